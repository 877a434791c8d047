package homing.io.scenario;

import homing.dialect.linux.IptablesSave;
import homing.io.yaml.Report;
import homing.io.yaml.Value;
import homing.model.NatRule;
import homing.model.NatRule.Chain;
import homing.model.PacketMatch;
import homing.model.PacketMatch.Part;
import homing.model.PolicyRule.Ports;
import homing.net.Prefix;
import homing.net.Protocol;
import homing.text.Message;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A rule of the nat table as a line, as iptables takes it: {@code -A POSTROUTING -o eth1 -j MASQUERADE}. */
final class NatLine {
    private static final Message EXPECTED = Message.of("io.expected.nat-rule");
    private static final Map<String, Chain> CHAINS = chains();
    private static final Map<String, String> MODULES = modules();
    private static final List<String> WORDS =
            List.of("-s", "-d", "-p", "-m", "-i", "-o", "--sport", "--dport", "!", "-j");

    private final Line line;
    private final Set<Part> inverted = EnumSet.noneOf(Part.class);
    private Prefix source;
    private Prefix destination;
    private Protocol protocol;
    private Ports sourcePorts;
    private Ports destinationPorts;
    private String in = "";
    private String out = "";
    private NatRule.Target target;

    private NatLine(Line line) {
        this.line = line;
    }

    private static Map<String, Chain> chains() {
        Map<String, Chain> chains = new LinkedHashMap<>();
        for (Chain chain : Chain.values()) {
            chains.put(chain.name(), chain);
        }
        return chains;
    }

    /** Modules that a port condition names and that say nothing by themselves. */
    private static Map<String, String> modules() {
        Map<String, String> modules = new LinkedHashMap<>();
        ProtocolWord.BY_NAME.keySet().forEach(name -> modules.put(name, name));
        return modules;
    }

    static Optional<NatRule> read(Value value, Report report) {
        return Line.of(value, EXPECTED, report).flatMap(line -> new NatLine(line).appended());
    }

    /** A rule that is appended by -A or deleted by -D, in the rest of a line. */
    static Optional<NatRule> read(Line line) {
        NatLine rule = new NatLine(line);
        return line.take("-D") ? rule.read() : rule.appended();
    }

    private Optional<NatRule> appended() {
        line.next(
                Message.of("io.expected.append"), "", word -> word.equals("-A") ? Optional.of(word) : Optional.empty());
        return read();
    }

    private Optional<NatRule> read() {
        Chain chain = line.oneOf(CHAINS, Chain.POSTROUTING);
        while (line.hasNext()) {
            boolean not = line.take("!");
            part(line.hasNext() ? line.key() : "!", not);
        }
        if (line.isGood() && target == null) {
            line.bad("io.line.no-target");
        }
        if (!line.isGood()) {
            return Optional.empty();
        }
        PacketMatch match =
                new PacketMatch(source, destination, protocol, sourcePorts, destinationPorts, in, out, inverted);
        return Optional.of(new NatRule(chain, match, target));
    }

    private void part(String word, boolean not) {
        switch (word) {
            case "-s" -> source = turned(Part.SOURCE, not, line.prefix());
            case "-d" -> destination = turned(Part.DESTINATION, not, line.prefix());
            case "-p" -> protocol = turned(Part.PROTOCOL, not, line.oneOf(ProtocolWord.BY_NAME, Protocol.UDP));
            case "-i" -> in = turned(Part.IN_ADAPTER, not, adapter());
            case "-o" -> out = turned(Part.OUT_ADAPTER, not, adapter());
            case "--sport" -> sourcePorts = turned(Part.SOURCE_PORT, not, PortsWord.next(line, ':'));
            case "--dport" -> destinationPorts = turned(Part.DESTINATION_PORT, not, PortsWord.next(line, ':'));
            default -> unconditional(word, not);
        }
    }

    private void unconditional(String word, boolean not) {
        if (not || !(word.equals("-j") || word.equals("-m"))) {
            line.unknown(WORDS);
        } else if (word.equals("-j")) {
            target = NatTarget.next(line);
        } else {
            line.oneOf(MODULES, "");
        }
    }

    private <T> T turned(Part part, boolean not, T value) {
        if (not) {
            inverted.add(part);
        }
        return value;
    }

    private String adapter() {
        return line.next(Message.of("io.expected.adapter"), "", Optional::of);
    }

    static String write(NatRule rule) {
        return IptablesSave.line(rule).strip();
    }
}
