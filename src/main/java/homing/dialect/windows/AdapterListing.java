package homing.dialect.windows;

import homing.decision.OwnAddress;
import homing.dialect.Lines;
import homing.dialect.Listing;
import homing.dialect.Listing.Column;
import homing.dialect.Listing.Room;
import homing.dialect.Listing.Row;
import homing.dialect.windows.text.Cable;
import homing.model.Adapter;
import homing.model.AdapterAddress;
import homing.model.AdapterRef;
import homing.model.Gateway;
import homing.model.Host;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Adapters in columns, by the labels of {@code ipconfig /all}: a line for the card, and one below it for each address. */
final class AdapterListing {
    private static final List<Column> COLUMNS = List.of(
            Column.adapter("dialect.windows.adapter"),
            Column.text("dialect.windows.ip-address").in(Room.WIDE),
            Column.text("dialect.windows.subnet-mask").in(Room.WIDE),
            Column.text("dialect.windows.address").in(Room.NARROW),
            Column.text("dialect.windows.default-gateway"),
            Column.text("dialect.windows.physical-address").in(Room.WIDE));

    private AdapterListing() {}

    static Listing of(Host host) {
        List<Row> rows = new ArrayList<>();
        for (Adapter adapter : host.adapters()) {
            rows.add(row(host, adapter));
            for (AdapterAddress address : adapter.addresses()) {
                rows.add(row(new OwnAddress(adapter.name(), address)));
            }
        }
        return new Listing(WindowsDialect.title("adapters"), "ipconfig /all", COLUMNS, Lines.of(rows));
    }

    private static Row row(Host host, Adapter adapter) {
        String gateways = adapter.gateways().stream()
                .map(Gateway::address)
                .map(Object::toString)
                .collect(Collectors.joining(", "));
        String mac = adapter.isLoopback() ? "" : adapter.mac().toString('-').toUpperCase(Locale.ROOT);
        String media = Cable.isIn(adapter) ? "" : "Media disconnected";
        return new Row(
                new AdapterRef(host.name(), adapter.name()),
                adapter.name(),
                List.of(adapter.name(), media, "", media.isEmpty() ? mac : media, gateways, mac));
    }

    private static Row row(OwnAddress own) {
        AdapterAddress address = own.address();
        String mask = address.address().isIpv4() ? address.subnet().mask().toString() : "/" + address.prefixLength();
        return new Row(own, own.adapter(), List.of("", address.address().toString(), mask, address.toString(), "", ""));
    }
}
