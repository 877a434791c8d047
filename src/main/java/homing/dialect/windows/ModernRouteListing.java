package homing.dialect.windows;

import homing.decision.TableRoute;
import homing.dialect.Lines;
import homing.dialect.Listing;
import homing.dialect.Listing.Column;
import homing.dialect.Listing.Room;
import homing.dialect.windows.modern.RoutePrintText;
import homing.dialect.windows.text.InterfaceColumn;
import homing.dialect.windows.text.TableLines;
import homing.model.Adapter;
import homing.model.Host;
import homing.net.Family;
import homing.net.IpAddress;
import homing.net.Prefix;
import java.util.ArrayList;
import java.util.List;

/** The two route tables in the columns of {@code route print} since Vista; the second only for a host that speaks IPv6 with others. */
final class ModernRouteListing {
    private static final List<Column> IPV4 = List.of(
            Column.text("dialect.windows.destination").in(Room.WIDE),
            Column.text("dialect.windows.netmask").in(Room.WIDE),
            Column.text("dialect.windows.network").in(Room.NARROW),
            Column.text("dialect.windows.gateway"),
            Column.adapter("dialect.windows.interface"),
            Column.number("dialect.windows.metric"));
    private static final List<Column> IPV6 = List.of(
            Column.adapter("dialect.windows.if"),
            Column.number("dialect.windows.metric"),
            Column.text("dialect.windows.destination"),
            Column.text("dialect.windows.gateway"));

    private ModernRouteListing() {}

    static List<Listing> of(Host host) {
        List<Listing> both = new ArrayList<>();
        both.add(new Listing(
                WindowsDialect.title("routes4"),
                "route print -4",
                IPV4,
                Lines.of(TableLines.of(host, Family.IPV4), line -> row(host, line))));
        if (DualStack.is(host)) {
            List<TableRoute> others = TableLines.of(host, Family.IPV6);
            both.add(new Listing(
                    WindowsDialect.title("routes6"),
                    "route print -6",
                    IPV6,
                    Lines.of(others, line -> row6(host, line))));
        }
        return both;
    }

    private static Listing.Row row(Host host, TableRoute line) {
        Prefix destination = line.route().destination();
        List<String> cells = List.of(
                destination.address().toString(),
                destination.mask().toString(),
                destination.toString(),
                gateway(line),
                new InterfaceColumn(host).of(line.hop().adapter()),
                metric(host, line));
        return new Listing.Row(line, line.hop().adapter(), cells);
    }

    private static Listing.Row row6(Host host, TableRoute line) {
        String index = host.adapter(line.hop().adapter())
                .map(Adapter::index)
                .map(String::valueOf)
                .orElse("");
        List<String> cells =
                List.of(index, metric(host, line), line.route().destination().toString(), gateway(line));
        return new Listing.Row(line, line.hop().adapter(), cells);
    }

    private static String gateway(TableRoute line) {
        return line.hop().gatewayAddress().map(IpAddress::toString).orElse("On-link");
    }

    private static String metric(Host host, TableRoute line) {
        return String.valueOf(RoutePrintText.metric(host, line));
    }
}
