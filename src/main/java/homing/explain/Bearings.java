package homing.explain;

import homing.decision.Decision;
import homing.net.IpAddress;
import homing.net.Protocol;
import homing.packet.Packet;
import homing.packet.Transport;
import homing.timeline.Moment;
import homing.timeline.Timeline;
import java.util.HashSet;
import java.util.Set;

/**
 * Which of a run's packets go there and which come back. A packet that answers another goes the other way; what NAT makes of a
 * packet goes the same way; an error goes the other way than the packet that it quotes; everything else is a question.
 */
public final class Bearings implements Packet.Visitor<Bearing> {
    /** One side of a conversation: all packets from one place to another. */
    private record Speech(IpAddress source, IpAddress destination, Protocol protocol, int from, int to) {
        static Speech of(Packet.Ip packet) {
            Transport carried = packet.transport();
            boolean message = carried instanceof Transport.Icmp;
            return new Speech(
                    packet.source(),
                    packet.destination(),
                    carried.protocol(),
                    message ? ((Transport.Icmp) carried).type() : carried.sourcePort(),
                    message ? ((Transport.Icmp) carried).identifier() : carried.destinationPort());
        }
    }

    private final Set<Speech> back = new HashSet<>();

    private Bearings() {}

    public static Bearings of(Timeline timeline) {
        Bearings bearings = new Bearings();
        for (Moment moment : timeline.moments()) {
            bearings.read(moment.step().decision());
        }
        return bearings;
    }

    private void read(Decision decision) {
        if (decision instanceof Decision.Answered answered && answered.made().isPresent()) {
            note(answered.answer(), ip(answered.about()).opposite());
        } else if (decision instanceof Decision.Translation translation) {
            note(translation.after(), ip(translation.before()));
        }
    }

    private void note(Packet.Ip packet, Bearing bearing) {
        if (bearing == Bearing.BACK) {
            back.add(Speech.of(packet));
        }
    }

    /** The way of a packet of this run. */
    public Bearing of(Packet packet) {
        return packet.accept(this);
    }

    @Override
    public Bearing arp(Packet.Arp packet) {
        return Bearing.LOCAL;
    }

    @Override
    public Bearing ip(Packet.Ip packet) {
        if (packet.transport() instanceof Transport.Icmp message && message.quoted() != null) {
            return ip(message.quoted()).opposite();
        }
        return back.contains(Speech.of(packet)) ? Bearing.BACK : Bearing.THERE;
    }
}
