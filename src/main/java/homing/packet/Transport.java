package homing.packet;

import homing.net.Protocol;

/** What an IP packet carries. */
public sealed interface Transport {
    Protocol protocol();

    <T> T accept(Visitor<T> visitor);

    /** Answers for each kind of transport. */
    interface Visitor<T> {
        T udp(Udp datagram);

        T tcp(Tcp segment);

        T icmp(Icmp message);
    }

    /** A UDP datagram (RFC 768). */
    record Udp(int sourcePort, int destinationPort) implements Transport {
        @Override
        public Protocol protocol() {
            return Protocol.UDP;
        }

        @Override
        public <T> T accept(Visitor<T> visitor) {
            return visitor.udp(this);
        }
    }

    /**
     * A TCP segment (RFC 9293).
     *
     * @param flags letters of the flags that are set, as tcpdump prints them: S, SA, A, R, RA, F
     */
    record Tcp(int sourcePort, int destinationPort, String flags) implements Transport {
        @Override
        public Protocol protocol() {
            return Protocol.TCP;
        }

        @Override
        public <T> T accept(Visitor<T> visitor) {
            return visitor.tcp(this);
        }
    }

    /**
     * An ICMP message (RFC 792).
     *
     * @param quoted the packet that an error speaks of; null for echo
     */
    record Icmp(int type, int code, int identifier, int sequence, Packet.Ip quoted) implements Transport {
        public static final int ECHO_REPLY = 0;
        public static final int ECHO_REQUEST = 8;

        public static Icmp echoRequest(int identifier, int sequence) {
            return new Icmp(ECHO_REQUEST, 0, identifier, sequence, null);
        }

        @Override
        public Protocol protocol() {
            return Protocol.ICMP;
        }

        @Override
        public <T> T accept(Visitor<T> visitor) {
            return visitor.icmp(this);
        }
    }
}
