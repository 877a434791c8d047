package homing.stack.windows.modern;

import homing.decision.Decision;
import homing.decision.Decision.Phase;
import homing.decision.RouteQuestion;
import homing.decision.RouteQuestion.Purpose;
import homing.decision.Verdict;
import homing.model.Adapter;
import homing.model.WindowsAdapter.Option;
import homing.net.IpAddress;
import homing.packet.Packet;
import homing.packet.Transport;
import homing.stack.Complaint;
import homing.stack.Input;
import homing.stack.Input.Fate;
import homing.state.HostState;
import homing.state.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What becomes of a received packet: rules WM-X1 and WM-X2 (strong receive) and WM-X5 (forwarding). */
final class ModernInput {
    private final ModernHost host;
    private final HostState state;
    private final String adapter;
    private final Packet.Ip packet;
    private final List<Decision> decisions = new ArrayList<>(4);

    ModernInput(ModernHost host, HostState state, String adapter, Packet.Ip packet) {
        this.host = host;
        this.state = state;
        this.adapter = adapter;
        this.packet = packet;
    }

    Input run() {
        IpAddress destination = packet.destination();
        Optional<Adapter> owner = host.ownerOf(destination);
        if (isToMany(destination) || host.isLoopback(adapter) || owns(destination)) {
            return done(Fate.HERE, null, null);
        } else if (owner.isPresent()) {
            return mayArriveHere()
                    ? done(Fate.HERE, null, null)
                    : drop(
                            Phase.RECEIVE,
                            ModernRule.WM_X1,
                            "modern.input.strong",
                            destination,
                            owner.get().name(),
                            adapter);
        }
        return forwards()
                ? onward()
                : drop(Phase.FORWARD, ModernRule.WM_X5, "modern.input.no-forwarding", destination, adapter);
    }

    private boolean isToMany(IpAddress destination) {
        return destination.isMulticast()
                || destination.isLimitedBroadcast()
                || ModernHost.isBroadcastOf(ingress(), destination);
    }

    private boolean owns(IpAddress destination) {
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
        Decision.RouteChoice route = new RouteLookup(host).choose(question());
        decisions.add(route);
        if (route.failure().isPresent()) {
            return done(Fate.GONE, null, Complaint.ofRouting(0, packet, null));
        } else if (packet.ttl() <= 1) {
            drop(Phase.FORWARD, ModernRule.WM_X5, "modern.input.ttl");
            return done(Fate.GONE, null, Complaint.about(Transport.Icmp.TIME_EXCEEDED, 0, packet, null));
        }
        NextHopLookup nextHop = new NextHopLookup(host);
        Decision.AdapterChoice door = nextHop.of(route);
        Path.Reach reach = nextHop.reach(route, door);
        return reach == Path.Reach.BROADCAST
                ? drop(Phase.FORWARD, ModernRule.WM_R10, "modern.input.broadcast", packet.destination())
                : done(
                        Fate.THROUGH,
                        new Path(
                                door.adapter(),
                                door.nextHop(),
                                reach,
                                packet.source(),
                                route.winner().orElse(null),
                                null),
                        null);
    }

    /** A packet that travels through is not bound to an adapter: its source belongs to somebody else. */
    private RouteQuestion question() {
        return new RouteQuestion(
                Purpose.FORWARD,
                packet.destination(),
                ModernHost.anyLike(packet.destination()),
                "",
                adapter,
                0,
                0,
                null,
                0,
                0);
    }

    private Input drop(Phase phase, ModernRule rule, String key, Object... args) {
        decisions.add(new Decision.Dropped(phase, adapter, packet, Verdict.passedOver(rule, key, args)));
        return done(Fate.GONE, null, null);
    }

    private Input done(Fate fate, Path path, Complaint complaint) {
        return new Input(state, decisions, packet, fate, path, complaint, null);
    }
}
