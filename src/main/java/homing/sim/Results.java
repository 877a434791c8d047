package homing.sim;

import homing.decision.Decision;
import homing.model.Call;
import homing.model.PolicyRule;
import homing.net.IpAddress;
import homing.packet.Packet;
import homing.state.SocketState;
import homing.state.World;
import homing.timeline.CallResult;
import homing.timeline.Moment;
import java.util.List;
import java.util.Optional;

/** What came of a call, read off its steps. */
final class Results {
    private Results() {}

    static CallResult of(Call call, List<Moment> moments, World end) {
        SocketState socket = end.host(call.host()).orElseThrow().lastSocket();
        Decision.RouteChoice route = null;
        Decision.AdapterChoice adapter = null;
        Decision.Transmitted first = null;
        for (Moment moment : moments) {
            if (first == null && moment.step().host().equals(call.host())) {
                Decision decision = moment.step().decision();
                route = decision instanceof Decision.RouteChoice choice ? choice : route;
                adapter = decision instanceof Decision.AdapterChoice choice ? choice : adapter;
                first = firstPacket(decision);
            }
        }
        PolicyRule policy = route == null ? null : route.policy();
        return new CallResult(
                socket.returns(),
                named(socket),
                first == null ? null : first.adapter(),
                first == null ? null : ((Packet.Ip) first.frame().packet()).source(),
                adapter == null ? null : adapter.nextHop(),
                first != null && first.foreign(),
                route == null ? null : route.winner().orElse(null),
                policy);
    }

    private static Decision.Transmitted firstPacket(Decision decision) {
        return decision instanceof Decision.Transmitted sent && sent.frame().packet() instanceof Packet.Ip
                ? sent
                : null;
    }

    /** What getsockname() shows once connect() has found a source. */
    private static IpAddress named(SocketState socket) {
        boolean failed = socket.returns()
                .getOrDefault(Decision.SocketCall.CONNECT, Optional.empty())
                .isPresent();
        boolean open = socket.local().address().isAny();
        return failed || open || !socket.call().program().connects()
                ? null
                : socket.local().address();
    }
}
