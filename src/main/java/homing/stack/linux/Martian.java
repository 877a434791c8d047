package homing.stack.linux;

import homing.net.IpAddress;
import homing.packet.Packet;

/** Addresses that no packet on a LAN may wear (ip_route_input_slow(); RFC 1122 section 3.2.1.3, RFC 1812 section 5.3.7). */
final class Martian {
    private Martian() {}

    /**
     * The impossible address of a packet; null if there is none.
     *
     * @param localnet whether 127.0.0.0/8 may be used on a LAN (route_localnet)
     */
    static IpAddress in(Packet.Ip packet, boolean localnet) {
        IpAddress source = packet.source();
        IpAddress destination = packet.destination();
        if (source.isMulticast() || source.isLimitedBroadcast()) {
            return source;
        }
        if (destination.isLimitedBroadcast()) {
            return null;
        }
        if (source.isAny() || Departure.isZeroNet(source) || (source.isLoopback() && !localnet)) {
            return source;
        }
        boolean nowhere = destination.isAny() || Departure.isZeroNet(destination);
        return nowhere || (destination.isLoopback() && !localnet) ? destination : null;
    }
}
