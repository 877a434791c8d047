package homing.dialect.windows;

import homing.decision.TableRoute;
import homing.dialect.windows.text.InterfaceColumn;
import homing.dialect.windows.text.TableLines;
import homing.model.Adapter;
import homing.model.Host;
import homing.net.Family;
import homing.net.IpAddress;
import homing.net.Prefix;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What {@code route print -4} prints since Vista, without the persistent routes. The metric is the sum of the route's and the
 * adapter's; a route without a gateway is On-link.
 */
public final class ModernRoutes {
    static final String COMMAND = "route print -4";
    private static final String LINE = "=".repeat(75);

    private ModernRoutes() {}

    private static String gateway(TableRoute line) {
        return line.hop().gatewayAddress().map(IpAddress::toString).orElse("On-link");
    }

    static long metric(Host host, TableRoute line) {
        int ofAdapter = host.adapter(line.hop().adapter())
                .map(adapter -> adapter.windows().metric())
                .orElse(0);
        return line.route().metric() + ofAdapter;
    }

    /** The whole table as text. */
    public static List<String> lines(Host host) {
        List<String> lines = new ArrayList<>(List.of(LINE, "Interface List"));
        host.adapters().stream()
                .filter(adapter -> !adapter.isLoopback())
                .forEach(adapter -> lines.add(String.format(
                        Locale.ROOT,
                        "%3d...%s ......%s",
                        adapter.index(),
                        adapter.mac().toString(' '),
                        adapter.name())));
        host.adapters().stream()
                .filter(Adapter::isLoopback)
                .forEach(adapter -> lines.add(
                        String.format(Locale.ROOT, "%3d%s%s", adapter.index(), ".".repeat(27), adapter.name())));
        lines.addAll(List.of(LINE, "", "IPv4 Route Table", LINE, "Active Routes:"));
        lines.add("Network Destination        Netmask          Gateway       Interface  Metric");
        TableLines.of(host, Family.IPV4).forEach(line -> lines.add(text(host, line)));
        lines.addAll(List.of(LINE, "Persistent Routes:", "  None"));
        return lines;
    }

    private static String text(Host host, TableRoute line) {
        Prefix destination = line.route().destination();
        return RouteRows.column(destination.address().toString(), 17)
                + RouteRows.column(destination.mask().toString(), 17)
                + RouteRows.column(gateway(line), 17)
                + RouteRows.column(new InterfaceColumn(host).of(line.hop().adapter()), 17)
                + RouteRows.column(String.valueOf(metric(host, line)), 7);
    }
}
