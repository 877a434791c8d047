package homing.packet;

import homing.net.Family;
import homing.net.IpAddress;
import homing.net.Protocol;
import java.util.Optional;

/** What an IP packet carries. */
public sealed interface Transport {
    Protocol protocol();

    /** 1 to 65535; 0 where there are no ports. */
    int sourcePort();

    /** 1 to 65535; 0 where there are no ports. */
    int destinationPort();

    <T> T accept(Visitor<T> visitor);

    /** Answers for each kind of transport. */
    interface Visitor<T> {
        T udp(Udp datagram);

        T tcp(Tcp segment);

        T icmp(Icmp message);
    }

    /**
     * A UDP datagram (RFC 768).
     *
     * @param holder an address of the host whose NetBIOS name is asked for or told; null for an ordinary datagram
     */
    record Udp(int sourcePort, int destinationPort, IpAddress holder) implements Transport {
        /** An ordinary datagram. */
        public Udp(int sourcePort, int destinationPort) {
            this(sourcePort, destinationPort, null);
        }

        /** A datagram the other way. */
        public Udp turned() {
            return new Udp(/* sourcePort= */ destinationPort, /* destinationPort= */ sourcePort, holder);
        }

        /** An address of the host whose NetBIOS name this is about; empty for an ordinary datagram. */
        public Optional<IpAddress> nameHolder() {
            return Optional.ofNullable(holder);
        }

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
        /** A segment the other way, with these flags. */
        public Tcp turned(String changed) {
            return new Tcp(/* sourcePort= */ destinationPort, /* destinationPort= */ sourcePort, changed);
        }

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
     * An ICMP message (RFC 792), or one of ICMPv6 (RFC 4443).
     *
     * @param family whose numbers type and code are
     * @param quoted the packet that an error speaks of; null for echo
     * @param gateway the better gateway that a redirect names; null elsewhere
     */
    record Icmp(Family family, int type, int code, int identifier, int sequence, Packet.Ip quoted, IpAddress gateway)
            implements Transport {
        public static final int ECHO_REPLY = 0;
        public static final int UNREACHABLE = 3;
        public static final int REDIRECT = 5;
        public static final int ECHO_REQUEST = 8;
        public static final int TIME_EXCEEDED = 11;
        private static final int PORT = 3;

        /** An echo request of IPv4. */
        public static Icmp echoRequest(int identifier, int sequence) {
            return echoRequest(Family.IPV4, identifier, sequence);
        }

        public static Icmp echoRequest(Family family, int identifier, int sequence) {
            return new Icmp(family, IcmpNumbers.type(family, ECHO_REQUEST), 0, identifier, sequence, null, null);
        }

        /**
         * An error about a packet.
         *
         * @param type what it says, by its number in IPv4; about an IPv6 packet the message of ICMPv6 that says the same
         */
        public static Icmp error(int type, int code, Packet.Ip about) {
            Family family = about.source().family();
            int number = IcmpNumbers.code(family, type, code);
            return new Icmp(family, IcmpNumbers.type(family, type), number, 0, 0, about, null);
        }

        /** Tells a packet's sender of a better next hop. */
        public static Icmp redirect(IpAddress gateway, Packet.Ip about) {
            Family family = about.source().family();
            int code = IcmpNumbers.code(family, REDIRECT, 1);
            return new Icmp(family, IcmpNumbers.type(family, REDIRECT), code, 0, 0, about, gateway);
        }

        /** What it says, by its number in IPv4; -1 for what only ICMPv6 can say. */
        public int meaning() {
            return IcmpNumbers.meaning(family, type);
        }

        /** Why a destination cannot be reached, by the code of IPv4; -1 for a reason that only ICMPv6 knows. */
        public int reason() {
            return IcmpNumbers.reason(family, code);
        }

        /** Whether it tells of a port that nobody listens on (RFC 792, code 3; RFC 4443 section 3.1, code 4). */
        public boolean isPortUnreachable() {
            return meaning() == UNREACHABLE && reason() == PORT;
        }

        /** The answer to this echo request. */
        public Icmp echoReply() {
            return new Icmp(family, IcmpNumbers.type(family, ECHO_REPLY), 0, identifier, sequence, null, null);
        }

        /** The same error about a packet as its sender knows it. */
        public Icmp quoting(Packet.Ip changed) {
            return new Icmp(family, type, code, identifier, sequence, changed, gateway);
        }

        /** The same echo by another identifier; 0 keeps it. */
        public Icmp identifiedBy(int changed) {
            return changed == 0 || quoted != null
                    ? this
                    : new Icmp(family, type, code, changed, sequence, null, gateway);
        }

        public boolean isEcho() {
            return meaning() == ECHO_REQUEST || meaning() == ECHO_REPLY;
        }

        @Override
        public Protocol protocol() {
            return Protocol.ICMP;
        }

        @Override
        public int sourcePort() {
            return 0;
        }

        @Override
        public int destinationPort() {
            return 0;
        }

        @Override
        public <T> T accept(Visitor<T> visitor) {
            return visitor.icmp(this);
        }
    }
}
