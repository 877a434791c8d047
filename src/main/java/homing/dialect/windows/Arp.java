package homing.dialect.windows;

import homing.dialect.windows.text.InterfaceColumn;
import homing.model.Adapter;
import homing.net.IpAddress;
import homing.state.HostState;
import homing.state.NeighbourEntry;
import homing.state.NeighbourKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What {@code arp -a} prints on Windows XP: a block for each adapter that knows somebody. */
final class Arp {
    private Arp() {}

    public static List<String> lines(HostState host) {
        List<String> lines = new ArrayList<>();
        for (Adapter adapter : host.host().adapters()) {
            List<String> entries = new ArrayList<>();
            host.neighbours().forEach((key, entry) -> {
                if (key.adapter().equals(adapter.name())) {
                    entries.add(line(key, entry));
                }
            });
            if (!entries.isEmpty()) {
                lines.add("");
                String separator = host.host().stack().variant().equals("w2k") ? " on Interface " : " --- ";
                lines.add("Interface: " + address(adapter) + separator + InterfaceColumn.number(adapter));
                lines.add("  Internet Address      Physical Address      Type");
                lines.addAll(entries);
            }
        }
        return lines.isEmpty() ? List.of("No ARP Entries Found") : lines;
    }

    private static String address(Adapter adapter) {
        return InterfaceColumn.address(adapter).orElse(IpAddress.ANY4).toString();
    }

    private static String line(NeighbourKey key, NeighbourEntry entry) {
        return String.format(
                Locale.ROOT,
                "  %-20s  %-20s  %-10s",
                key.address(),
                ArpListing.physical(entry),
                ArpListing.type(entry));
    }
}
