package homing.io.scenario;

import homing.model.NatRule.Target;
import homing.net.Endpoint;
import homing.net.IpAddress;
import homing.text.Message;
import java.util.List;
import java.util.Optional;

/** What a rule of the nat table does, by the words behind {@code -j}. */
final class NatTarget {
    private static final List<String> TARGETS = List.of("SNAT", "DNAT", "MASQUERADE", "REDIRECT", "ACCEPT", "RETURN");
    private static final Endpoint NONE = new Endpoint(IpAddress.ANY4, 0);

    private NatTarget() {}

    static Target next(Line line) {
        Message expected = Message.of("io.expected.one-of", String.join(", ", TARGETS));
        String word = line.next(expected, "", each -> TARGETS.contains(each) ? Optional.of(each) : Optional.empty());
        return switch (word) {
            case "SNAT" -> snat(to(line, "--to-source"));
            case "DNAT" -> dnat(to(line, "--to-destination"));
            case "MASQUERADE" -> new Target.Masquerade();
            case "REDIRECT" -> new Target.Redirect(line.take("--to-ports") ? (int) line.number(0, 65_535) : 0);
            case "ACCEPT" -> new Target.Accept();
            default -> new Target.Return();
        };
    }

    private static Target snat(Endpoint to) {
        return new Target.Snat(to.address(), to.port());
    }

    private static Target dnat(Endpoint to) {
        return new Target.Dnat(to.address(), to.port());
    }

    private static Endpoint to(Line line, String option) {
        Message expected = Message.of("io.expected.one-of", option);
        line.next(expected, "", word -> word.equals(option) ? Optional.of(word) : Optional.empty());
        return line.next(Message.of("io.expected.endpoint"), NONE, NatTarget::endpoint);
    }

    /** An address, with or without a port behind a colon. */
    private static Optional<Endpoint> endpoint(String word) {
        int colon = word.lastIndexOf(':');
        boolean hasPort = colon >= 0 && colon == word.indexOf(':');
        Optional<IpAddress> address = IpAddress.tryParse(hasPort ? word.substring(0, colon) : word);
        Optional<Long> port = hasPort ? PortsWord.port(word.substring(colon + 1)) : Optional.of(0L);
        return address.flatMap(to -> port.map(number -> new Endpoint(to, number.intValue())));
    }
}
