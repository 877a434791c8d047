package homing.dialect.windows;

import homing.decision.TableRoute;
import homing.model.Adapter;
import homing.model.Host;
import homing.model.RouteTable;
import homing.net.IpAddress;
import homing.net.Prefix;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What {@code route print} prints on Windows XP. Routes that are to stay after a restart are not told apart from the others. */
public final class RoutePrint {
    private static final String LINE = "=".repeat(75);

    private RoutePrint() {}

    public static List<String> lines(Host host) {
        List<String> lines = new ArrayList<>();
        lines.add(LINE);
        lines.add("Interface List");
        host.adapters().forEach(adapter -> lines.add(adapter(adapter)));
        lines.add(LINE);
        lines.add(LINE);
        lines.add("Active Routes:");
        lines.add("Network Destination        Netmask          Gateway       Interface  Metric");
        InterfaceColumn adapters = new InterfaceColumn(host);
        RouteListing.routes(host).forEach(route -> lines.add(route(adapters, route)));
        gateway(host).ifPresent(gateway -> lines.add(column("Default Gateway:", 16) + column(gateway.toString(), 18)));
        lines.add(LINE);
        lines.add("Persistent Routes:");
        lines.add("  None");
        return lines;
    }

    private static String adapter(Adapter adapter) {
        String number = InterfaceColumn.number(adapter);
        return adapter.isLoopback()
                ? number + " ........................... MS TCP Loopback interface"
                : number + " ..." + adapter.mac().toString(' ') + " ...... " + adapter.name();
    }

    private static String route(InterfaceColumn adapters, TableRoute line) {
        Prefix destination = line.route().destination();
        String adapter = adapters.of(line.hop().adapter());
        String gateway = line.hop().gatewayAddress().map(IpAddress::toString).orElse(adapter);
        return column(destination.address().toString(), 17)
                + column(destination.mask().toString(), 17)
                + column(gateway, 17)
                + column(adapter, 16)
                + column(String.valueOf(line.route().metric()), 9);
    }

    private static String column(String value, int width) {
        return String.format(Locale.ROOT, "%" + width + "s", value);
    }

    /** The gateway in use: that of the default route with the lowest metric. */
    private static Optional<IpAddress> gateway(Host host) {
        return host.tables().stream()
                .map(RouteTable::routes)
                .flatMap(List::stream)
                .filter(route -> route.destination().equals(Prefix.ALL4))
                .min(Comparator.comparingLong(route -> route.metric()))
                .flatMap(route -> route.nextHop().gatewayAddress());
    }
}
