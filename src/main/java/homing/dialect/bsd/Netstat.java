package homing.dialect.bsd;

import homing.model.Adapter;
import homing.model.Host;
import homing.model.Route;
import homing.model.RouteTable;
import homing.net.Prefix;
import java.util.ArrayList;
import java.util.List;

/**
 * Routes as {@code netstat -rn} prints them.
 *
 * @param scopes whether the system keeps further routes to the same destination, scoped to their adapters (macOS)
 */
record Netstat(Host host, boolean scopes) {

    List<String> lines() {
        List<String> all = new ArrayList<>(List.of("Routing tables", "", "Internet:"));
        all.add(line("Destination", "Gateway", "Flags", "Netif"));
        routes().forEach(route -> all.add(line(
                destination(route),
                gateway(route),
                flags(route),
                route.nextHop().adapter())));
        return all;
    }

    private static String line(String... cells) {
        return String.format("%-18s %-18s %-9s %10s", (Object[]) cells).stripTrailing();
    }

    /** The routes that are in force: those of adapters that are up, and without scopes only the first to each destination. */
    List<Route> routes() {
        return table().routes().stream()
                .filter(this::isInForce)
                .filter(route -> scopes || !isScoped(route))
                .toList();
    }

    private RouteTable table() {
        return host.mainTable();
    }

    private boolean isInForce(Route route) {
        return host.adapter(route.nextHop().adapter())
                .filter(adapter -> adapter.isUp() && (adapter.isLoopback() || adapter.is(Adapter.Switch.CARRIER)))
                .isPresent();
    }

    private boolean isScoped(Route route) {
        return table().to(route.destination()).stream()
                .filter(this::isInForce)
                .findFirst()
                .filter(first -> !first.equals(route))
                .isPresent();
    }

    static String destination(Route route) {
        Prefix destination = route.destination();
        if (destination.isAll()) {
            return "default";
        }
        return destination.isSingle() ? destination.address().toString() : destination.toString();
    }

    /** The next hop, or the number of the adapter on whose LAN the destination is. */
    String gateway(Route route) {
        return route.nextHop()
                .gatewayAddress()
                .map(Object::toString)
                .orElseGet(() -> "link#"
                        + host.adapter(route.nextHop().adapter())
                                .map(Adapter::index)
                                .orElse(0));
    }

    /** Up, by a gateway, to a host, static, scoped to its adapter. */
    String flags(Route route) {
        boolean gateway = route.nextHop().gatewayAddress().isPresent();
        return "U"
                + (gateway ? "G" : "")
                + (route.destination().isSingle() ? "H" : "")
                + (gateway ? "S" : "")
                + (isScoped(route) ? "I" : "");
    }
}
