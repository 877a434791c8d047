package homing.io.scenario;

import homing.io.yaml.Numerals;
import homing.model.PolicyRule;
import homing.model.PolicyRule.Action;
import homing.model.PolicyRule.Ports;
import homing.model.PolicyRule.Selectors;
import homing.net.Family;
import homing.net.IpAddress;
import homing.net.Prefix;
import homing.net.Protocol;
import homing.text.Message;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The words of a policy rule behind its priority: {@code from 10.2.0.5 fwmark 0x1 lookup 102}. A rule is for IPv6 if its
 * addresses are, or if it begins with {@code -6}.
 */
final class RuleWords {
    private static final List<String> WORDS = List.of(
            "-6",
            "not",
            "from",
            "to",
            "fwmark",
            "iif",
            "oif",
            "tos",
            "ipproto",
            "sport",
            "dport",
            "lookup",
            "suppress_prefixlength",
            "goto",
            "unreachable",
            "prohibit",
            "blackhole",
            "nop");
    private static final long LARGEST = 0xFFFF_FFFFL;

    private final Line line;
    private final long priority;
    private boolean isForIpv6;
    private boolean not;
    private Prefix from;
    private Prefix to;
    private int mark;
    private int mask;
    private String outAdapter = "";
    private String inAdapter = "";
    private int tos;
    private Protocol protocol;
    private Ports sourcePorts;
    private Ports destinationPorts;
    private Action action;
    private String table = "";
    private int suppress = -1;
    private long gotoPriority = -1;

    RuleWords(Line line, long priority) {
        this.line = line;
        this.priority = priority;
    }

    Optional<PolicyRule> read() {
        while (line.hasNext()) {
            part(line.key());
        }
        line.sameFamily(first(from), first(to));
        if (isForIpv6) {
            line.sameFamily(IpAddress.ANY6, first(from));
            line.sameFamily(IpAddress.ANY6, first(to));
        }
        if (line.isGood() && action == null) {
            line.bad("io.line.no-action");
        }
        if (!line.isGood()) {
            return Optional.empty();
        }
        Selectors selectors = new Selectors(
                from, to, mark, mask, outAdapter, inAdapter, tos, protocol, sourcePorts, destinationPorts);
        PolicyRule rule = new PolicyRule(priority, not, selectors, action, table, suppress, gotoPriority);
        return Optional.of(isForIpv6 ? rule.of(Family.IPV6) : rule);
    }

    private void part(String word) {
        switch (word) {
            case "-6" -> isForIpv6 = true;
            case "not" -> not = true;
            case "from" -> from = block();
            case "to" -> to = block();
            case "fwmark" -> mark();
            case "iif" -> inAdapter = name();
            case "oif" -> outAdapter = name();
            case "tos" -> tos = (int) line.number(0, 255);
            case "ipproto" -> protocol = line.oneOf(ProtocolWord.BY_NAME, Protocol.UDP);
            case "sport" -> sourcePorts = PortsWord.next(line, '-');
            case "dport" -> destinationPorts = PortsWord.next(line, '-');
            case "suppress_prefixlength" -> suppress = (int) line.number(0, 128);
            default -> action(word);
        }
    }

    private void action(String word) {
        switch (word) {
            case "lookup", "table" -> {
                act(Action.LOOKUP);
                table = line.name();
            }
            case "goto" -> {
                act(Action.GOTO);
                gotoPriority = line.number(0, LARGEST);
            }
            case "unreachable", "prohibit", "blackhole", "nop" -> act(Action.valueOf(word.toUpperCase(Locale.ROOT)));
            default -> line.unknown(WORDS);
        }
    }

    private void act(Action taken) {
        if (action != null) {
            line.bad("io.line.two-actions");
        }
        action = taken;
    }

    private static IpAddress first(Prefix block) {
        return block == null ? null : block.address();
    }

    private Prefix block() {
        return line.take("all") ? null : line.prefix();
    }

    private String name() {
        return line.next(Message.of("io.expected.adapter"), "", Optional::of);
    }

    private void mark() {
        Message expected = Message.of("io.expected.mark");
        long[] read = line.next(expected, new long[] {0, 0}, RuleWords::mark);
        mark = (int) read[0];
        mask = (int) read[1];
    }

    private static Optional<long[]> mark(String word) {
        String[] parts = word.split("/", -1);
        Optional<Long> value = Numerals.whole(parts[0], 0, LARGEST);
        Optional<Long> bits = parts.length == 1 ? Optional.of(LARGEST) : Numerals.whole(parts[1], 0, LARGEST);
        return parts.length > 2 ? Optional.empty() : value.flatMap(mark -> bits.map(mask -> new long[] {mark, mask}));
    }
}
