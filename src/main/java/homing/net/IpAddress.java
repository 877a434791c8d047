package homing.net;

import java.util.Optional;

/**
 * An IPv4 or IPv6 address. The bits stand left-aligned in two longs, so that bit 0 is the first bit of the address in
 * both families: an IPv4 address fills the upper half of {@code high}.
 *
 * @param family version of the protocol
 * @param high the first 64 bits
 * @param low the last 64 bits; 0 for IPv4
 */
public record IpAddress(Family family, long high, long low) implements Comparable<IpAddress> {
    /** 0.0.0.0: no address chosen yet, or any address. */
    public static final IpAddress ANY4 = ofIpv4(0);
    /** ::, the same for IPv6. */
    public static final IpAddress ANY6 = new IpAddress(Family.IPV6, 0, 0);
    /** 255.255.255.255, the limited broadcast address (RFC 919). */
    public static final IpAddress LIMITED_BROADCAST = ofIpv4(-1);

    /** Throws IllegalArgumentException if an IPv4 address has bits beyond its 32. */
    public IpAddress {
        if (family == Family.IPV4 && (low != 0 || (high & 0xFFFF_FFFFL) != 0)) {
            throw new IllegalArgumentException("An IPv4 address has 32 bits");
        }
    }

    /** The IPv4 address whose four bytes are those of the number, most significant first. */
    public static IpAddress ofIpv4(int bits) {
        return new IpAddress(Family.IPV4, (long) bits << 32, 0);
    }

    /** The address fe80::/64 with a hardware address, ff:fe in its middle and its second bit turned over (RFC 4291 appendix A). */
    public static IpAddress linkLocal(Mac mac) {
        long bits = mac.bits() ^ 0x0200_0000_0000L;
        long left = bits >>> 24 << 40;
        return new IpAddress(Family.IPV6, 0xFE80_0000_0000_0000L, left | 0xFF_FE00_0000L | (bits & 0xFF_FFFFL));
    }

    /** Reads 10.1.0.5 or 2001:db8::1; anything else is an IllegalArgumentException. */
    public static IpAddress parse(String text) {
        return tryParse(text).orElseThrow(() -> new IllegalArgumentException("Not an IP address: " + text));
    }

    /** Reads 10.1.0.5 (four decimal numbers, no leading zeros) or an RFC 4291 text form; empty for anything else. */
    public static Optional<IpAddress> tryParse(String text) {
        return text.indexOf(':') >= 0 ? Ipv6Text.parse(text) : Ipv4Text.parse(text);
    }

    /** The 32 bits of an IPv4 address as a number. */
    public int ipv4Bits() {
        return (int) (high >>> 32);
    }

    /** The bit at a place, counted from 0 at the left. */
    public int bit(int place) {
        return (int) (place < 64 ? high >>> (63 - place) : low >>> (127 - place)) & 1;
    }

    /** Number of leading bits that two addresses of one family share, at most the family's width. */
    public int commonPrefixLength(IpAddress other) {
        long first = high ^ other.high;
        int common = first != 0 ? Long.numberOfLeadingZeros(first) : 64 + Long.numberOfLeadingZeros(low ^ other.low);
        return Math.min(common, family.bits());
    }

    public boolean isIpv4() {
        return family == Family.IPV4;
    }

    /** 0.0.0.0 or ::. */
    public boolean isAny() {
        return high == 0 && low == 0;
    }

    /** 127.0.0.0/8 or ::1. */
    public boolean isLoopback() {
        return isIpv4() ? high >>> 56 == 127 : high == 0 && low == 1;
    }

    /** 224.0.0.0/4 or ff00::/8. */
    public boolean isMulticast() {
        return isIpv4() ? high >>> 60 == 0xE : high >>> 56 == 0xFF;
    }

    public boolean isLimitedBroadcast() {
        return equals(LIMITED_BROADCAST);
    }

    /** 169.254.0.0/16 (RFC 3927) or fe80::/10. */
    public boolean isLinkLocal() {
        return isIpv4() ? high >>> 48 == 0xA9FE : high >>> 54 == 0x3FA;
    }

    /** Orders IPv4 before IPv6, then by value. */
    @Override
    public int compareTo(IpAddress other) {
        int byFamily = family.compareTo(other.family);
        int byHigh = byFamily != 0 ? byFamily : Long.compareUnsigned(high, other.high);
        return byHigh != 0 ? byHigh : Long.compareUnsigned(low, other.low);
    }

    /** The dotted form, or the RFC 5952 form. */
    @Override
    public String toString() {
        return isIpv4() ? Ipv4Text.print(ipv4Bits()) : Ipv6Text.print(high, low);
    }
}
