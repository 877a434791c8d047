package homing.explain;

import homing.model.AdapterRef;
import homing.packet.Packet;
import homing.packet.Transport;
import homing.state.FrameInFlight;
import homing.text.Message;
import java.util.List;
import java.util.Optional;

/**
 * A frame that was sent in a run.
 *
 * @param number counted from 1 in the order of sending
 * @param step the number of the step in which it was sent
 * @param lan the LAN it was sent on; empty if its adapter is on none, as the loopback is
 * @param loss how its packet ended; null if it was taken, or if the run tells no more of it
 */
public record SentFrame(int number, int step, String lan, FrameInFlight flight, Bearing bearing, Loss loss) {
    /** What a frame carries, in the words of a filter. */
    public enum Kind {
        ARP,
        ICMP,
        /** The neighbour discovery of IPv6, which does there what ARP does in IPv4. */
        NDP,
        TCP,
        UDP
    }

    public Optional<Loss> end() {
        return Optional.ofNullable(loss);
    }

    /** Simulated time of sending since the start of the run, in microseconds. */
    public long micros() {
        return flight.sentMicros();
    }

    public AdapterRef from() {
        return flight.from();
    }

    /** The adapters that hear it. */
    public List<AdapterRef> to() {
        return flight.to();
    }

    public Packet packet() {
        return flight.frame().packet();
    }

    /** What it says, in a few words. */
    public Message sentence() {
        return FrameSentence.of(packet());
    }

    /** Whether a host sends or hears it. */
    public boolean concerns(String host) {
        return from().host().equals(host)
                || to().stream().anyMatch(adapter -> adapter.host().equals(host));
    }

    public Kind kind() {
        return packet().accept(new Packet.Visitor<Kind>() {
            @Override
            public Kind arp(Packet.Arp packet) {
                return packet.target().isIpv4() ? Kind.ARP : Kind.NDP;
            }

            @Override
            public Kind ip(Packet.Ip packet) {
                return Kind.valueOf(packet.transport().protocol().name());
            }
        });
    }

    /** Who speaks, as the packet names it: an address, with a port where there are ports. */
    public String source() {
        return packet().accept(new Packet.Visitor<String>() {
            @Override
            public String arp(Packet.Arp packet) {
                return packet.sender().toString();
            }

            @Override
            public String ip(Packet.Ip packet) {
                return hasPorts(packet)
                        ? packet.from().toString()
                        : packet.source().toString();
            }
        });
    }

    /** Who is spoken to, or asked for. */
    public String destination() {
        return packet().accept(new Packet.Visitor<String>() {
            @Override
            public String arp(Packet.Arp packet) {
                return packet.target().toString();
            }

            @Override
            public String ip(Packet.Ip packet) {
                return hasPorts(packet)
                        ? packet.to().toString()
                        : packet.destination().toString();
            }
        });
    }

    private static boolean hasPorts(Packet.Ip packet) {
        return !(packet.transport() instanceof Transport.Icmp);
    }
}
