package homing.survey;

import homing.net.IpAddress;
import homing.net.Prefix;

/** Which addresses one host can have (RFC 1122 section 3.2.1.3, RFC 4291 section 2.6.1). */
final class HostAddress {
    /** So many bits less than an address has, a prefix has no address of its own (RFC 3021, RFC 6164). */
    private static final int POINT_TO_POINT = 1;

    private static final Prefix RESERVED = Prefix.parse("240.0.0.0/4");

    private HostAddress() {}

    /** Whether it is no address of a group, of nobody, of everybody, and not reserved. */
    static boolean isPossible(IpAddress address) {
        return !address.isMulticast() && !address.isAny() && !RESERVED.contains(address);
    }

    /** Whether an address is neither the first nor, of IPv4, the last of a subnet that has room for such ones. */
    static boolean isInside(IpAddress address, Prefix subnet) {
        boolean small = subnet.length() >= address.family().bits() - POINT_TO_POINT;
        boolean atEdge = address.equals(subnet.address()) || (address.isIpv4() && address.equals(subnet.broadcast()));
        return small || !atEdge;
    }
}
