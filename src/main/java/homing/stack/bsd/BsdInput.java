package homing.stack.bsd;

import homing.decision.Decision;
import homing.decision.Decision.Phase;
import homing.decision.RouteQuestion;
import homing.decision.RouteQuestion.Purpose;
import homing.decision.Verdict;
import homing.model.Adapter;
import homing.net.IpAddress;
import homing.packet.Packet;
import homing.packet.Transport;
import homing.stack.Complaint;
import homing.stack.Input;
import homing.stack.Input.Fate;
import homing.stack.Ipv4Host;
import homing.state.HostState;
import homing.state.Path;
import java.util.ArrayList;
import java.util.List;

/** What becomes of a received packet: is its sender believed, is it for this host, may it arrive here, does it travel on. */
final class BsdInput {
    private final BsdHost host;
    private final HostState state;
    private final String adapter;
    private final Packet.Ip packet;
    private final List<Decision> decisions = new ArrayList<>(4);

    BsdInput(BsdHost host, HostState state, String adapter, Packet.Ip packet) {
        this.host = host;
        this.state = state;
        this.adapter = adapter;
        this.packet = packet;
    }

    Input run() {
        IpAddress destination = packet.destination();
        Adapter ingress = host.host().adapter(adapter).orElseThrow();
        if (!ingress.isLoopback() && isFromMyself()) {
            Verdict mine = Verdict.passedOver(BsdRule.SOURCE_VALIDATION, "freebsd.input.myself", packet.source());
            decisions.add(new Decision.Checked(adapter, packet, Decision.Checked.Guard.SYSTEM, mine));
            return done(Fate.GONE, null, null);
        } else if (Ipv4Host.isToMany(ingress, destination) || ingress.isLoopback() || ingress.owns(destination)) {
            return done(Fate.HERE, null, null);
        } else if (host.isInside(destination)) {
            return host.isStrongOnReceive()
                    ? drop(Phase.RECEIVE, host.system().receiveRule(), "bsd.input.strong", destination, adapter)
                    : done(Fate.HERE, null, null);
        }
        return host.forwards()
                ? onward()
                : drop(Phase.FORWARD, BsdRule.FORWARDING, "bsd.input.no-forwarding", destination);
    }

    private boolean isFromMyself() {
        return host.validatesSources() && host.isInside(packet.source());
    }

    private Input onward() {
        Decision.RouteChoice route = new RouteLookup(host, question()).choose();
        decisions.add(route);
        if (route.failure().isPresent()) {
            return done(Fate.GONE, null, Complaint.ofRouting(1, packet, null));
        } else if (packet.ttl() <= 1) {
            drop(Phase.FORWARD, BsdRule.FORWARDING, "bsd.input.ttl");
            return done(Fate.GONE, null, Complaint.about(Transport.Icmp.TIME_EXCEEDED, 0, packet, null));
        }
        NextHopLookup nextHop = new NextHopLookup(host);
        Path path = nextHop.path(route, nextHop.of(route), packet.source());
        return path.reach() == Path.Reach.BROADCAST
                ? drop(Phase.FORWARD, BsdRule.FORWARDING, "bsd.input.broadcast", packet.destination())
                : done(Fate.THROUGH, path, null);
    }

    /** A packet that travels through is looked up by its destination alone: its source belongs to somebody else. */
    private RouteQuestion question() {
        return new RouteQuestion(Purpose.FORWARD, packet.destination(), IpAddress.ANY4, "", adapter, 0, 0, null, 0, 0);
    }

    private Input drop(Phase phase, BsdRule rule, String key, Object... args) {
        decisions.add(new Decision.Dropped(phase, adapter, packet, Verdict.passedOver(rule, key, args)));
        return done(Fate.GONE, null, null);
    }

    private Input done(Fate fate, Path path, Complaint complaint) {
        return new Input(state, decisions, packet, fate, path, complaint, null);
    }
}
