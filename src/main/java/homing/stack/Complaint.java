package homing.stack;

import homing.packet.Packet;
import homing.packet.Transport;
import homing.state.Tracking;

/**
 * An ICMP error that a packet gives rise to.
 *
 * @param message the error, with the packet that it speaks of
 * @param local whether that packet had reached its host
 * @param routing whether the route lookup refused it
 * @param tracking the connection it belongs to; null if none is tracked
 */
public record Complaint(Transport.Icmp message, boolean local, boolean routing, Tracking tracking) {
    /** An error about a packet that could not go on. */
    public static Complaint about(int type, int code, Packet.Ip packet, Tracking tracking) {
        return new Complaint(Transport.Icmp.error(type, code, packet), false, false, tracking);
    }

    /** An error of the route lookup. */
    public static Complaint ofRouting(int code, Packet.Ip packet, Tracking tracking) {
        return new Complaint(Transport.Icmp.error(Transport.Icmp.UNREACHABLE, code, packet), false, true, tracking);
    }

    /** An error of a firewall that rejects a packet (iptables-extensions(8), REJECT): its port cannot be reached. */
    static Complaint ofFirewall(Input input) {
        Transport.Icmp message = Transport.Icmp.error(Transport.Icmp.UNREACHABLE, 3, input.packet());
        return new Complaint(message, input.fate() == Input.Fate.HERE, false, input.tracking());
    }

    /** The packet that it speaks of. */
    public Packet.Ip packet() {
        return message.quoted();
    }
}
