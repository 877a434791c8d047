package homing.explain;

import homing.model.NatRule;
import homing.model.PolicyRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** A nat rule as iptables-save(8) writes it. */
final class NatText {
    private NatText() {}

    static List<String> cells(NatRule rule) {
        return List.of(match(rule.match()), target(rule.target()));
    }

    private static String match(NatRule.Match match) {
        List<String> parts = new ArrayList<>();
        add(parts, match, NatRule.Part.SOURCE, "-s", match.source());
        add(parts, match, NatRule.Part.DESTINATION, "-d", match.destination());
        add(parts, match, NatRule.Part.IN_ADAPTER, "-i", name(match.inAdapter()));
        add(parts, match, NatRule.Part.OUT_ADAPTER, "-o", name(match.outAdapter()));
        add(parts, match, NatRule.Part.PROTOCOL, "-p", match.protocol());
        add(parts, match, NatRule.Part.SOURCE_PORT, "--sport", ports(match.sourcePorts()));
        add(parts, match, NatRule.Part.DESTINATION_PORT, "--dport", ports(match.destinationPorts()));
        return parts.isEmpty() ? "–" : String.join(" ", parts);
    }

    private static void add(
            List<String> parts, NatRule.Match match, NatRule.Part part, String option, Object valueOrNull) {
        if (valueOrNull != null) {
            String text = Objects.toString(valueOrNull);
            String value = part == NatRule.Part.PROTOCOL ? text.toLowerCase(Locale.ROOT) : text;
            parts.add((match.inverted().contains(part) ? "! " : "") + option + " " + value);
        }
    }

    private static String name(String adapter) {
        return adapter.isEmpty() ? null : adapter;
    }

    private static String ports(PolicyRule.Ports ports) {
        if (ports == null) {
            return null;
        }
        return ports.first() == ports.last() ? String.valueOf(ports.first()) : ports.first() + ":" + ports.last();
    }

    private static String target(NatRule.Target target) {
        if (target instanceof NatRule.Target.Snat snat) {
            return "SNAT --to-source " + snat.address() + port(snat.port());
        }
        if (target instanceof NatRule.Target.Dnat dnat) {
            return "DNAT --to-destination " + dnat.address() + port(dnat.port());
        }
        if (target instanceof NatRule.Target.Redirect redirect) {
            return "REDIRECT" + (redirect.port() == 0 ? "" : " --to-ports " + redirect.port());
        }
        return target.getClass().getSimpleName().toUpperCase(Locale.ROOT);
    }

    private static String port(int port) {
        return port == 0 ? "" : ":" + port;
    }
}
