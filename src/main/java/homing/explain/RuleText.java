package homing.explain;

import homing.model.PolicyRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A policy rule as ip-rule(8) writes it. */
final class RuleText {
    private RuleText() {}

    static List<String> cells(PolicyRule rule) {
        return List.of(String.valueOf(rule.priority()), matches(rule), action(rule));
    }

    static String action(PolicyRule rule) {
        return switch (rule.action()) {
            case LOOKUP -> "lookup " + rule.table();
            case GOTO -> "goto " + rule.gotoPriority();
            default -> rule.action().name().toLowerCase(Locale.ROOT);
        };
    }

    private static String matches(PolicyRule rule) {
        PolicyRule.Selectors what = rule.selectors();
        List<String> parts = new ArrayList<>();
        parts.add("from " + what.fromPrefix().map(Object::toString).orElse("all"));
        what.toPrefix().ifPresent(to -> parts.add("to " + to));
        if (what.mask() != 0) {
            parts.add("fwmark 0x" + Integer.toHexString(what.mark())
                    + (what.mask() == -1 ? "" : "/0x" + Integer.toHexString(what.mask())));
        }
        addNamed(parts, "iif ", what.inAdapter());
        addNamed(parts, "oif ", what.outAdapter());
        addNamed(parts, "tos ", what.tos() == 0 ? "" : "0x" + Integer.toHexString(what.tos()));
        addNamed(
                parts,
                "ipproto ",
                what.protocol() == null ? "" : what.protocol().name().toLowerCase(Locale.ROOT));
        addNamed(parts, "sport ", ports(what.sourcePorts()));
        addNamed(parts, "dport ", ports(what.destinationPorts()));
        return (rule.not() ? "not " : "") + String.join(" ", parts);
    }

    private static void addNamed(List<String> parts, String name, String value) {
        if (!value.isEmpty()) {
            parts.add(name + value);
        }
    }

    private static String ports(PolicyRule.Ports ports) {
        if (ports == null) {
            return "";
        }
        return ports.first() == ports.last() ? String.valueOf(ports.first()) : ports.first() + "-" + ports.last();
    }
}
