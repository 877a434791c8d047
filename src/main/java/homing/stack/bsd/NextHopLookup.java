package homing.stack.bsd;

import homing.decision.Decision;
import homing.decision.TableRoute;
import homing.decision.Verdict;
import homing.net.IpAddress;
import homing.state.Path;
import java.util.Optional;

/** By which adapter, and to whom next. */
record NextHopLookup(BsdHost host) {
    Decision.AdapterChoice of(Decision.RouteChoice choice) {
        IpAddress destination = choice.question().destination();
        Optional<TableRoute> route = choice.winner();
        if (route.isEmpty()) {
            Verdict inside = Verdict.chosen(BsdRule.INSIDE, "bsd.door.inside", destination);
            return new Decision.AdapterChoice(host.loopback().name(), destination, true, inside);
        }
        String adapter = route.get().hop().adapter();
        Optional<IpAddress> gateway =
                route.get().hop().gatewayAddress().filter(any -> host.reach(destination) == Path.Reach.UNICAST);
        return gateway.map(hop -> new Decision.AdapterChoice(
                        adapter, hop, false, Verdict.chosen(BsdRule.NEXT_HOP, "bsd.door.gateway", hop)))
                .orElseGet(() -> new Decision.AdapterChoice(
                        adapter, destination, true, Verdict.chosen(BsdRule.NEXT_HOP, "bsd.door.on-link")));
    }

    Path path(Decision.RouteChoice route, Decision.AdapterChoice door, IpAddress source) {
        Path.Reach reach = host.reach(route.question().destination());
        return new Path(
                door.adapter(), door.nextHop(), reach, source, route.winner().orElse(null), null);
    }
}
