package homing.stack.windows.modern;

import homing.decision.Decision;
import homing.decision.RouteQuestion;
import homing.model.Call;
import homing.net.IpAddress;
import homing.stack.PathAnswer;
import homing.state.HostState;
import homing.state.Path;
import homing.state.SocketState;
import java.util.List;
import java.util.Optional;

/** The way of a packet that this host makes: the lookup, restricted as it may be, then the door, then the source. */
record Way(ModernHost host, HostState state) {
    /** What a program may be told when its route is known. */
    private interface Check {
        Optional<CallRules.Refusal> refusal(Decision.RouteChoice route, Path.Reach reach);
    }

    /** The way of a program's packet, or what connect() or sendto() is told. */
    PathAnswer of(SocketState socket, RouteQuestion.Purpose purpose) {
        CallRules rules = new CallRules(host, socket.call());
        IpAddress bound = bound(socket);
        return rules.beforeLookup(bound)
                .map(refusal -> refused(List.of(), refusal))
                .orElseGet(() -> lookUp(question(socket, purpose, bound), rules::afterLookup));
    }

    /** The way of an answer that the system or a server makes. */
    PathAnswer of(RouteQuestion question) {
        return lookUp(question, (route, reach) -> Optional.empty());
    }

    /** What the packet must wear; 0.0.0.0 if that is open. */
    private static IpAddress bound(SocketState socket) {
        return socket.call().options().namedSource().orElse(socket.local().address());
    }

    private PathAnswer lookUp(RouteQuestion question, Check check) {
        Decision.RouteChoice route = new RouteLookup(host, state.memory().gateways()).choose(question);
        if (route.failure().isPresent()) {
            return PathAnswer.failed(state, List.of(route), route.failure().get(), route.result());
        }
        NextHopLookup nextHop = new NextHopLookup(host);
        Decision.AdapterChoice door = nextHop.of(route);
        Path.Reach reach = nextHop.reach(route, door);
        return check.refusal(route, reach)
                .map(each -> refused(List.of(route), each))
                .orElseGet(() -> found(route, door, reach));
    }

    private PathAnswer refused(List<Decision> decisions, CallRules.Refusal refusal) {
        return PathAnswer.failed(state, decisions, refusal.error(), refusal.verdict());
    }

    private PathAnswer found(Decision.RouteChoice route, Decision.AdapterChoice door, Path.Reach reach) {
        RouteQuestion question = route.question();
        Decision.SourceChoice source = new SourceLookup(host).choose(door, question.destination(), question.source());
        Path path = new Path(
                door.adapter(),
                door.nextHop(),
                reach,
                source.source(),
                route.winner().orElse(null),
                null);
        HostState after = route.winner()
                .filter(winner -> RouteStates.isOnProbe(winner.route()))
                .map(winner -> RouteStates.tried(state, winner.route()))
                .orElse(state);
        return PathAnswer.found(after, List.of(route, door, source), path);
    }

    /** What the table is asked: WM-C1 and WM-C2 restrict the answer. */
    private static RouteQuestion question(SocketState socket, RouteQuestion.Purpose purpose, IpAddress bound) {
        Call call = socket.call();
        return new RouteQuestion(
                purpose,
                call.to(),
                bound,
                call.options().adapter(),
                "",
                0,
                0,
                call.program().protocol(),
                socket.local().port(),
                call.port());
    }
}
