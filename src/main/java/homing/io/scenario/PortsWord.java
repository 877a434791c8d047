package homing.io.scenario;

import homing.io.yaml.Numerals;
import homing.model.PolicyRule.Ports;
import homing.text.Message;
import java.util.Optional;

/** A port or a range of ports: 80, 1024-65535. */
final class PortsWord {
    private static final int LARGEST = 65_535;

    private PortsWord() {}

    static Ports next(Line line, char between) {
        Message expected = Message.of("io.expected.ports", between);
        return line.next(expected, new Ports(0, 0), word -> ports(word, between));
    }

    private static Optional<Ports> ports(String word, char between) {
        int middle = word.indexOf(between);
        Optional<Long> first = port(middle < 0 ? word : word.substring(0, middle));
        Optional<Long> last = port(word.substring(middle + 1));
        return first.flatMap(
                from -> last.filter(to -> from <= to).map(to -> new Ports(from.intValue(), to.intValue())));
    }

    /** A port number. */
    static Optional<Long> port(String word) {
        return Numerals.whole(word, 0, LARGEST);
    }
}
