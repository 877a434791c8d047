package homing.stack.linux;

import homing.decision.Decision.Bound;
import homing.decision.Verdict;
import homing.model.Call;
import homing.model.Call.Sharing;
import homing.net.IpAddress;
import homing.net.Protocol;
import homing.stack.BindAnswer;
import homing.stack.PortHolders;
import homing.stack.PortHolders.Holder;
import homing.state.HostState;
import java.util.Optional;

/**
 * Whether bind() gets the port it asks for (inet_csk_get_port(), udp_lib_get_port()): two sockets may not hold one port if a packet
 * could be for either of them. With SO_REUSEADDR on both they may, unless one of them is a TCP server.
 */
record PortConflict(HostState state, Call call) {
    /** The answer to bind() once the address is taken. */
    BindAnswer judged(BindAnswer byAddress) {
        int port = call.options().sourcePort();
        boolean asksForPort = port > 0
                && call.options().bind() != null
                && call.program().protocol() != Protocol.ICMP
                && byAddress.decision().failure().isEmpty();
        return asksForPort ? holder(port).map(this::refused).orElse(byAddress) : byAddress;
    }

    private Optional<Holder> holder(int port) {
        return new PortHolders(state, call.program().protocol())
                .of(port).stream().filter(this::isInTheWay).findFirst();
    }

    private boolean isInTheWay(Holder holder) {
        return holder.meets(call.options().bind()) && sharesAdapter(holder) && !mayShare(holder);
    }

    /** Sockets that are tied to different adapters never meet. */
    private boolean sharesAdapter(Holder holder) {
        String own = call.options().adapter();
        return own.isEmpty() || holder.adapter().isEmpty() || own.equals(holder.adapter());
    }

    private boolean mayShare(Holder holder) {
        return call.options().sharing() == Sharing.REUSE && holder.sharing() == Sharing.REUSE && !holder.serving();
    }

    private BindAnswer refused(Holder holder) {
        IpAddress asked = call.options().bind();
        int port = call.options().sourcePort();
        String key = holder.serving() ? "linux.bind.port-served" : "linux.bind.port-taken";
        Verdict taken = Verdict.passedOver(LinuxRule.BIND_PORT, key, Integer.toString(port), holder.local());
        Bound bound = new Bound(asked, port, taken, Errno.EADDRINUSE);
        return new BindAnswer(bound, call.to().isIpv4() ? IpAddress.ANY4 : IpAddress.ANY6);
    }
}
