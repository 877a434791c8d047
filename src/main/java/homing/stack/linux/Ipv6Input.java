package homing.stack.linux;

import homing.decision.Decision;
import homing.decision.Decision.Phase;
import homing.decision.RouteQuestion;
import homing.decision.Rule;
import homing.decision.Verdict;
import homing.model.Adapter;
import homing.model.Host;
import homing.model.RouteType;
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

/**
 * What becomes of a received IPv6 packet (ip6_rcv_core(), ip6_route_input(), ip6_forward()): the route lookup, the hop limit,
 * the sender. Nobody checks whether the way back leads by the same adapter.
 */
final class Ipv6Input {
    private static final int FORBIDDEN = 13;

    private final HostState state;
    private final Host host;
    private final Adapter adapter;
    private final Packet.Ip packet;
    private final List<Decision> decisions = new ArrayList<>(4);

    private Ipv6Input(HostState state, Adapter adapter, Packet.Ip packet) {
        this.state = state;
        this.host = state.host();
        this.adapter = adapter;
        this.packet = packet;
    }

    static Input input(HostState state, String adapter, Packet.Ip packet) {
        return new Ipv6Input(state, state.host().adapter(adapter).orElseThrow(), packet).run();
    }

    private Input run() {
        if (adapter.isLoopback()) {
            return here();
        }
        IpAddress impossible = impossible();
        if (impossible != null) {
            return drop(Phase.RECEIVE, Ipv6Rule.MARTIAN, "linux.input.martian", impossible);
        }
        return packet.destination().isMulticast() ? here() : routed();
    }

    /** An address that no packet on a LAN may wear; null if there is none (ip6_rcv_core()). */
    private IpAddress impossible() {
        if (packet.source().isLoopback() || packet.source().isMulticast()) {
            return packet.source();
        }
        boolean nowhere =
                packet.destination().isLoopback() || packet.destination().isAny();
        return nowhere ? packet.destination() : null;
    }

    private Input routed() {
        RouteQuestion question = InputQuestion.onward(host, packet, adapter.name());
        FibAnswer answer = FibLookup.lookup(state, question);
        RouteType type = answer.found().isEmpty() ? null : answer.type();
        if (type == RouteType.LOCAL || type == RouteType.ANYCAST) {
            return here();
        }
        if (!PolicyRules.areDefault(host, question.destination().family())) {
            decisions.add(new Decision.Rules(question, answer.rules()));
        }
        decisions.add(
                new Decision.RouteChoice(question, answer.routes(), answer.policy(), answer.result(), answer.error()));
        return type == null || Ipv6Send.leadsNowhere(host, answer.route()) ? refused(answer) : onward(answer);
    }

    private Input here() {
        return new Input(state, decisions, packet, Fate.HERE, null, null, null);
    }

    /** ip6_pkt_drop(): also a host that does not forward tells that it has no route. */
    private Input refused(FibAnswer answer) {
        decisions.add(new Decision.Dropped(Phase.FORWARD, adapter.name(), packet, answer.result()));
        if (Errno.EINVAL.equals(answer.error())) {
            return gone(null);
        }
        int code = Errno.EACCES.equals(answer.error()) ? FORBIDDEN : 0;
        return gone(Complaint.ofRouting(code, packet, null));
    }

    private Input onward(FibAnswer answer) {
        if (!Sysctl6.forwardsAll(host.settings())) {
            return drop(Phase.FORWARD, Ipv6Rule.FORWARDING, "linux.input.no-forwarding", adapter.name());
        }
        String out = answer.route().hop().adapter();
        if (host.adapter(out).isEmpty()) {
            return drop(Phase.FORWARD, LinuxRule.ROUTE_DOWN, "linux.route.no-device", out);
        }
        if (packet.ttl() <= 1) {
            drop(Phase.FORWARD, Ipv6Rule.HOP_LIMIT, "linux.input.ttl");
            return gone(Complaint.about(Transport.Icmp.TIME_EXCEEDED, 0, packet, null));
        }
        if (!out.equals(adapter.name())
                && (packet.source().isAny() || packet.source().isLinkLocal())) {
            return drop(Phase.FORWARD, Ipv6Rule.STAYS_ON_LINK, "linux.input.stays-on-link", packet.source());
        }
        return new Input(state, decisions, packet, Fate.THROUGH, path(answer), null, null);
    }

    private Path path(FibAnswer answer) {
        IpAddress nextHop = answer.route().hop().gatewayAddress().orElse(packet.destination());
        return new Path(
                answer.route().hop().adapter(),
                nextHop,
                Path.Reach.UNICAST,
                packet.source(),
                answer.route(),
                answer.policy());
    }

    private Input drop(Phase phase, Rule rule, String key, Object... args) {
        decisions.add(new Decision.Dropped(phase, adapter.name(), packet, Verdict.passedOver(rule, key, args)));
        return gone(null);
    }

    private Input gone(Complaint complaint) {
        return new Input(state, decisions, packet, Fate.GONE, null, complaint, null);
    }
}
