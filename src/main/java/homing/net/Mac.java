package homing.net;

import java.util.Locale;
import java.util.Optional;

/**
 * An Ethernet hardware address of 48 bits.
 *
 * @param bits the address as a number, 0 to 2^48 - 1
 */
public record Mac(long bits) implements Comparable<Mac> {
    /** ff:ff:ff:ff:ff:ff, every adapter of the LAN. */
    public static final Mac BROADCAST = new Mac(0xFFFF_FFFF_FFFFL);
    /** 00:00:00:00:00:00, an address not known or not needed. */
    public static final Mac ZERO = new Mac(0);

    public Mac {
        if (bits < 0 || bits > 0xFFFF_FFFF_FFFFL) {
            throw new IllegalArgumentException("A hardware address has 48 bits");
        }
    }

    /** Reads 02:00:00:00:00:01 or 02-00-00-00-00-01; anything else is an IllegalArgumentException. */
    public static Mac parse(String text) {
        return tryParse(text).orElseThrow(() -> new IllegalArgumentException("Not a hardware address: " + text));
    }

    /** Reads six pairs of hexadecimal digits parted by colons or by hyphens; empty for anything else. */
    public static Optional<Mac> tryParse(String text) {
        boolean known = text.matches("[0-9a-fA-F]{2}(:[0-9a-fA-F]{2}){5}|[0-9a-fA-F]{2}(-[0-9a-fA-F]{2}){5}");
        return known ? Optional.of(new Mac(Long.parseLong(text.replaceAll("[:-]", ""), 16))) : Optional.empty();
    }

    /** The form with another mark between the pairs: '-' as Windows prints it. */
    public String toString(char between) {
        String digits = String.format(Locale.ROOT, "%012x", bits);
        StringBuilder text = new StringBuilder(17);
        for (int i = 0; i < 12; i += 2) {
            text.append(i == 0 ? "" : String.valueOf(between)).append(digits, i, i + 2);
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
