package homing.dialect.windows.powershell;

import homing.decision.TableRoute;
import homing.dialect.windows.powershell.Table.Column;
import homing.dialect.windows.text.TableLines;
import homing.model.Adapter;
import homing.model.Host;
import homing.net.Family;
import homing.net.IpAddress;
import homing.net.Prefix;
import homing.problem.BadInput;
import homing.problem.Checked;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What Get-NetRoute tells of a route.
 *
 * @param adapter the adapter's number
 * @param nextHop 0.0.0.0 or :: if the destination is on-link
 * @param routeMetric of the route alone
 * @param adapterMetric of the adapter; 0 if not told
 */
public record NetRoute(int adapter, Prefix destination, IpAddress nextHop, long routeMetric, long adapterMetric) {
    public static final String COMMAND = "Get-NetRoute";
    private static final String KEY = "DestinationPrefix";
    private static final List<Column> COLUMNS = List.of(
            Column.of("ifIndex", 7),
            Column.of(KEY, 46),
            Column.of("NextHop", 40),
            Column.number("RouteMetric"),
            Column.of("ifMetric", 8),
            Column.of("PolicyStore", 11));

    /** The routes of a host that runs. */
    public static List<NetRoute> of(Host host, Family family) {
        return TableLines.of(host, family).stream().map(line -> of(host, line)).toList();
    }

    private static NetRoute of(Host host, TableRoute line) {
        Optional<Adapter> adapter = host.adapter(line.hop().adapter());
        Prefix to = line.route().destination();
        return new NetRoute(
                adapter.map(Adapter::index).orElse(0),
                to,
                line.hop().gatewayAddress().orElse(to.address().isIpv4() ? IpAddress.ANY4 : IpAddress.ANY6),
                line.route().metric(),
                adapter.map(each -> each.windows().metric()).orElse(0));
    }

    /** The gateway; empty if the destination is on-link. */
    public Optional<IpAddress> gateway() {
        return Optional.of(nextHop).filter(address -> !address.isAny());
    }

    /** As a table. */
    public static List<String> table(List<NetRoute> all) {
        return Table.lines(COLUMNS, all.stream().map(NetRoute::row).toList());
    }

    private List<String> row() {
        return List.of(
                String.valueOf(adapter),
                destination.toString(),
                nextHop.toString(),
                String.valueOf(routeMetric),
                String.valueOf(adapterMetric),
                "ActiveStore");
    }

    /** As lists of what is told of each: so Find-NetRoute prints the route that it has found, below the source address. */
    public static List<String> list(List<NetRoute> all) {
        PropertyList list = new PropertyList(18);
        all.forEach(each -> each.addTo(list.next()));
        return list.lines();
    }

    private void addTo(PropertyList list) {
        list.add("RouteMetric", routeMetric);
        list.add("AddressFamily", Words.of(destination.address().family()));
        list.add(KEY, destination);
        list.add("InterfaceIndex", adapter);
        list.add("InterfaceMetric", adapterMetric);
        list.add("NextHop", nextHop);
        list.add("Store", "ActiveStore");
    }

    /** Reads a table or a list; what cannot be read of it is a problem with its line and column. */
    public static Checked<List<NetRoute>> read(String file, List<String> lines) {
        return read(file, PrintedObjects.of(file, lines).stream());
    }

    /** Makes routes of objects that were read already. */
    public static Checked<List<NetRoute>> read(String file, Stream<Properties> objects) {
        return PrintedObjects.made(file, objects.toList(), KEY, COMMAND, NetRoute::of);
    }

    private static NetRoute of(Properties object) throws BadInput {
        String metric = object.has("ifMetric") ? "ifMetric" : "InterfaceMetric";
        return new NetRoute(
                object.adapter(),
                object.need(KEY, Prefix::tryParse, "dialect.windows.read.prefix"),
                object.need("NextHop", IpAddress::tryParse, "dialect.windows.read.address"),
                object.need("RouteMetric", Words::number, "dialect.windows.read.number"),
                object.take(metric, 0L, Words::number, "dialect.windows.read.number"));
    }
}
