package homing.dialect.windows;

import homing.dialect.Lines;
import homing.dialect.Listing;
import homing.dialect.Listing.Column;
import homing.dialect.windows.netsh.Neighbours;
import homing.dialect.windows.netsh.StateWords;
import homing.net.Family;
import homing.net.IpAddress;
import homing.state.HostState;
import homing.state.NeighbourEntry;
import homing.state.NeighbourKey;
import java.util.ArrayList;
import java.util.List;

/** The neighbours in the columns of {@code netsh interface ipv4 show neighbors}, and of ipv6 where the host speaks it. */
final class NeighbourListing {
    private static final List<Column> COLUMNS = List.of(
            Column.adapter("dialect.windows.internet-address"),
            Column.text("dialect.windows.physical-address"),
            Column.text("dialect.windows.type"));

    private NeighbourListing() {}

    static List<Listing> of(HostState host) {
        List<Listing> both = new ArrayList<>();
        both.add(of(host, Family.IPV4, "neighbours4", Neighbours.COMMAND));
        Listing others = of(host, Family.IPV6, "neighbours6", "netsh interface ipv6 show neighbors");
        if (DualStack.is(host.host()) || !others.rows().isEmpty()) {
            both.add(others);
        }
        return both;
    }

    private static Listing of(HostState host, Family family, String title, String command) {
        List<NeighbourKey> keys = host.neighbours().keySet().stream()
                .filter(key -> key.address().family() == family)
                .toList();
        return new Listing(
                WindowsDialect.title(title),
                command,
                COLUMNS,
                Lines.of(keys, key -> row(key, host.neighbours().get(key))));
    }

    private static Listing.Row row(NeighbourKey key, NeighbourEntry entry) {
        IpAddress address = key.address();
        List<String> cells = List.of(address.toString(), physical(entry), StateWords.of(entry.state()));
        return new Listing.Row(key, key.adapter(), cells);
    }

    /** Where no hardware address is known the state stands twice. */
    private static String physical(NeighbourEntry entry) {
        return entry.hardware().map(mac -> mac.toString('-')).orElse(StateWords.of(entry.state()));
    }
}
