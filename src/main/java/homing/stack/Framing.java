package homing.stack;

import homing.decision.Decision;
import homing.model.Adapter;
import homing.model.Host;
import homing.net.IpAddress;
import homing.net.Mac;
import homing.packet.Frame;
import homing.packet.Packet;

/** Puts a packet into a frame and the frame on the wire. */
record Framing(ArpProfile arp) {
    void send(Journal journal, Adapter adapter, Packet.Ip packet, Mac to) {
        Frame frame = new Frame(adapter.mac(), to, packet);
        boolean foreign = isForeign(journal.state().host(), adapter, packet.source());
        Decision.Transmitted sent =
                new Decision.Transmitted(adapter.name(), frame, foreign, arp.transmission(adapter, packet, foreign));
        journal.send(sent, frame);
    }

    /** A packet that travels through wears somebody else's address by right. */
    private static boolean isForeign(Host host, Adapter adapter, IpAddress source) {
        return !adapter.isLoopback()
                && !adapter.owns(source)
                && host.ownerOf(source).isPresent();
    }

    /** RFC 1112 section 6.4 maps a group's last 23 bits into 01:00:5e, RFC 2464 section 7 its last 32 into 33:33. */
    static Mac groupMac(IpAddress group) {
        if (!group.isIpv4()) {
            return new Mac(0x3333_0000_0000L | (group.low() & 0xFFFF_FFFFL));
        }
        return new Mac(0x0100_5E00_0000L | (group.ipv4Bits() & 0x7F_FFFF));
    }
}
