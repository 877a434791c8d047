package homing.stack.windows.modern;

import homing.decision.Decision;
import homing.decision.Decision.Phase;
import homing.model.Adapter;
import homing.model.WindowsAdapter.Option;
import homing.net.IpAddress;
import homing.packet.Packet;
import homing.stack.Input;
import homing.stack.windows.Arrival;
import homing.state.HostState;
import homing.state.Path;
import java.util.Optional;

/** What becomes of a received packet: rules WM-X1 and WM-X2 (strong receive) and WM-X5 (forwarding). */
final class ModernInput {
    private final ModernHost host;
    private final String adapter;
    private final IpAddress destination;
    private final Arrival arrival;

    ModernInput(ModernHost host, HostState state, String adapter, Packet.Ip packet) {
        this.host = host;
        this.adapter = adapter;
        this.destination = packet.destination();
        this.arrival = new Arrival(state, adapter, packet);
    }

    Input run() {
        Optional<Adapter> owner = host.ownerOf(destination);
        if (isToMany() || host.isLoopback(adapter) || isOwn()) {
            return arrival.taken();
        } else if (owner.isPresent()) {
            return mayArriveHere() ? arrival.taken() : strong(owner.get());
        }
        return forwards()
                ? onward()
                : arrival.thrownAway(
                        Phase.FORWARD, ModernRule.WM_X5, "modern.input.no-forwarding", destination, adapter);
    }

    private Input strong(Adapter owner) {
        return arrival.thrownAway(
                Phase.RECEIVE, ModernRule.WM_X1, "modern.input.strong", destination, owner.name(), adapter);
    }

    private boolean isToMany() {
        return destination.isMulticast()
                || destination.isLimitedBroadcast()
                || ModernHost.isBroadcastOf(ingress(), destination);
    }

    private boolean isOwn() {
        return ingress().addressOf(destination).filter(ModernHost::isThere).isPresent();
    }

    private Adapter ingress() {
        return host.host().adapter(adapter).orElseThrow();
    }

    /** Weak host receive; and a host that routes by this adapter is no mere host there. */
    private boolean mayArriveHere() {
        return host.has(adapter, Option.WEAK_HOST_RECEIVE) || forwards();
    }

    private boolean forwards() {
        return host.has(adapter, Option.FORWARDING) || host.host().settings().get("IPEnableRouter", 0) != 0;
    }

    private Input onward() {
        Decision.RouteChoice route = new RouteLookup(host).choose(arrival.question());
        return arrival.refusal(route, ModernRule.WM_X5, "modern.input.ttl").orElseGet(() -> sentOn(route));
    }

    private Input sentOn(Decision.RouteChoice route) {
        NextHopLookup nextHop = new NextHopLookup(host);
        Decision.AdapterChoice door = nextHop.of(route);
        Path.Reach reach = nextHop.reach(route, door);
        return reach == Path.Reach.BROADCAST
                ? arrival.thrownAway(Phase.FORWARD, ModernRule.WM_R10, "modern.input.broadcast", destination)
                : arrival.sentOn(route, door, reach);
    }
}
