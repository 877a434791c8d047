package homing.dialect.linux;

import homing.model.Host;
import homing.model.PolicyRule;
import homing.net.Family;
import homing.net.Prefix;
import java.util.List;

/** What {@code ip rule} prints (iproute2, print_rule()). */
public final class IpRule {
    private IpRule() {}

    /** {@code ip rule}, or {@code ip -6 rule} for the other family. */
    public static List<String> lines(Host host, Family family) {
        return host.rules().stream()
                .filter(rule -> rule.family() == family)
                .map(IpRule::line)
                .toList();
    }

    /** A rule as a line: {@code 100:	from 10.2.0.5 lookup 2}. */
    public static String line(PolicyRule rule) {
        return rule.priority() + ":\t" + matches(rule) + " " + action(rule);
    }

    /** Which packets it takes: {@code from 10.2.0.5 fwmark 0x1}. */
    public static String matches(PolicyRule rule) {
        PolicyRule.Selectors what = rule.selectors();
        Phrase phrase = new Phrase();
        phrase.addIf(rule.not(), "not");
        phrase.add("from " + what.fromPrefix().map(IpRule::block).orElse("all"));
        what.toPrefix().ifPresent(to -> phrase.add("to " + block(to)));
        phrase.addIf(what.tos() != 0, "tos 0x" + Integer.toHexString(what.tos()));
        phrase.addIf(what.mask() != 0, "fwmark " + mark(what));
        phrase.addNamed("iif", Phrase.adapter(what.inAdapter()));
        phrase.addNamed("oif", Phrase.adapter(what.outAdapter()));
        if (what.protocol() != null) {
            phrase.add("ipproto " + IpRoute.word(what.protocol()));
        }
        phrase.addNamed("sport", ports(what.sourcePorts()));
        phrase.addNamed("dport", ports(what.destinationPorts()));
        return phrase.words();
    }

    private static String block(Prefix prefix) {
        return prefix.isSingle() ? prefix.address().toString() : prefix.toString();
    }

    private static String mark(PolicyRule.Selectors what) {
        String value = "0x" + Integer.toHexString(what.mark());
        return what.mask() == -1 ? value : value + "/0x" + Integer.toHexString(what.mask());
    }

    private static String ports(PolicyRule.Ports ports) {
        if (ports == null) {
            return "";
        }
        return ports.first() == ports.last() ? String.valueOf(ports.first()) : ports.first() + "-" + ports.last();
    }

    /** What it does: {@code lookup main suppress_prefixlength 0}. */
    public static String action(PolicyRule rule) {
        return switch (rule.action()) {
            case LOOKUP ->
                "lookup " + rule.table()
                        + (rule.suppressPrefixLength() < 0
                                ? ""
                                : " suppress_prefixlength " + rule.suppressPrefixLength());
            case GOTO -> "goto " + rule.gotoPriority();
            default -> IpRoute.word(rule.action());
        };
    }
}
