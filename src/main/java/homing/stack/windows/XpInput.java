package homing.stack.windows;

import homing.decision.Decision;
import homing.decision.Decision.Phase;
import homing.decision.RouteQuestion;
import homing.decision.RouteQuestion.Purpose;
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

/** What becomes of a received packet: rules XP-X1 (weak receive) and XP-X4 (routing only if it is enabled). */
final class XpInput {
    private final XpHost host;
    private final HostState state;
    private final String adapter;
    private final Packet.Ip packet;
    private final List<Decision> decisions = new ArrayList<>(4);

    XpInput(XpHost host, HostState state, String adapter, Packet.Ip packet) {
        this.host = host;
        this.state = state;
        this.adapter = adapter;
        this.packet = packet;
    }

    Input run() {
        IpAddress destination = packet.destination();
        Path.Reach reach = host.reach(destination);
        if (reach != Path.Reach.UNICAST) {
            return done(Fate.HERE, null, null);
        }
        if (state.host().settings().get("IPEnableRouter", 0) == 0) {
            return drop(Phase.FORWARD, "windows.input.no-routing");
        }
        Decision.RouteChoice route = new RouteLookup(host, state.memory().gateways()).choose(question());
        decisions.add(route);
        if (route.failure().isPresent()) {
            return done(Fate.GONE, null, Complaint.ofRouting(0, packet, null));
        }
        if (packet.ttl() <= 1) {
            drop(Phase.FORWARD, "windows.input.ttl");
            return done(Fate.GONE, null, Complaint.about(Transport.Icmp.TIME_EXCEEDED, 0, packet, null));
        }
        Decision.AdapterChoice door = new NextHopLookup(host).of(route);
        Path path = new Path(
                door.adapter(),
                door.nextHop(),
                reach,
                packet.source(),
                route.winner().orElse(null),
                null);
        return done(Fate.THROUGH, path, null);
    }

    private RouteQuestion question() {
        return new RouteQuestion(Purpose.FORWARD, packet.destination(), IpAddress.ANY4, "", adapter, 0, 0, null, 0, 0);
    }

    private Input drop(Phase phase, String key) {
        decisions.add(new Decision.Dropped(phase, adapter, packet, Verdict.passedOver(XpRule.XP_X4, key)));
        return done(Fate.GONE, null, null);
    }

    private Input done(Fate fate, Path path, Complaint complaint) {
        return new Input(state, decisions, packet, fate, path, complaint, null);
    }
}
