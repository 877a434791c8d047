package homing.stack.linux;

import homing.model.NatRule.Target;
import homing.net.Endpoint;
import homing.net.IpAddress;
import homing.packet.FieldChange;
import homing.packet.Packet;
import homing.packet.Transport;
import java.util.ArrayList;
import java.util.List;

/** What the target of a nat rule writes into a packet, field by field. */
final class NatRewrite {
    private final Packet.Ip before;
    private Packet.Ip packet;

    NatRewrite(Packet.Ip packet) {
        this.before = packet;
        this.packet = packet;
    }

    Packet.Ip packet() {
        return packet;
    }

    List<FieldChange> changes() {
        return between(before, packet);
    }

    /**
     * Applies a target.
     *
     * @param own the address that MASQUERADE or REDIRECT takes
     */
    void apply(Target target, IpAddress own) {
        if (target instanceof Target.Snat snat) {
            source(snat.address(), snat.port());
        } else if (target instanceof Target.Masquerade) {
            source(own, 0);
        } else if (target instanceof Target.Dnat dnat) {
            destination(dnat.address(), dnat.port());
        } else if (target instanceof Target.Redirect redirect) {
            destination(own, redirect.port());
        }
    }

    private void source(IpAddress address, int port) {
        int kept = packet.transport().sourcePort();
        packet = withSource(packet, new Endpoint(address, port > 0 ? port : kept));
    }

    private void destination(IpAddress address, int port) {
        int kept = packet.transport().destinationPort();
        packet = withDestination(packet, new Endpoint(address, port > 0 ? port : kept));
    }

    /** The packet from another address and port; for an echo the port stands for its identifier where it is not 0. */
    static Packet.Ip withSource(Packet.Ip packet, Endpoint source) {
        return packet.withSource(source.address())
                .withTransport(withPorts(
                        packet.transport(), source.port(), packet.transport().destinationPort()));
    }

    /** The packet to another address and port. */
    static Packet.Ip withDestination(Packet.Ip packet, Endpoint destination) {
        return packet.withDestination(destination.address())
                .withTransport(withPorts(packet.transport(), packet.transport().sourcePort(), destination.port()));
    }

    private static Transport withPorts(Transport carried, int source, int destination) {
        if (carried instanceof Transport.Udp datagram) {
            return new Transport.Udp(source, destination, datagram.holder());
        }
        if (carried instanceof Transport.Tcp segment) {
            return new Transport.Tcp(source, destination, segment.flags());
        }
        return carried instanceof Transport.Icmp message
                ? message.identifiedBy(Math.max(source, destination))
                : carried;
    }

    /** What differs. */
    static List<FieldChange> between(Packet.Ip before, Packet.Ip after) {
        List<FieldChange> all = new ArrayList<>(2);
        add(all, "source", before.source(), after.source());
        add(all, "destination", before.destination(), after.destination());
        add(
                all,
                "source port",
                before.transport().sourcePort(),
                after.transport().sourcePort());
        add(
                all,
                "destination port",
                before.transport().destinationPort(),
                after.transport().destinationPort());
        return all;
    }

    private static void add(List<FieldChange> all, String field, Object before, Object after) {
        if (!before.equals(after)) {
            all.add(new FieldChange(field, before.toString(), after.toString()));
        }
    }
}
