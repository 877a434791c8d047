package homing.stack;

import homing.decision.Rule;
import homing.model.Call;
import homing.model.Host;
import homing.packet.Packet;
import homing.state.HostState;
import homing.state.SocketState;

/**
 * What systems do differently. The shared pipeline asks these questions in the order in which a packet is made; the order
 * within an answer (which lookup comes first, when the source is stamped) is the profile's own.
 */
public interface StackProfile {
    /** The host with the routes and rules that the system adds by itself. */
    HostState start(Host host);

    /** The rule that says what socket() does. */
    Rule socketRule();

    /** bind(), also for a program that does not call it. */
    BindAnswer bind(HostState state, Call call);

    /** connect(): which way and which source. Asked only for programs that call it. */
    PathAnswer connect(HostState state, SocketState socket);

    /** The port of a client that names none, 1 to 65535. Real systems take a free one, many of them at random. */
    default int dynamicPort(HostState state, Call call) {
        return 49152;
    }

    /**
     * The first send(), sendto() or sendmsg().
     *
     * @param connected the way that connect() found; null for an unconnected socket
     */
    PathAnswer send(HostState state, SocketState socket, Path connected);

    /** What the system's NAT makes of a packet that this host sends. */
    Translated translate(HostState state, Packet.Ip packet, Path path);

    /** Time to live of the packets that this host makes, 1 to 255. */
    int ttl(HostState state);

    /** How the system uses ARP. */
    ArpProfile arp();
}
