package homing.net;

import java.util.Optional;

/**
 * A block of addresses, written 10.1.0.0/24. All bits beyond the length are zero.
 *
 * @param address the first address of the block
 * @param length number of fixed leading bits, 0 to 32 or 0 to 128
 */
public record Prefix(IpAddress address, int length) implements Comparable<Prefix> {
    /** 0.0.0.0/0: every IPv4 address. */
    public static final Prefix ALL4 = new Prefix(IpAddress.ANY4, 0);
    /** ::/0: every IPv6 address. */
    public static final Prefix ALL6 = new Prefix(IpAddress.ANY6, 0);

    /** Throws IllegalArgumentException for a length out of range or bits beyond it; see {@link #of}. */
    public Prefix {
        if (length < 0
                || length > address.family().bits()
                || !masked(address, length).equals(address)) {
            throw new IllegalArgumentException("Not a prefix: " + address + "/" + length + "; consider Prefix.of");
        }
    }

    /** The block of the given length that holds the address; bits beyond the length are cleared. */
    public static Prefix of(IpAddress address, int length) {
        return new Prefix(masked(address, length), length);
    }

    /** The block that holds this one address only. */
    public static Prefix single(IpAddress address) {
        return new Prefix(address, address.family().bits());
    }

    /** Reads 10.1.0.0/24, or a bare address as a block of one; empty for anything else and for bits beyond the length. */
    public static Optional<Prefix> tryParse(String text) {
        int slash = text.indexOf('/');
        if (slash < 0) {
            return IpAddress.tryParse(text).map(Prefix::single);
        }
        return IpAddress.tryParse(text.substring(0, slash))
                .flatMap(address -> ofLength(address, text.substring(slash + 1)));
    }

    /** Reads 10.1.0.0/24; anything else is an IllegalArgumentException. */
    public static Prefix parse(String text) {
        return tryParse(text).orElseThrow(() -> new IllegalArgumentException("Not a prefix: " + text));
    }

    private static Optional<Prefix> ofLength(IpAddress address, String digits) {
        int length = length(digits);
        boolean good = length >= 0
                && length <= address.family().bits()
                && masked(address, length).equals(address);
        return good ? Optional.of(new Prefix(address, length)) : Optional.empty();
    }

    /** The number of one to three digits; -1 for anything else. */
    private static int length(String digits) {
        int number = digits.isEmpty() || digits.length() > 3 ? -1 : 0;
        for (int i = 0; i < digits.length() && number >= 0; i++) {
            int digit = digits.charAt(i) - '0';
            number = digit < 0 || digit > 9 ? -1 : 10 * number + digit;
        }
        return number;
    }

    private static IpAddress masked(IpAddress address, int length) {
        long high = length >= 64 ? address.high() : length <= 0 ? 0 : address.high() & -1L << (64 - length);
        long low = length >= 128 ? address.low() : length <= 64 ? 0 : address.low() & -1L << (128 - length);
        return high == address.high() && low == address.low() ? address : new IpAddress(address.family(), high, low);
    }

    /** Whether the address lies in this block; false for the other family. */
    public boolean contains(IpAddress other) {
        return other.family() == address.family() && address.commonPrefixLength(other) >= length;
    }

    /** Whether the whole other block lies in this one. */
    public boolean contains(Prefix other) {
        return other.length >= length && contains(other.address);
    }

    /** The default route's destination: every address of the family. */
    public boolean isAll() {
        return length == 0;
    }

    /** Whether the block holds one address only. */
    public boolean isSingle() {
        return length == address.family().bits();
    }

    /** The mask of an IPv4 block, 255.255.255.0 for a length of 24. */
    public IpAddress mask() {
        return IpAddress.ofIpv4(length == 0 ? 0 : -1 << (32 - length));
    }

    /** The last address of an IPv4 block: its directed broadcast address (RFC 922). */
    public IpAddress broadcast() {
        return IpAddress.ofIpv4(address.ipv4Bits() | ~mask().ipv4Bits());
    }

    /** Whether a block has a directed broadcast address: blocks of 31 and 32 bits have none (RFC 3021), and IPv6 has none at all. */
    public boolean hasBroadcast() {
        return address.isIpv4() && length <= 30;
    }

    /** Whether an address means everybody in this block. */
    public boolean isBroadcast(IpAddress other) {
        return hasBroadcast() && broadcast().equals(other);
    }

    /** Orders by first address, then the shorter length first. */
    @Override
    public int compareTo(Prefix other) {
        int byAddress = address.compareTo(other.address);
        return byAddress != 0 ? byAddress : Integer.compare(length, other.length);
    }

    @Override
    public String toString() {
        return address + "/" + length;
    }
}
