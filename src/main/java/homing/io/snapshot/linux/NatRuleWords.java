package homing.io.snapshot.linux;

import homing.io.text.Tokens;
import homing.model.NatRule;
import homing.model.NatRule.Chain;
import homing.model.NatRule.Match;
import homing.model.NatRule.Part;
import homing.model.NatRule.Target;
import homing.model.PolicyRule.Ports;
import homing.net.IpAddress;
import homing.net.Prefix;
import homing.net.Protocol;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The words of one nat rule, as iptables-save prints them. */
final class NatRuleWords {
    private final Tokens words;
    private final Set<Part> inverted = EnumSet.noneOf(Part.class);
    private Prefix source;
    private Prefix destination;
    private Protocol protocol;
    private Ports sourcePorts;
    private Ports destinationPorts;
    private String in = "";
    private String out = "";
    private Target target;
    private boolean known = true;

    NatRuleWords(Tokens words) {
        this.words = words;
    }

    /** The rule; empty if there is a condition or target that Homing does not know. */
    Optional<NatRule> rule(Chain chain) {
        while (words.hasNext() && known) {
            boolean not = words.take("!");
            take(words.next(), not);
        }
        if (!known || target == null) {
            return Optional.empty();
        }
        Match match = new Match(source, destination, protocol, sourcePorts, destinationPorts, in, out, inverted);
        return Optional.of(new NatRule(chain, match, target));
    }

    private void take(String word, boolean not) {
        switch (word) {
            case "-s" -> source = invert(Part.SOURCE, not, prefix());
            case "-d" -> destination = invert(Part.DESTINATION, not, prefix());
            case "-p" -> protocol = invert(Part.PROTOCOL, not, protocol(words.next()));
            case "-i" -> in = invert(Part.IN_ADAPTER, not, words.next());
            case "-o" -> out = invert(Part.OUT_ADAPTER, not, words.next());
            case "--sport" -> sourcePorts = invert(Part.SOURCE_PORT, not, ports());
            case "--dport" -> destinationPorts = invert(Part.DESTINATION_PORT, not, ports());
            case "-m" -> known = Set.of("tcp", "udp", "comment", "icmp").contains(words.next());
            case "--comment" -> words.next();
            case "-j" -> target = target(words.next());
            default -> known = false;
        }
    }

    private <T> T invert(Part part, boolean not, T value) {
        if (not) {
            inverted.add(part);
        }
        known &= value != null;
        return value;
    }

    private Prefix prefix() {
        return Prefix.tryParse(words.next()).orElse(null);
    }

    private static Protocol protocol(String word) {
        for (Protocol protocol : Protocol.values()) {
            if (protocol.name().toLowerCase(Locale.ROOT).equals(word)) {
                return protocol;
            }
        }
        return null;
    }

    private Ports ports() {
        String[] ends = words.next().split(":", 2);
        long first = RouteParts.number(ends[0]);
        long last = RouteParts.number(ends[ends.length - 1]);
        return first > last || last > 65535 ? null : new Ports((int) first, (int) last);
    }

    private Target target(String word) {
        return switch (word) {
            case "ACCEPT" -> new Target.Accept();
            case "RETURN" -> new Target.Return();
            case "MASQUERADE" -> new Target.Masquerade();
            case "REDIRECT" -> new Target.Redirect(words.take("--to-ports") ? port(words.next()) : 0);
            case "SNAT" -> words.take("--to-source") ? to(words.next(), true) : null;
            case "DNAT" -> words.take("--to-destination") ? to(words.next(), false) : null;
            default -> null;
        };
    }

    private static int port(String text) {
        return (int) Math.min(65535, RouteParts.number(text));
    }

    /** ADDRESS or ADDRESS:PORT; of a range of either the first. */
    private static Target to(String text, boolean source) {
        int colon = text.indexOf(':');
        String address = (colon < 0 ? text : text.substring(0, colon)).split("-", 2)[0];
        int port = colon < 0 ? 0 : port(text.substring(colon + 1).split("-", 2)[0]);
        IpAddress to = IpAddress.tryParse(address).orElse(null);
        if (to == null) {
            return null;
        }
        return source ? new Target.Snat(to, port) : new Target.Dnat(to, port);
    }
}
