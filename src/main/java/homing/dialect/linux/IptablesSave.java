package homing.dialect.linux;

import homing.model.NatRule;
import homing.model.PacketMatch;
import homing.model.PacketMatch.Part;
import homing.model.PolicyRule;
import homing.net.Prefix;
import java.util.ArrayList;
import java.util.List;

/** The nat table as {@code iptables-save} prints it (iptables-save(8), iptables-extensions(8)). */
public final class IptablesSave {
    private IptablesSave() {}

    /** The whole table; nothing for a host without rules. */
    public static List<String> lines(List<NatRule> rules) {
        List<String> lines = new ArrayList<>();
        if (!rules.isEmpty()) {
            lines.add("*nat");
            for (NatRule.Chain chain : NatRule.Chain.values()) {
                lines.add(":" + chain + " ACCEPT [0:0]");
            }
            rules.forEach(rule -> lines.add(line(rule)));
            lines.add("COMMIT");
        }
        return lines;
    }

    /** A rule as a line: {@code -A POSTROUTING -o eth1 -j MASQUERADE}. */
    public static String line(NatRule rule) {
        Phrase phrase = new Phrase();
        phrase.add("-A " + rule.chain());
        String match = matches(rule.match());
        phrase.addIf(!match.isEmpty(), match);
        phrase.add("-j " + target(rule.target()));
        return phrase.words();
    }

    /** Which packets it takes: {@code -s 10.1.0.0/16 -o eth1}; empty for all. */
    public static String matches(PacketMatch match) {
        Phrase phrase = new Phrase();
        add(phrase, match, Part.SOURCE, "-s " + block(match.source()));
        add(phrase, match, Part.DESTINATION, "-d " + block(match.destination()));
        add(phrase, match, Part.IN_ADAPTER, "-i " + Phrase.adapter(match.inAdapter()));
        add(phrase, match, Part.OUT_ADAPTER, "-o " + Phrase.adapter(match.outAdapter()));
        if (match.protocol() != null) {
            String protocol = IpRoute.word(match.protocol());
            boolean ports = match.sourcePorts() != null || match.destinationPorts() != null;
            add(phrase, match, Part.PROTOCOL, "-p " + protocol + (ports ? " -m " + protocol : ""));
        }
        add(phrase, match, Part.SOURCE_PORT, "--sport " + ports(match.sourcePorts()));
        add(phrase, match, Part.DESTINATION_PORT, "--dport " + ports(match.destinationPorts()));
        return phrase.words();
    }

    /** A condition with its value; nothing if the value is empty. */
    private static void add(Phrase phrase, PacketMatch match, Part part, String condition) {
        phrase.addIf(!condition.endsWith(" "), (match.inverted().contains(part) ? "! " : "") + condition);
    }

    private static String block(Prefix prefix) {
        return prefix == null ? "" : prefix.toString();
    }

    private static String ports(PolicyRule.Ports ports) {
        if (ports == null) {
            return "";
        }
        return ports.first() == ports.last() ? String.valueOf(ports.first()) : ports.first() + ":" + ports.last();
    }

    /** What it does: {@code SNAT --to-source 198.51.100.1}. */
    public static String target(NatRule.Target target) {
        if (target instanceof NatRule.Target.Snat snat) {
            return "SNAT --to-source " + snat.address() + port(":", snat.port());
        }
        if (target instanceof NatRule.Target.Dnat dnat) {
            return "DNAT --to-destination " + dnat.address() + port(":", dnat.port());
        }
        if (target instanceof NatRule.Target.Redirect redirect) {
            return "REDIRECT" + port(" --to-ports ", redirect.port());
        }
        return target instanceof NatRule.Target.Masquerade
                ? "MASQUERADE"
                : target instanceof NatRule.Target.Return ? "RETURN" : "ACCEPT";
    }

    private static String port(String before, int port) {
        return port == 0 ? "" : before + port;
    }
}
