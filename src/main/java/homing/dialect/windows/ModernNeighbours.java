package homing.dialect.windows;

import homing.model.Adapter;
import homing.state.HostState;
import homing.state.NeighbourEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What {@code netsh interface ipv4 show neighbors} prints: unlike {@code arp -a} it tells the states. */
public final class ModernNeighbours {
    static final String COMMAND = "netsh interface ipv4 show neighbors";

    private ModernNeighbours() {}

    static String physical(NeighbourEntry entry) {
        return entry.hardware().map(mac -> mac.toString('-')).orElse(state(entry));
    }

    /** The names of the states that MSFT_NetNeighbor gives. */
    static String state(NeighbourEntry entry) {
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
