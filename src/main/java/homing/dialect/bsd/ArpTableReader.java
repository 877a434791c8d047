package homing.dialect.bsd;

import homing.model.Neighbour;
import homing.model.NeighbourState;
import homing.net.IpAddress;
import homing.net.Mac;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what {@link ArpTable} writes. An entry whose answer is awaited yet is nothing that is known. */
final class ArpTableReader {
    private static final Pattern LINE =
            Pattern.compile("\\S+ \\((?<address>[0-9.]+)\\) at (?<mac>[0-9a-fA-F:]+) on (?<adapter>\\S+)(?<rest>.*)");

    private ArpTableReader() {}

    public static List<Neighbour> read(List<String> lines) {
        return lines.stream()
                .map(ArpTableReader::neighbour)
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Neighbour> neighbour(String line) {
        Matcher entry = LINE.matcher(line.strip());
        if (!entry.matches()) {
            return Optional.empty();
        }
        NeighbourState state =
                entry.group("rest").contains("permanent") ? NeighbourState.PERMANENT : NeighbourState.REACHABLE;
        return IpAddress.tryParse(entry.group("address"))
                .flatMap(address -> Mac.tryParse(padded(entry.group("mac")))
                        .map(mac -> new Neighbour(address, entry.group("adapter"), mac, state)));
    }

    /** macOS leaves out leading zeros: {@code 2:0:0:0:a:1}. */
    private static String padded(String mac) {
        List<String> all = new ArrayList<>();
        for (String octet : mac.split(":")) {
            all.add(octet.length() == 1 ? "0" + octet : octet.toLowerCase(Locale.ROOT));
        }
        return String.join(":", all);
    }
}
