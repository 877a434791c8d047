package homing.dialect.linux;

import homing.dialect.Lines;
import homing.dialect.Listing;
import homing.dialect.Listing.Column;
import homing.net.Mac;
import homing.state.HostState;
import homing.state.NeighbourEntry;
import homing.state.NeighbourKey;
import homing.text.Message;
import java.util.List;

/** The neighbour table in columns, named by the words of ip-neighbour(8). */
final class NeighbourListing {
    private static final List<Column> COLUMNS = List.of(
            Column.text("dialect.linux.address"),
            Column.adapter("dialect.linux.dev"),
            Column.text("dialect.linux.lladdr"),
            Column.text("dialect.linux.state"));

    private NeighbourListing() {}

    static Listing of(HostState host) {
        List<NeighbourKey> keys = List.copyOf(host.neighbours().keySet());
        return new Listing(
                Message.of("dialect.linux.topic.neighbours"),
                "ip neigh",
                COLUMNS,
                Lines.of(keys, key -> row(key, host.neighbours().get(key))));
    }

    private static Listing.Row row(NeighbourKey key, NeighbourEntry entry) {
        List<String> cells = List.of(
                key.address().toString(),
                key.adapter(),
                entry.hardware().map(Mac::toString).orElse(""),
                entry.state().name());
        return new Listing.Row(key, key.adapter(), cells);
    }
}
