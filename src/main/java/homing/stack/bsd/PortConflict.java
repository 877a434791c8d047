package homing.stack.bsd;

import homing.model.Call;
import homing.model.Call.Sharing;
import homing.net.IpAddress;
import homing.net.Protocol;
import homing.stack.PortHolders;
import homing.stack.PortHolders.Holder;
import homing.state.HostState;

/**
 * Whether a port is taken (in_pcbbind()): by any socket that packets to the address may be for; with SO_REUSEADDR only by one that
 * waits for everybody on exactly that address.
 */
record PortConflict(HostState state, Call call) {
    boolean isThere() {
        int port = call.options().sourcePort();
        return port > 0
                && call.options().bind() != null
                && call.program().protocol() != Protocol.ICMP
                && new PortHolders(state, call.program().protocol())
                        .of(port).stream().anyMatch(this::isInTheWay);
    }

    private boolean isInTheWay(Holder holder) {
        IpAddress asked = call.options().bind();
        return call.options().sharing() == Sharing.REUSE
                ? !holder.connected() && holder.local().equals(asked)
                : holder.meets(asked);
    }
}
