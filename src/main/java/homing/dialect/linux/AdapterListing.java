package homing.dialect.linux;

import homing.decision.OwnAddress;
import homing.dialect.Lines;
import homing.dialect.Listing;
import homing.dialect.Listing.Column;
import homing.dialect.Listing.Row;
import homing.model.Adapter;
import homing.model.AdapterAddress;
import homing.model.AdapterRef;
import homing.model.Host;
import homing.text.Message;
import java.util.ArrayList;
import java.util.List;

/** Adapters in columns: a line for the card, and one below it for each of its addresses. */
final class AdapterListing {
    private static final List<Column> COLUMNS = List.of(
            Column.adapter("dialect.linux.adapter"),
            Column.text("dialect.linux.address"),
            Column.text("dialect.linux.scope"),
            Column.text("dialect.linux.state"));

    private AdapterListing() {}

    static Listing of(Host host) {
        List<Row> rows = new ArrayList<>();
        for (Adapter adapter : host.adapters()) {
            rows.add(row(new AdapterRef(host.name(), adapter.name()), adapter));
            for (AdapterAddress address : adapter.addresses()) {
                rows.add(row(new OwnAddress(adapter.name(), address)));
            }
        }
        return new Listing(Message.of("dialect.linux.topic.adapters"), "ip addr", COLUMNS, Lines.of(rows));
    }

    private static Row row(AdapterRef subject, Adapter adapter) {
        String link = adapter.isLoopback() ? "" : adapter.mac().toString();
        return new Row(subject, adapter.name(), List.of(adapter.name(), link, "", IpAddr.state(adapter)));
    }

    private static Row row(OwnAddress own) {
        List<String> cells = List.of(
                "",
                IpAddr.text(own.address()),
                IpRoute.word(own.address().scope()),
                String.join(" ", IpAddr.marks(own.address())));
        return new Row(own, own.adapter(), cells);
    }
}
