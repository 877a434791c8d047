package homing.stack.windows;

import homing.decision.Decision;
import homing.decision.RouteQuestion;
import homing.model.Call;
import homing.net.IpAddress;
import homing.net.Protocol;
import homing.stack.PathAnswer;
import homing.state.HostState;
import homing.state.Path;
import homing.state.SocketState;
import java.util.List;
import java.util.Optional;

/** Which way a host's own packets take: the table, the door, the source, in this order. */
record XpPaths(XpHost host, HostState state) {
    /** XP-C1 to XP-C4. */
    PathAnswer choose(SocketState socket, RouteQuestion.Purpose purpose) {
        IpAddress bound = socket.local().address();
        Optional<CallRules.Refusal> refusal = new CallRules(host).refusal(socket.call(), bound);
        return refusal.isPresent()
                ? PathAnswer.failed(
                        state, List.of(), refusal.get().error(), refusal.get().verdict())
                : lookUp(question(socket, purpose), bound);
    }

    PathAnswer lookUp(RouteQuestion question, IpAddress bound) {
        Decision.RouteChoice route = new RouteLookup(host, state.memory().gateways()).choose(question);
        if (route.failure().isPresent()) {
            return PathAnswer.failed(state, List.of(route), route.failure().get(), route.result());
        }
        Decision.AdapterChoice door = new NextHopLookup(host).of(route);
        IpAddress destination = route.question().destination();
        Decision.SourceChoice source = new SourceLookup(host).choose(door, destination, bound);
        Path path = new Path(
                door.adapter(),
                door.nextHop(),
                host.reach(destination),
                source.source(),
                route.winner().orElse(null),
                null);
        return PathAnswer.found(state, List.of(route, door, source), path);
    }

    /** What the table is asked: the destination alone. */
    private static RouteQuestion question(SocketState socket, RouteQuestion.Purpose purpose) {
        Call call = socket.call();
        return new RouteQuestion(
                purpose,
                call.to(),
                IpAddress.ANY4,
                "",
                "",
                0,
                0,
                call.program().protocol(),
                socket.local().port(),
                call.port());
    }

    /** The way of an ordinary packet. */
    PathAnswer toward(IpAddress destination) {
        RouteQuestion question = new RouteQuestion(
                RouteQuestion.Purpose.SEND, destination, IpAddress.ANY4, "", "", 0, 0, Protocol.UDP, 0, 0);
        return lookUp(question, IpAddress.ANY4);
    }

    /** XP-C8: each segment of a connection is routed anew, and keeps its source. */
    PathAnswer segment(SocketState socket) {
        return lookUp(
                question(socket, RouteQuestion.Purpose.SEND), socket.local().address());
    }

    /** The way of a repeated segment, with the decisions only if it is another one. */
    PathAnswer again(SocketState socket) {
        PathAnswer found = segment(socket);
        boolean same = found.path() != null
                && found.path().adapter().equals(socket.path().adapter())
                && found.path().nextHop().equals(socket.path().nextHop());
        return same ? PathAnswer.kept(state, socket.path()) : found;
    }
}
