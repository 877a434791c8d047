package homing.ui;

import homing.edit.wiring.Forwarding;
import homing.model.Adapter;
import homing.model.Call;
import homing.model.Host;
import homing.model.Network;
import homing.model.Program;
import homing.net.IpAddress;
import homing.scenario.Scenario;
import homing.scenario.ScriptedCall;
import homing.text.Words;
import homing.ui.call.Suggestion;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A call to begin with, for a network that comes without any: the host with most addresses connects to the farthest host, or to the
 * internet if it is alone. A gateway calls only where nobody else does.
 */
final class FirstCall {
    /** An address of a network that is kept free for examples (RFC 5737), so that it stands for anywhere outside. */
    private static final IpAddress OUTSIDE = IpAddress.parse("203.0.113.80");

    private static final int PORT = 443;

    private FirstCall() {}

    /** The network with such a call; without one if it has no host. */
    static Scenario in(Network network) {
        Scenario plain = Scenario.of(network);
        return caller(network)
                .map(host -> plain.withCalls(List.of(call(network, host))))
                .orElse(plain);
    }

    private static Optional<Host> caller(Network network) {
        // the first of those with the most, for max() would take the last
        return network.hosts().stream()
                .min(Comparator.comparing((Host host) -> Forwarding.isOn(host))
                        .thenComparingLong(host -> -addresses(host)));
    }

    private static long addresses(Host host) {
        return host.adapters().stream()
                .filter(adapter -> !adapter.isLoopback())
                .map(Adapter::addresses)
                .mapToLong(List::size)
                .sum();
    }

    private static ScriptedCall call(Network network, Host host) {
        Optional<IpAddress> other = Suggestion.in(network, host.name());
        String title = Words.english().say(other.isPresent() ? "ui.first-call.far" : "ui.first-call");
        Call call = Call.of(host.name(), Program.TCP_CONNECT, other.orElse(OUTSIDE), PORT);
        return new ScriptedCall(title, call, List.of());
    }
}
