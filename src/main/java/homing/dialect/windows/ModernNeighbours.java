package homing.dialect.windows;

import homing.dialect.Lines;
import homing.dialect.Listing;
import homing.dialect.Listing.Column;
import homing.model.Adapter;
import homing.state.HostState;
import homing.state.NeighbourEntry;
import homing.state.NeighbourKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What {@code netsh interface ipv4 show neighbors} prints: unlike {@code arp -a} it tells the states. */
public final class ModernNeighbours {
    static final String COMMAND = "netsh interface ipv4 show neighbors";
    private static final List<Column> COLUMNS = List.of(
            Column.adapter("dialect.windows.internet-address"),
            Column.text("dialect.windows.physical-address"),
            Column.text("dialect.windows.type"));

    private ModernNeighbours() {}

    static Listing listing(HostState host) {
        List<NeighbourKey> keys = List.copyOf(host.neighbours().keySet());
        return new Listing(
                WindowsDialect.title("neighbours"),
                COMMAND,
                COLUMNS,
                Lines.of(keys, key -> row(key, host.neighbours().get(key))));
    }

    private static Listing.Row row(NeighbourKey key, NeighbourEntry entry) {
        return new Listing.Row(key, key.adapter(), List.of(key.address().toString(), physical(entry), state(entry)));
    }

    private static String physical(NeighbourEntry entry) {
        return entry.hardware().map(mac -> mac.toString('-')).orElse(state(entry));
    }

    /** The names of the states that MSFT_NetNeighbor gives. */
    private static String state(NeighbourEntry entry) {
        return switch (entry.state()) {
            case PERMANENT, NOARP -> "Permanent";
            case REACHABLE -> "Reachable";
            case STALE -> "Stale";
            case DELAY -> "Delay";
            case PROBE -> "Probe";
            case INCOMPLETE -> "Incomplete";
            case FAILED -> "Unreachable";
        };
    }

    /** The whole table as text, a block for each adapter. */
    public static List<String> lines(HostState host) {
        List<String> lines = new ArrayList<>();
        for (Adapter adapter : host.host().adapters()) {
            lines.addAll(List.of("", "Interface " + adapter.index() + ": " + adapter.name(), "", ""));
            lines.add(line("Internet Address", "Physical Address", "Type"));
            lines.add(line("-".repeat(44), "-".repeat(17), "-".repeat(11)));
            host.neighbours().forEach((key, entry) -> {
                if (key.adapter().equals(adapter.name())) {
                    lines.add(line(key.address().toString(), physical(entry), state(entry)));
                }
            });
        }
        return lines;
    }

    private static String line(String address, String hardware, String state) {
        return String.format(Locale.ROOT, "%-44s  %-17s  %s", address, hardware, state);
    }
}
