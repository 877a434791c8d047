package homing.stack.linux;

import homing.model.NatRule.Target;
import homing.net.IpAddress;
import homing.packet.FieldChange;
import homing.packet.Packet;
import homing.packet.Transport;
import java.util.ArrayList;
import java.util.List;

/** What the target of a nat rule writes into a packet, field by field. */
final class NatRewrite {
    private static final IpAddress SELF = IpAddress.parse("127.0.0.1");

    private final List<FieldChange> changes = new ArrayList<>(2);
    private Packet.Ip packet;

    NatRewrite(Packet.Ip packet) {
        this.packet = packet;
    }

    Packet.Ip packet() {
        return packet;
    }

    List<FieldChange> changes() {
        return changes;
    }

    /**
     * Applies a target to a packet that this host makes.
     *
     * @param masquerade the address that MASQUERADE takes
     */
    void apply(Target target, IpAddress masquerade) {
        if (target instanceof Target.Snat snat) {
            source(snat.address(), snat.port());
        } else if (target instanceof Target.Masquerade) {
            source(masquerade, 0);
        } else if (target instanceof Target.Dnat dnat) {
            destination(dnat.address(), dnat.port());
        } else if (target instanceof Target.Redirect redirect) {
            destination(SELF, redirect.port());
        }
    }

    private void source(IpAddress address, int port) {
        changes.add(new FieldChange("source", packet.source().toString(), address.toString()));
        packet = packet.withSource(address);
        if (port > 0 && NatMatch.sourcePort(packet) > 0) {
            ports("source port", NatMatch.sourcePort(packet), port, NatMatch.destinationPort(packet));
        }
    }

    private void destination(IpAddress address, int port) {
        changes.add(new FieldChange("destination", packet.destination().toString(), address.toString()));
        packet = packet.withDestination(address);
        if (port > 0 && NatMatch.destinationPort(packet) > 0) {
            ports("destination port", NatMatch.destinationPort(packet), NatMatch.sourcePort(packet), port);
        }
    }

    private void ports(String field, int before, int source, int destination) {
        int after = field.startsWith("source") ? source : destination;
        changes.add(new FieldChange(field, String.valueOf(before), String.valueOf(after)));
        packet = packet.withTransport(
                packet.transport() instanceof Transport.Tcp segment
                        ? new Transport.Tcp(source, destination, segment.flags())
                        : new Transport.Udp(source, destination));
    }
}
