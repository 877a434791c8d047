package homing.dialect.windows.modern;

import homing.decision.TableRoute;
import homing.dialect.windows.modern.RouteTables.Listed;
import homing.dialect.windows.modern.RouteTables.Row;
import homing.dialect.windows.modern.RouteTables.Row6;
import homing.dialect.windows.modern.RouteTables.Stored;
import homing.dialect.windows.text.InterfaceColumn;
import homing.dialect.windows.text.TableLines;
import homing.model.Adapter;
import homing.model.Gateway;
import homing.model.Host;
import homing.net.Family;
import homing.net.IpAddress;
import homing.net.Prefix;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The route tables of a host, as {@code route print} gives them. The default gateways of its adapters are its persistent routes;
 * whether a route that was added by hand is to stay after a restart is not known.
 */
record RouteTablesOf(Host host) {
    private static final String LOOPBACK = "Software Loopback Interface 1";

    RouteTables tables() {
        return new RouteTables(
                Stream.concat(adapters(false), adapters(true)).toList(),
                TableLines.of(host, Family.IPV4).stream().map(this::row).toList(),
                gateways(Family.IPV4, RouteTablesOf::stored),
                TableLines.of(host, Family.IPV6).stream().map(this::row6).toList(),
                gateways(Family.IPV6, RouteTablesOf::stored6));
    }

    /** The loopback stands last. */
    private Stream<Listed> adapters(boolean loopback) {
        return host.adapters().stream()
                .filter(adapter -> adapter.isLoopback() == loopback)
                .map(adapter -> loopback
                        ? new Listed(adapter.index(), null, LOOPBACK)
                        : new Listed(adapter.index(), adapter.mac(), adapter.name()));
    }

    private Row row(TableRoute line) {
        IpAddress adapter = adapter(line).flatMap(InterfaceColumn::address).orElse(IpAddress.ANY4);
        return new Row(line.route().destination(), line.hop().gateway(), adapter, metric(host, line));
    }

    private Row6 row6(TableRoute line) {
        int index = adapter(line).map(Adapter::index).orElse(0);
        return new Row6(
                index,
                metric(host, line),
                line.route().destination(),
                line.hop().gateway());
    }

    private Optional<Adapter> adapter(TableRoute line) {
        return host.adapter(line.hop().adapter());
    }

    /** Metric of the route and of its adapter together (WM-R5). */
    static long metric(Host host, TableRoute line) {
        int ofAdapter = host.adapter(line.hop().adapter())
                .map(adapter -> adapter.windows().metric())
                .orElse(0);
        return line.route().metric() + ofAdapter;
    }

    private <R> List<R> gateways(Family family, Function<Gateway, R> row) {
        return host.adapters().stream()
                .flatMap(adapter -> adapter.gateways().stream())
                .filter(gateway -> gateway.address().family() == family)
                .map(row)
                .toList();
    }

    private static Stored stored(Gateway gateway) {
        Long metric = gateway.metric() == null ? null : Long.valueOf(gateway.metric());
        return new Stored(Prefix.ALL4, gateway.address(), metric);
    }

    private static Row6 stored6(Gateway gateway) {
        long metric = gateway.metric() == null ? RouteTables.AUTOMATIC6 : gateway.metric();
        return new Row6(0, metric, Prefix.ALL6, gateway.address());
    }
}
