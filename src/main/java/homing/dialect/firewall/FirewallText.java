package homing.dialect.firewall;

import homing.model.AntiSpoofing;
import homing.model.FilterRule;
import homing.model.PacketMatch;
import homing.model.PacketMatch.Part;
import homing.model.PolicyRule;
import homing.net.Prefix;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Checks and rules of a firewall in words: {@code zone 10.0.0.0/8}, {@code accept tcp to 192.0.2.10 port 80}. */
public final class FirewallText {
    private FirewallText() {}

    /** What is checked on an adapter, without the adapter's name. */
    public static String of(AntiSpoofing check) {
        String networks = check.networks().stream().map(Prefix::toString).collect(Collectors.joining(" "));
        return (word(check.kind()) + " " + networks).strip();
    }

    /** A rule. */
    public static String of(FilterRule rule) {
        return (word(rule.action()) + " " + conditions(rule)).strip();
    }

    /** Which packets a rule takes; empty for all. */
    public static String conditions(FilterRule rule) {
        PacketMatch match = rule.match();
        List<String> words = new ArrayList<>();
        if (rule.established()) {
            words.add("established");
        }
        if (match.protocol() != null) {
            words.add(not(match, Part.PROTOCOL) + word(match.protocol()));
        }
        add(words, match, Part.SOURCE, "from", match.source());
        add(words, match, Part.SOURCE_PORT, "source-port", ports(match.sourcePorts()));
        add(words, match, Part.DESTINATION, "to", match.destination());
        add(words, match, Part.DESTINATION_PORT, "port", ports(match.destinationPorts()));
        add(words, match, Part.IN_ADAPTER, "in", named(match.inAdapter()));
        add(words, match, Part.OUT_ADAPTER, "out", named(match.outAdapter()));
        return String.join(" ", words);
    }

    private static void add(List<String> words, PacketMatch match, Part part, String name, Object value) {
        if (value != null) {
            words.add(not(match, part) + name + " " + value);
        }
    }

    private static String not(PacketMatch match, Part part) {
        return match.inverted().contains(part) ? "not " : "";
    }

    private static String ports(PolicyRule.Ports ports) {
        if (ports == null) {
            return null;
        }
        return ports.first() == ports.last() ? String.valueOf(ports.first()) : ports.first() + "-" + ports.last();
    }

    /** Null for none; in quotes if it would not read as one word. */
    private static String named(String adapter) {
        if (adapter.isEmpty()) {
            return null;
        }
        return adapter.indexOf(' ') < 0 ? adapter : '"' + adapter + '"';
    }

    /** A constant as a word with hyphens. */
    public static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
