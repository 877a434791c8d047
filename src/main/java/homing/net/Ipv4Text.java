package homing.net;

import java.util.Optional;

/** The dotted decimal form of IPv4 addresses. */
final class Ipv4Text {
    private Ipv4Text() {}

    /** Strict: four numbers from 0 to 255 without leading zeros, as inet_pton(3) reads them. */
    static Optional<IpAddress> parse(String text) {
        int bits = 0;
        int part = -1;
        int parts = 1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '.' && part >= 0 && parts < 4) {
                bits = bits << 8 | part;
                part = -1;
                parts++;
            } else if (c >= '0' && c <= '9' && part != 0) {
                part = Math.max(part, 0) * 10 + (c - '0');
            } else {
                return Optional.empty();
            }
            if (part > 255) {
                return Optional.empty();
            }
        }
        return parts == 4 && part >= 0 ? Optional.of(IpAddress.ofIpv4(bits << 8 | part)) : Optional.empty();
    }

    static String print(int bits) {
        return (bits >>> 24) + "." + (bits >>> 16 & 255) + "." + (bits >>> 8 & 255) + "." + (bits & 255);
    }
}
