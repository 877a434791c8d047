package homing.dialect.windows;

import homing.decision.TableRoute;
import homing.dialect.Lines;
import homing.dialect.Listing;
import homing.dialect.Listing.Column;
import homing.dialect.Listing.Room;
import homing.dialect.windows.text.InterfaceColumn;
import homing.dialect.windows.text.TableLines;
import homing.model.Host;
import homing.net.Family;
import homing.net.IpAddress;
import homing.net.Prefix;
import java.util.List;

/** The route table in the columns of {@code route print}; on a narrow page the mask is folded into the destination. */
final class RouteListing {
    private static final List<Column> COLUMNS = List.of(
            Column.text("dialect.windows.destination").in(Room.WIDE),
            Column.text("dialect.windows.netmask").in(Room.WIDE),
            Column.text("dialect.windows.network").in(Room.NARROW),
            Column.text("dialect.windows.gateway"),
            Column.adapter("dialect.windows.interface"),
            Column.number("dialect.windows.metric"));

    private RouteListing() {}

    static Listing of(Host host) {
        InterfaceColumn adapters = new InterfaceColumn(host);
        return new Listing(
                WindowsDialect.title("routes"),
                "route print",
                COLUMNS,
                Lines.of(TableLines.of(host, Family.IPV4), line -> row(adapters, line)));
    }

    private static Listing.Row row(InterfaceColumn adapters, TableRoute line) {
        Prefix destination = line.route().destination();
        String adapter = adapters.of(line.hop().adapter());
        List<String> cells = List.of(
                destination.address().toString(),
                destination.mask().toString(),
                destination.toString(),
                line.hop().gatewayAddress().map(IpAddress::toString).orElse(adapter),
                adapter,
                String.valueOf(line.route().metric()));
        return new Listing.Row(line, line.hop().adapter(), cells);
    }
}
