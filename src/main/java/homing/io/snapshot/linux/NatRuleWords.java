package homing.io.snapshot.linux;

import homing.io.text.Tokens;
import homing.model.NatRule;
import homing.model.NatRule.Chain;
import homing.model.NatRule.Target;
import homing.model.PacketMatch;
import homing.model.PacketMatch.Part;
import homing.model.PlainName;
import homing.model.PolicyRule.Ports;
import homing.net.IpAddress;
import homing.net.Prefix;
import homing.net.Protocol;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** The words of one nat rule, as iptables-save prints them. */
final class NatRuleWords {
    /** Modules that only bring the words for ports and remarks. */
    private static final Set<String> MODULES = Set.of("tcp", "udp", "comment");

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
        PacketMatch match =
                new PacketMatch(source, destination, protocol, sourcePorts, destinationPorts, in, out, inverted);
        return Optional.of(new NatRule(chain, match, target));
    }

    private void take(String word, boolean not) {
        switch (word) {
            case "-s" -> source = invert(Part.SOURCE, not, prefix());
            case "-d" -> destination = invert(Part.DESTINATION, not, prefix());
            case "-p" -> protocol = invert(Part.PROTOCOL, not, RuleParts.protocol(words.next()));
            case "-i" -> in = invert(Part.IN_ADAPTER, not, name());
            case "-o" -> out = invert(Part.OUT_ADAPTER, not, name());
            case "--sport" -> sourcePorts = invert(Part.SOURCE_PORT, not, ports());
            case "--dport" -> destinationPorts = invert(Part.DESTINATION_PORT, not, ports());
            case "-m" -> known = MODULES.contains(words.next());
            case "--comment" -> words.next();
            case "--random", "--random-fully", "--persistent" -> known = target != null;
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

    /** 10.0.0.0/8, or 10.0.0.0/255.0.0.0 as older versions print it; null if it is neither. */
    private Prefix prefix() {
        String text = words.next();
        int slash = text.indexOf('/');
        IpAddress mask = slash < 0 ? null : AdapterParts.addressOrNull(text.substring(slash + 1));
        if (mask == null) {
            return Prefix.tryParse(text).orElse(null);
        }
        int length = Integer.bitCount(mask.ipv4Bits());
        Prefix block = Prefix.tryParse(text.substring(0, slash) + "/" + length).orElse(null);
        return block != null && block.mask().equals(mask) ? block : null;
    }

    private String name() {
        String name = words.next();
        return PlainName.isGood(name) ? name : null;
    }

    private Ports ports() {
        String text = words.next();
        int colon = text.indexOf(':');
        int first = port(colon < 0 ? text : text.substring(0, colon));
        int last = colon < 0 ? first : port(text.substring(colon + 1));
        return first < 0 || last < first ? null : new Ports(first, last);
    }

    /** Null for a target that Homing does not know. */
    private Target target(String word) {
        return switch (word) {
            case "ACCEPT" -> new Target.Accept();
            case "RETURN" -> new Target.Return();
            case "MASQUERADE" -> new Target.Masquerade();
            case "REDIRECT" -> redirect();
            case "SNAT" -> words.take("--to-source") ? to(words.next(), true) : null;
            case "DNAT" -> words.take("--to-destination") ? to(words.next(), false) : null;
            default -> null;
        };
    }

    private Target redirect() {
        int port = words.take("--to-ports") ? firstPort(words.next()) : 0;
        return port < 0 ? null : new Target.Redirect(port);
    }

    /** ADDRESS or ADDRESS:PORT; of a range of either the first. */
    private static Target to(String text, boolean source) {
        int colon = text.indexOf(':');
        IpAddress address = AdapterParts.addressOrNull(first(colon < 0 ? text : text.substring(0, colon)));
        int port = colon < 0 ? 0 : firstPort(text.substring(colon + 1));
        if (address == null || port < 0) {
            return null;
        }
        return source ? new Target.Snat(address, port) : new Target.Dnat(address, port);
    }

    private static String first(String range) {
        int dash = range.indexOf('-');
        return dash < 0 ? range : range.substring(0, dash);
    }

    private static int firstPort(String range) {
        return port(first(range));
    }

    private static int port(String text) {
        return (int) Figure.of(text, RuleParts.LARGEST_PORT);
    }
}
