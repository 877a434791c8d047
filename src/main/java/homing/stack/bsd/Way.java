package homing.stack.bsd;

import homing.decision.Decision;
import homing.decision.RouteQuestion;
import homing.model.Call;
import homing.net.IpAddress;
import homing.stack.PathAnswer;
import homing.state.HostState;
import homing.state.SocketState;
import java.util.List;

/** The way of a packet that this host makes: route, door, source. */
record Way(BsdHost host, HostState state) {
    /** The way of a program's packet, or what connect() or sendto() is told. */
    PathAnswer of(SocketState socket, RouteQuestion.Purpose purpose) {
        Call call = socket.call();
        IpAddress bound = call.options().namedSource().orElse(socket.local().address());
        return new CallRules(host, call)
                .refusal(bound)
                .map(refusal -> PathAnswer.failed(state, List.of(), refusal.error(), refusal.why()))
                .orElseGet(() -> of(new RouteQuestion(
                        purpose,
                        call.to(),
                        bound,
                        call.options().adapter(),
                        "",
                        0,
                        0,
                        call.program().protocol(),
                        socket.local().port(),
                        call.port())));
    }

    /** The way of an answer that the system or a server makes. */
    PathAnswer of(RouteQuestion question) {
        Decision.RouteChoice route = new RouteLookup(host, question).choose();
        if (route.failure().isPresent()) {
            return PathAnswer.failed(state, List.of(route), route.failure().get(), route.result());
        }
        NextHopLookup nextHop = new NextHopLookup(host);
        Decision.AdapterChoice door = nextHop.of(route);
        Decision.SourceChoice source = new RouteOwner(host).choose(door, question.destination(), question.source());
        return PathAnswer.found(state, List.of(route, door, source), nextHop.path(route, door, source.source()));
    }
}
