package homing.stack.linux;

import homing.decision.Decision;
import homing.decision.Decision.Phase;
import homing.decision.RouteQuestion;
import homing.decision.Verdict;
import homing.model.Adapter;
import homing.model.Host;
import homing.model.NatRule.Chain;
import homing.model.RouteType;
import homing.net.IpAddress;
import homing.net.Scope;
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
 * What becomes of a received packet (ip_rcv(), ip_route_input_slow(), ip_forward()): PREROUTING, the route lookup, the source
 * check, the time to live.
 */
final class LinuxInput {
    private final Host host;
    private final Adapter adapter;
    private final NatTable nat;
    private final List<Decision> decisions = new ArrayList<>(4);

    private LinuxInput(HostState state, Adapter adapter, Packet.Ip packet) {
        this.host = state.host();
        this.adapter = adapter;
        this.nat = NatTable.pass(state, packet, null);
    }

    static Input input(HostState state, String adapter, Packet.Ip packet) {
        return new LinuxInput(state, state.host().adapter(adapter).orElseThrow(), packet).run();
    }

    private Input run() {
        nat.destination(Chain.PREROUTING, adapter.name(), "", firstAddress());
        decisions.addAll(nat.decisions());
        nat.decisions().clear();
        if (adapter.isLoopback()) {
            return here();
        }
        IpAddress impossible = Martian.in(nat.packet(), Sysctl.routesLocalnet(host.settings(), adapter.name()));
        if (impossible != null) {
            return drop(Phase.RECEIVE, LinuxRule.MARTIAN_SOURCE, "linux.input.martian", impossible);
        }
        return nat.packet().destination().isLimitedBroadcast()
                        || nat.packet().destination().isMulticast()
                ? here()
                : routed();
    }

    /** The address that REDIRECT writes into a packet that has come in by this adapter. */
    private IpAddress firstAddress() {
        return SourceSearch.search(host, adapter, IpAddress.ANY4, Scope.GLOBAL).address();
    }

    private Input routed() {
        RouteQuestion question = InputQuestion.onward(host, nat.packet(), adapter.name());
        FibAnswer answer = FibLookup.lookup(host, question);
        boolean forwards = Sysctl.forwards(host.settings(), adapter.name());
        RouteType type = answer.found().isEmpty() ? null : answer.type();
        if (type == RouteType.LOCAL || type == RouteType.BROADCAST) {
            return checkedHere(type);
        }
        if (!forwards) {
            return drop(Phase.FORWARD, LinuxRule.FORWARDING, "linux.input.no-forwarding", adapter.name());
        }
        if (!PolicyRules.areDefault(host, question.destination().family())) {
            decisions.add(new Decision.Rules(question, answer.rules()));
        }
        decisions.add(
                new Decision.RouteChoice(question, answer.routes(), answer.policy(), answer.result(), answer.error()));
        return type == null ? refused(answer) : through(answer);
    }

    private Input checkedHere(RouteType type) {
        if (type == RouteType.BROADCAST && nat.packet().source().isAny()) {
            return here();
        }
        SourceCheck.Finding check = SourceCheck.ofPacket(host, adapter, nat.packet(), "");
        return check(check) ? here() : gone(null);
    }

    private boolean check(SourceCheck.Finding check) {
        if (check.made()) {
            decisions.add(
                    new Decision.Checked(adapter.name(), nat.packet(), Decision.Checked.Guard.SYSTEM, check.verdict()));
        }
        return check.verdict().isChosen();
    }

    /** INPUT, and the packet has arrived. */
    private Input here() {
        nat.source(Chain.INPUT, adapter.name(), "", IpAddress.ANY4);
        decisions.addAll(nat.decisions());
        return new Input(nat.state(), decisions, nat.packet(), Fate.HERE, null, null, nat.tracking());
    }

    /** ip_error(): a refusal is told before the source is checked. */
    private Input refused(FibAnswer answer) {
        int code = Unreachable.codeOf(answer.error());
        Complaint complaint = code < 0 ? null : Complaint.ofRouting(code, nat.packet(), nat.tracking());
        decisions.add(new Decision.Dropped(Phase.FORWARD, adapter.name(), nat.packet(), answer.result()));
        return gone(complaint);
    }

    private Input through(FibAnswer answer) {
        String out = answer.route().hop().adapter();
        if (host.adapter(out).isEmpty()) {
            return drop(Phase.FORWARD, LinuxRule.ROUTE_DOWN, "linux.route.no-device", out);
        }
        SourceCheck.Finding check = SourceCheck.ofPacket(host, adapter, nat.packet(), out);
        if (!check(check)) {
            return gone(null);
        }
        if (nat.packet().ttl() <= 1) {
            Verdict why = Verdict.passedOver(LinuxRule.TIME_TO_LIVE, "linux.input.ttl");
            decisions.add(new Decision.Dropped(Phase.FORWARD, adapter.name(), nat.packet(), why));
            return gone(Complaint.about(Transport.Icmp.TIME_EXCEEDED, 0, nat.packet(), nat.tracking()));
        }
        Path path = Detours.followed(nat.state(), path(answer), nat.packet().destination());
        return new Input(
                nat.state(),
                decisions,
                nat.packet(),
                Fate.THROUGH,
                path,
                redirect(out, path, check.onLink()),
                nat.tracking());
    }

    private Path path(FibAnswer answer) {
        IpAddress to = nat.packet().destination();
        IpAddress nextHop = Gateways.areNone(host, answer.route().hop())
                ? to
                : answer.route().hop().gateway();
        return new Path(
                answer.route().hop().adapter(),
                nextHop,
                Path.Reach.UNICAST,
                nat.packet().source(),
                answer.route(),
                answer.policy());
    }

    /** ip_rt_send_redirect(): out by the way it came in, from a sender on this LAN. */
    private Complaint redirect(String out, Path path, boolean onLink) {
        boolean turnsRound = out.equals(adapter.name()) && Sysctl.sendsRedirects(host.settings(), out);
        if (!turnsRound || !onLink) {
            return null;
        }
        Transport.Icmp message = Transport.Icmp.redirect(
                path.nextHop(), nat.packet().withTtl(nat.packet().ttl() - 1));
        return new Complaint(message, false, false, nat.tracking());
    }

    private Input drop(Phase phase, LinuxRule rule, String key, Object... args) {
        decisions.add(new Decision.Dropped(phase, adapter.name(), nat.packet(), Verdict.passedOver(rule, key, args)));
        return gone(null);
    }

    private Input gone(Complaint complaint) {
        return new Input(nat.state(), decisions, nat.packet(), Fate.GONE, null, complaint, nat.tracking());
    }
}
