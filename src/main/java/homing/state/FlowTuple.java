package homing.state;

import homing.net.Endpoint;
import homing.net.Protocol;
import homing.packet.Packet;
import homing.packet.Transport;

/** One direction of a conversation; an echo's identifier stands in the place of both ports. */
public record FlowTuple(Protocol protocol, Endpoint source, Endpoint destination) {
    /** The direction that a packet belongs to; for an ICMP error that of the packet it speaks of, turned round. */
    public static FlowTuple of(Packet.Ip packet) {
        Transport carried = packet.transport();
        if (carried instanceof Transport.Icmp message) {
            return message.quoted() == null
                    ? of(packet, message.identifier(), message.identifier())
                    : of(message.quoted()).turned();
        }
        return of(packet, carried.sourcePort(), carried.destinationPort());
    }

    private static FlowTuple of(Packet.Ip packet, int sourcePort, int destinationPort) {
        return new FlowTuple(
                packet.transport().protocol(),
                new Endpoint(packet.source(), sourcePort),
                new Endpoint(packet.destination(), destinationPort));
    }

    /** The way back. */
    public FlowTuple turned() {
        return new FlowTuple(protocol, /* source= */ destination, /* destination= */ source);
    }
}
