package homing.io.scenario;

import homing.io.yaml.Report;
import homing.io.yaml.Value;
import homing.model.Gateway;
import homing.net.IpAddress;
import homing.text.Message;
import java.util.List;
import java.util.Optional;

/** A default gateway in an adapter's settings as a line: {@code 10.1.0.1} or {@code 10.1.0.1 metric 20}. */
final class GatewayLine {
    private static final Message EXPECTED = Message.of("io.expected.gateway");

    private GatewayLine() {}

    static Optional<Gateway> read(Value value, Report report) {
        return Line.of(value, EXPECTED, report).flatMap(GatewayLine::read);
    }

    private static Optional<Gateway> read(Line line) {
        IpAddress address = line.address();
        Integer metric = null;
        while (line.hasNext()) {
            if (line.key().equals("metric")) {
                metric = (int) line.number(0, Integer.MAX_VALUE);
            } else {
                line.unknown(List.of("metric"));
            }
        }
        return line.isGood() ? Optional.of(new Gateway(address, metric)) : Optional.empty();
    }

    static String write(Gateway each) {
        return each.metric() == null ? each.address().toString() : each.address() + " metric " + each.metric();
    }
}
