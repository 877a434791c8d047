package homing.stack.windows;

import homing.decision.Decision;
import homing.decision.Decision.Phase;
import homing.decision.RouteQuestion;
import homing.decision.RouteQuestion.Purpose;
import homing.decision.Rule;
import homing.decision.Verdict;
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

/** A packet that a Windows host has received, and what may become of it: it is taken, thrown away, or sent on. */
public final class Arrival {
    private final HostState state;
    private final String adapter;
    private final Packet.Ip packet;
    private final List<Decision> decisions = new ArrayList<>(4);

    public Arrival(HostState state, String adapter, Packet.Ip packet) {
        this.state = state;
        this.adapter = adapter;
        this.packet = packet;
    }

    /** It is for this host. */
    public Input taken() {
        return done(Fate.HERE, null, null);
    }

    /** It is thrown away in silence. */
    public Input thrownAway(Phase phase, Rule rule, String key, Object... args) {
        note(phase, rule, key, args);
        return done(Fate.GONE, null, null);
    }

    /** Where it is to go: a packet that travels through is not bound to an adapter, and its source belongs to somebody else. */
    public RouteQuestion question() {
        IpAddress open = packet.destination().isIpv4() ? IpAddress.ANY4 : IpAddress.ANY6;
        return new RouteQuestion(Purpose.FORWARD, packet.destination(), open, "", adapter, 0, 0, null, 0, 0);
    }

    /**
     * Its sender is told why it cannot be sent on (RFC 1812 section 5.3.1, 4.3.3.1); empty if it can.
     *
     * @param expired the words for a packet whose time to live is over
     */
    public Optional<Input> refusal(Decision.RouteChoice route, Rule rule, String expired) {
        decisions.add(route);
        if (route.failure().isPresent()) {
            return Optional.of(done(Fate.GONE, null, Complaint.ofRouting(0, packet, null)));
        }
        if (packet.ttl() > 1) {
            return Optional.empty();
        }
        note(Phase.FORWARD, rule, expired);
        return Optional.of(done(Fate.GONE, null, Complaint.about(Transport.Icmp.TIME_EXCEEDED, 0, packet, null)));
    }

    /** It leaves by a door that its route led to. */
    public Input sentOn(Decision.RouteChoice route, Decision.AdapterChoice door, Path.Reach reach) {
        Path path = new Path(
                door.adapter(),
                door.nextHop(),
                reach,
                packet.source(),
                route.winner().orElse(null),
                null);
        return done(Fate.THROUGH, path, null);
    }

    private void note(Phase phase, Rule rule, String key, Object... args) {
        decisions.add(new Decision.Dropped(phase, adapter, packet, Verdict.passedOver(rule, key, args)));
    }

    private Input done(Fate fate, Path path, Complaint complaint) {
        return new Input(state, decisions, packet, fate, path, complaint, null);
    }
}
