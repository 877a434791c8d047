package homing.stack.linux;

import homing.decision.Decision;
import homing.decision.Decision.Translation;
import homing.model.NatRule.Chain;
import homing.net.Endpoint;
import homing.net.IpAddress;
import homing.packet.Packet;
import homing.packet.Transport;
import homing.state.Flow;
import homing.state.FlowTuple;
import homing.state.HostState;
import homing.state.Tracking;
import java.util.ArrayList;
import java.util.List;

/**
 * The nat table during one packet's pass (nf_nat_inet_fn()): the chains are asked for a connection's first packet only, all
 * others are rewritten as that one was, answers the other way round.
 */
final class NatTable {
    private static final int LAST_PORT = 65535;

    private final List<Decision> decisions = new ArrayList<>(2);
    private HostState state;
    private Packet.Ip packet;
    private Flow flow;
    private boolean original;

    private NatTable(HostState state, Packet.Ip packet) {
        this.state = state;
        this.packet = packet;
    }

    /** Whether the host tracks connections: only with rules in its nat table. */
    static boolean isKept(HostState state) {
        return !state.host().nat().isEmpty();
    }

    /**
     * A packet's pass.
     *
     * @param known the connection that the packet belongs to; null if it is to be looked up
     */
    static NatTable pass(HostState state, Packet.Ip packet, Tracking known) {
        NatTable table = new NatTable(state, packet);
        if (known != null) {
            table.flow = known.flow();
            table.original = known.original();
        } else if (isKept(state)) {
            table.track();
        }
        return table;
    }

    HostState state() {
        return state;
    }

    List<Decision> decisions() {
        return decisions;
    }

    Packet.Ip packet() {
        return packet;
    }

    /** The connection of this packet; null if none is tracked. */
    Tracking tracking() {
        return flow == null ? null : new Tracking(flow, original);
    }

    private boolean isError() {
        return packet.transport() instanceof Transport.Icmp message && message.quoted() != null;
    }

    private void track() {
        FlowTuple tuple = FlowTuple.of(packet);
        flow = state.flow(tuple).orElse(null);
        original = flow == null || flow.isOriginal(tuple);
        if (flow == null && mayBegin(packet.transport())) {
            flow = Flow.begun(tuple);
        } else if (flow != null && !original && !isError()) {
            remember(flow.asAnswered());
        }
    }

    @SuppressWarnings("ReferenceEquality") // the same object is the same connection
    private void remember(Flow changed) {
        if (changed != flow || state.memory().flows().get(flow.original()) != flow) {
            flow = changed;
            state = state.with(state.memory().with(flow));
        }
    }

    /** SYN-ACKs, resets and echo replies begin nothing (nf_conntrack_tcp_packet(), nf_conntrack_icmp_packet()). */
    private static boolean mayBegin(Transport carried) {
        if (carried instanceof Transport.Tcp segment) {
            return segment.flags().equals("S") || segment.flags().equals("A");
        }
        return !(carried instanceof Transport.Icmp message) || message.meaning() == Transport.Icmp.ECHO_REQUEST;
    }

    /**
     * PREROUTING and OUTPUT: where the packet goes.
     *
     * @param in the adapter it came in by; empty for a packet of this host
     * @param self the address that REDIRECT writes
     */
    void destination(Chain chain, String in, String out, IpAddress self) {
        if (flow == null) {
            return;
        }
        if (isError()) {
            Endpoint real = other().source();
            if (original ? flow.isDestinationRewritten() : flow.isSourceRewritten()) {
                Packet.Ip inner = quoted();
                rewritten(chain, packet.withDestination(real.address()), NatRewrite.withSource(inner, real));
            }
        } else if (original && !flow.destinationSettled()) {
            NatRewrite rewrite = ask(new NatChain(state.host().nat(), chain, in, out), self);
            Packet.Ip changed = rewrite.packet();
            flow = flow.withDestination(FlowTuple.of(changed).turned());
            packet = changed;
        } else {
            Endpoint real = other().source();
            rewritten(chain, NatRewrite.withDestination(packet, real));
        }
    }

    /**
     * INPUT and POSTROUTING: from where the packet comes. The connection is remembered from here on.
     *
     * @param own the address that MASQUERADE writes
     */
    void source(Chain chain, String in, String out, IpAddress own) {
        if (flow == null) {
            return;
        }
        if (isError()) {
            Endpoint real = other().destination();
            if (original ? flow.isSourceRewritten() : flow.isDestinationRewritten()) {
                Packet.Ip inner = quoted();
                rewritten(chain, packet.withSource(real.address()), NatRewrite.withDestination(inner, real));
            }
        } else if (original && !flow.sourceSettled()) {
            NatRewrite rewrite = ask(new NatChain(state.host().nat(), chain, in, out), own);
            packet = unique(rewrite.packet());
            remember(flow.withSource(answersOf(packet)));
        } else {
            rewritten(chain, NatRewrite.withSource(packet, other().destination()));
        }
    }

    /** The direction opposite to the packet's, as the connection knows it. */
    private FlowTuple other() {
        return original ? flow.reply() : flow.original();
    }

    private Packet.Ip quoted() {
        return ((Transport.Icmp) packet.transport()).quoted();
    }

    private static FlowTuple answersOf(Packet.Ip sent) {
        return FlowTuple.of(sent).turned();
    }

    /** The answers of two connections must not look the same: the next free port is taken. */
    private Packet.Ip unique(Packet.Ip wanted) {
        Packet.Ip free = wanted;
        int port = FlowTuple.of(wanted).source().port();
        for (int tries = 0; isTaken(answersOf(free)) && tries < LAST_PORT; tries++) {
            port = port >= LAST_PORT ? 1024 : port + 1;
            free = NatRewrite.withSource(free, new Endpoint(free.source(), port));
        }
        return free;
    }

    private boolean isTaken(FlowTuple answers) {
        Flow other = state.flow(answers).orElse(null);
        return other != null && !other.original().equals(flow.original());
    }

    private void rewritten(Chain chain, Packet.Ip changed) {
        if (!changed.equals(packet)) {
            decisions.add(
                    new Translation(chain, List.of(), NatRewrite.between(packet, changed), packet, changed, true));
            packet = changed;
        }
    }

    private void rewritten(Chain chain, Packet.Ip changed, Packet.Ip inner) {
        Transport.Icmp error = (Transport.Icmp) packet.transport();
        rewritten(chain, changed.withTransport(error.quoting(inner)));
    }

    private NatRewrite ask(NatChain chain, IpAddress own) {
        NatChain.Answer answer = chain.ask(packet, own);
        decisions.addAll(answer.decisions());
        return answer.rewrite();
    }
}
