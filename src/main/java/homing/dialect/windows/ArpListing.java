package homing.dialect.windows;

import homing.dialect.Lines;
import homing.dialect.Listing;
import homing.dialect.Listing.Column;
import homing.model.NeighbourState;
import homing.state.HostState;
import homing.state.NeighbourEntry;
import homing.state.NeighbourKey;
import java.util.List;

/** The ARP cache in the columns of {@code arp -a}. */
final class ArpListing {
    private static final List<Column> COLUMNS = List.of(
            Column.adapter("dialect.windows.internet-address"),
            Column.text("dialect.windows.physical-address"),
            Column.text("dialect.windows.type"));

    private ArpListing() {}

    static Listing of(HostState host) {
        List<NeighbourKey> keys = List.copyOf(host.neighbours().keySet());
        return new Listing(
                WindowsDialect.title("neighbours"),
                "arp -a",
                COLUMNS,
                Lines.of(keys, key -> row(key, host.neighbours().get(key))));
    }

    private static Listing.Row row(NeighbourKey key, NeighbourEntry entry) {
        return new Listing.Row(key, key.adapter(), List.of(key.address().toString(), physical(entry), type(entry)));
    }

    /** Hyphens between the pairs; zeros while the answer is awaited. */
    static String physical(NeighbourEntry entry) {
        return entry.hardware().map(mac -> mac.toString('-')).orElse("00-00-00-00-00-00");
    }

    static String type(NeighbourEntry entry) {
        if (!entry.state().isValid()) {
            return "invalid";
        }
        return entry.state() == NeighbourState.PERMANENT ? "static" : "dynamic";
    }
}
