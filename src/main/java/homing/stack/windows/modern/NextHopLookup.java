package homing.stack.windows.modern;

import homing.decision.Decision;
import homing.decision.TableRoute;
import homing.decision.Verdict;
import homing.model.Adapter;
import homing.net.IpAddress;
import homing.state.Path;
import java.util.Optional;

/** The door and the next hop that a route stands for: rule WM-R8; and who is meant by the destination then: WM-R10. */
record NextHopLookup(ModernHost host) {
    Decision.AdapterChoice of(Decision.RouteChoice choice) {
        IpAddress destination = choice.question().destination();
        if (host.isInside(destination)) {
            Verdict inside = Verdict.chosen(ModernRule.WM_R1, "modern.adapter.inside", destination);
            return new Decision.AdapterChoice(host.loopback().name(), destination, true, inside);
        }
        TableRoute route = choice.winner().orElseThrow();
        String adapter = route.hop().adapter();
        Optional<IpAddress> named = route.hop().gatewayAddress().filter(address -> !address.isAny());
        Optional<IpAddress> gateway = named.filter(address -> !isOwn(adapter, address));
        return gateway.map(address -> new Decision.AdapterChoice(
                        adapter, address, false, Verdict.chosen(ModernRule.WM_R8, "modern.adapter.gateway", address)))
                .orElseGet(() -> new Decision.AdapterChoice(adapter, destination, true, onLink(named)));
    }

    private boolean isOwn(String adapter, IpAddress address) {
        return host.variant().takesOwnAddressForOnLink()
                && host.host().adapter(adapter).filter(one -> one.owns(address)).isPresent();
    }

    private static Verdict onLink(Optional<IpAddress> named) {
        return named.map(own -> Verdict.chosen(ModernRule.WM_R8, "modern.adapter.own-address", own))
                .orElseGet(() -> Verdict.chosen(ModernRule.WM_R8, "modern.adapter.on-link"));
    }

    /** Who is meant by the destination of a packet that leaves by this door. */
    Path.Reach reach(Decision.RouteChoice choice, Decision.AdapterChoice door) {
        IpAddress destination = choice.question().destination();
        if (host.isInside(destination)) {
            return Path.Reach.LOCAL;
        } else if (destination.isMulticast()) {
            return Path.Reach.MULTICAST;
        }
        return isBroadcast(choice, door, destination) ? Path.Reach.BROADCAST : Path.Reach.UNICAST;
    }

    private boolean isBroadcast(Decision.RouteChoice choice, Decision.AdapterChoice door, IpAddress destination) {
        boolean ofRoute = choice.winner()
                .filter(route -> route.route().destination().isBroadcast(destination))
                .isPresent();
        Optional<Adapter> adapter = host.host().adapter(door.adapter());
        boolean ofAdapter = adapter.filter(one -> ModernHost.isBroadcastOf(one, destination))
                .isPresent();
        return destination.isLimitedBroadcast() || (door.onLink() && (ofRoute || ofAdapter));
    }
}
