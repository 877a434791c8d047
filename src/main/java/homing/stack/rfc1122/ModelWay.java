package homing.stack.rfc1122;

import homing.decision.Decision;
import homing.decision.RouteQuestion;
import homing.decision.SocketError;
import homing.decision.TableRoute;
import homing.decision.Verdict;
import homing.model.Call;
import homing.net.IpAddress;
import homing.net.Protocol;
import homing.stack.PathAnswer;
import homing.state.HostState;
import homing.state.Path;
import homing.state.SocketState;
import java.util.List;
import java.util.Optional;

/** The way of a packet that this host makes: route, door, source. */
record ModelWay(ModelHost host, HostModel model, HostState state) {
    PathAnswer of(SocketState socket, RouteQuestion.Purpose purpose) {
        Call call = socket.call();
        IpAddress bound = call.options().namedSource().orElse(socket.local().address());
        boolean many =
                host.reach(call.to()) == Path.Reach.BROADCAST || call.to().isMulticast();
        if (!call.to().isIpv4() || call.to().isAny() || (many && call.program().protocol() == Protocol.TCP)) {
            return refused(ModelErrors.NETWORK_UNREACHABLE, "rfc1122.call.nobody", call.to());
        } else if (many && !call.to().isMulticast() && !call.options().broadcast()) {
            return refused(ModelErrors.ACCESS, "rfc1122.call.broadcast", call.to());
        } else if (!bound.isAny() && !host.isInside(bound)) {
            return refused(ModelErrors.ADDRESS_NOT_AVAILABLE, "rfc1122.bind.strange", bound);
        } else if (!bound.isAny() && bound.isLoopback() != call.to().isLoopback()) {
            return refused(ModelErrors.ADDRESS_NOT_AVAILABLE, "rfc1122.call.loopback", bound);
        }
        return of(new RouteQuestion(
                purpose,
                call.to(),
                bound,
                "",
                "",
                0,
                0,
                call.program().protocol(),
                socket.local().port(),
                call.port()));
    }

    private PathAnswer refused(SocketError error, String key, IpAddress about) {
        return PathAnswer.failed(state, List.of(), error, Verdict.passedOver(ModelRule.REFUSED_CALL, key, about));
    }

    PathAnswer of(RouteQuestion question) {
        Decision.RouteChoice route = new ModelRoutes(host, model).choose(question);
        if (route.failure().isPresent()) {
            return PathAnswer.failed(state, List.of(route), route.failure().get(), route.result());
        }
        Decision.AdapterChoice door = door(route);
        IpAddress destination = question.destination();
        Decision.SourceChoice source = new ModelSource(host).choose(door, destination, question.source());
        return PathAnswer.found(state, List.of(route, door, source), path(route, door, source.source()));
    }

    Decision.AdapterChoice door(Decision.RouteChoice choice) {
        IpAddress destination = choice.question().destination();
        Optional<TableRoute> route = choice.winner();
        if (route.isEmpty()) {
            Verdict inside = Verdict.chosen(ModelRule.INSIDE, "rfc1122.door.inside", destination);
            return new Decision.AdapterChoice(host.loopback().name(), destination, true, inside);
        }
        String adapter = route.get().hop().adapter();
        return route.get()
                .hop()
                .gatewayAddress()
                .map(gateway -> new Decision.AdapterChoice(
                        adapter, gateway, false, Verdict.chosen(ModelRule.NEXT_HOP, "rfc1122.door.gateway", gateway)))
                .orElseGet(() -> new Decision.AdapterChoice(
                        adapter, destination, true, Verdict.chosen(ModelRule.NEXT_HOP, "rfc1122.door.on-link")));
    }

    Path path(Decision.RouteChoice route, Decision.AdapterChoice door, IpAddress source) {
        Path.Reach reach = host.reach(route.question().destination());
        return new Path(
                door.adapter(), door.nextHop(), reach, source, route.winner().orElse(null), null);
    }
}
