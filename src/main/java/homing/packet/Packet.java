package homing.packet;

import homing.net.Endpoint;
import homing.net.Family;
import homing.net.IpAddress;
import homing.net.Mac;

/** What a frame carries. */
public sealed interface Packet {
    <T> T accept(Visitor<T> visitor);

    /** Answers for each kind of packet. */
    interface Visitor<T> {
        T arp(Arp packet);

        T ip(Ip packet);
    }

    /** Request or reply of ARP (RFC 826). */
    enum ArpOperation {
        REQUEST,
        REPLY
    }

    /**
     * An ARP packet, or the message of IPv6 that says the same: a neighbour solicitation or advertisement (RFC 4861 section
     * 4.3, 4.4), which is so if its addresses are of IPv6. In an advertisement the sender is the address that is told of.
     *
     * @param targetMac {@link Mac#ZERO} in a request; in a solicitation that is sent to one neighbour only, where that is
     */
    record Arp(ArpOperation operation, Mac senderMac, IpAddress sender, Mac targetMac, IpAddress target)
            implements Packet {
        /** ff02::1. */
        private static final IpAddress ALL_NODES = new IpAddress(Family.IPV6, 0xFF02_0000_0000_0000L, 1);

        /** The reply to this request by the adapter of that hardware address. */
        public Arp answeredBy(Mac mac) {
            IpAddress asker = sender;
            return new Arp(ArpOperation.REPLY, mac, target, senderMac, asker);
        }

        /** Whether it is a message of ICMPv6 and no ARP packet. */
        public boolean isDiscovery() {
            return !target.isIpv4();
        }

        /** The destination of the IPv6 packet that a message of ICMPv6 stands in; a question goes to the target's group, unless it is sent to one neighbour only. */
        public IpAddress groupOrTarget() {
            if (!isRequest() && target.equals(IpAddress.ANY6)) {
                return ALL_NODES; // the asker has no address yet (RFC 4861 section 7.2.4)
            }
            return isRequest() && targetMac.equals(Mac.ZERO) ? solicitedNode(target) : target;
        }

        /** ff02::1:ff00:0 with the last 24 bits of an address (RFC 4291 section 2.7.1). */
        private static IpAddress solicitedNode(IpAddress address) {
            long last = address.low() & 0xFF_FFFFL;
            return new IpAddress(Family.IPV6, 0xFF02_0000_0000_0000L, 0x1_FF00_0000L | last);
        }

        public boolean isRequest() {
            return operation == ArpOperation.REQUEST;
        }

        @Override
        public <T> T accept(Visitor<T> visitor) {
            return visitor.arp(this);
        }
    }

    /**
     * An IPv4 or IPv6 packet.
     *
     * @param ttl hops it may still make, 0 to 255
     */
    record Ip(IpAddress source, IpAddress destination, int ttl, Transport transport) implements Packet {
        public Ip withSource(IpAddress changed) {
            return new Ip(changed, destination, ttl, transport);
        }

        public Ip withDestination(IpAddress changed) {
            return new Ip(source, changed, ttl, transport);
        }

        /** The source with its port; port 0 for ICMP. */
        public Endpoint from() {
            return new Endpoint(source, transport.sourcePort());
        }

        /** The destination with its port; port 0 for ICMP. */
        public Endpoint to() {
            return new Endpoint(destination, transport.destinationPort());
        }

        /** A packet the other way. */
        public Ip turned(int hops, Transport carried) {
            return new Ip(/* source= */ destination, /* destination= */ source, hops, carried);
        }

        public Ip withTtl(int changed) {
            return new Ip(source, destination, changed, transport);
        }

        public Ip withTransport(Transport changed) {
            return new Ip(source, destination, ttl, changed);
        }

        @Override
        public <T> T accept(Visitor<T> visitor) {
            return visitor.ip(this);
        }
    }
}
