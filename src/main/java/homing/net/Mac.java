package homing.net;

import java.util.Optional;

/**
 * An Ethernet hardware address of 48 bits.
 *
 * @param bits the address as a number, 0 to 2^48 - 1
 */
public record Mac(long bits) implements Comparable<Mac> {
    /** Letters of the written form. */
    private static final int LENGTH = 17;

    /** ff:ff:ff:ff:ff:ff, every adapter of the LAN. */
    public static final Mac BROADCAST = new Mac(0xFFFF_FFFF_FFFFL);
    /** 00:00:00:00:00:00, an address not known or not needed. */
    public static final Mac ZERO = new Mac(0);

    public Mac {
        if (bits < 0 || bits > 0xFFFF_FFFF_FFFFL) {
            throw new IllegalArgumentException("A hardware address has 48 bits");
        }
    }

    /** Whether it stands for several adapters: the lowest bit of its first byte is set (IEEE 802-2014, 8.2.2). */
    public boolean isGroup() {
        return (bits >> 40 & 1) == 1;
    }

    /** Reads 02:00:00:00:00:01 or 02-00-00-00-00-01; anything else is an IllegalArgumentException. */
    public static Mac parse(String text) {
        return tryParse(text).orElseThrow(() -> new IllegalArgumentException("Not a hardware address: " + text));
    }

    /** Reads six pairs of hexadecimal digits parted by colons or by hyphens; empty for anything else. */
    public static Optional<Mac> tryParse(String text) {
        char between = text.length() == LENGTH ? text.charAt(2) : 0;
        if (between != ':' && between != '-') {
            return Optional.empty();
        }
        long bits = 0;
        for (int i = 0; i < LENGTH; i++) {
            boolean mark = i % 3 == 2;
            char c = text.charAt(i);
            int digit = c < 128 ? Character.digit(c, 16) : -1;
            if (mark ? c != between : digit < 0) {
                return Optional.empty();
            }
            bits = mark ? bits : bits << 4 | digit;
        }
        return Optional.of(new Mac(bits));
    }

    /** The form with another mark between the pairs: '-' as Windows prints it. */
    public String toString(char between) {
        StringBuilder text = new StringBuilder(LENGTH);
        for (int shift = 44; shift >= 0; shift -= 4) {
            text.append(Character.forDigit((int) (bits >>> shift) & 0xF, 16));
            if (shift % 8 == 0 && shift > 0) {
                text.append(between);
            }
        }
        return text.toString();
    }

    @Override
    public int compareTo(Mac other) {
        return Long.compare(bits, other.bits);
    }

    @Override
    public String toString() {
        return toString(':');
    }
}
