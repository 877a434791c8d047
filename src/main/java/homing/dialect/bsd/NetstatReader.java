package homing.dialect.bsd;

import homing.model.Route;
import homing.net.IpAddress;
import homing.net.Prefix;
import java.util.List;
import java.util.Optional;

/**
 * Reads what {@link Netstat} writes, in the order of the lines. A destination may be shortened as macOS does it:
 * {@code 192.168.1}, {@code 10.2/16}. Lines that it does not know it passes over.
 */
final class NetstatReader {
    private static final int OCTETS = 4;
    private static final int OCTET_BITS = 8;

    private NetstatReader() {}

    /** The routes in the order of the table. */
    public static List<Route> read(List<String> lines) {
        return lines.stream()
                .map(NetstatReader::route)
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Route> route(String line) {
        String[] words = line.strip().split("\\s+");
        if (words.length < OCTETS || !words[2].startsWith("U")) {
            return Optional.empty();
        }
        String adapter = words[3];
        return destination(words[0])
                .flatMap(to -> words[1].startsWith("link#")
                        ? Optional.of(Route.onLink(to, adapter, 0))
                        : IpAddress.tryParse(words[1]).map(gateway -> Route.via(to, gateway, adapter, 0)));
    }

    private static Optional<Prefix> destination(String text) {
        if (text.equals("default")) {
            return Optional.of(Prefix.ALL4);
        }
        String[] parts = text.split("/", 2);
        String[] octets = parts[0].split("\\.");
        boolean whole = octets.length >= OCTETS;
        String address = whole ? parts[0] : parts[0] + ".0".repeat(OCTETS - octets.length);
        String length = parts.length == 2 ? parts[1] : String.valueOf(OCTET_BITS * Math.min(octets.length, OCTETS));
        return Prefix.tryParse(address + "/" + length);
    }
}
