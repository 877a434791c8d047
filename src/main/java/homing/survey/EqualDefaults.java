package homing.survey;

import homing.edit.wiring.Way;
import homing.model.Adapter;
import homing.model.Gateway;
import homing.model.Host;
import homing.model.Route;
import homing.model.RouteTable;
import homing.model.WindowsAdapter;
import homing.net.IpAddress;
import homing.net.Prefix;
import homing.scenario.Part;
import homing.systems.Profiles;
import homing.text.Message;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Two default routes of one metric. Linux uses the one that came first, and the other only while the first one's gateway does not
 * answer; Windows chooses by the order of its adapters, which hardly anybody knows.
 */
final class EqualDefaults implements Check {
    @Override
    public Stream<Mark> marks(Ground ground) {
        return ground.hosts().stream().flatMap(host -> switch (Profiles.family(host.stack())) {
            case LINUX -> host.tables().stream().flatMap(table -> inTable(host, table).stream());
            case WINDOWS -> betweenAdapters(ground.seats().of(host)).stream();
            case BSD, MODEL -> Stream.of();
        });
    }

    /** Those of IPv6 share the packets, so only IPv4 is looked at. */
    private static Optional<Mark> inTable(Host host, RouteTable table) {
        List<Route> all = table.to(Prefix.ALL4);
        for (int i = 1; i < all.size(); i++) {
            Route first = all.get(i - 1);
            Route second = all.get(i);
            if (first.metric() == second.metric()
                    && first.tos() == second.tos()
                    && !first.type().refuses()
                    && !second.type().refuses()) {
                return Optional.of(
                        mark(host, table, first, second, all.get(all.size() - 1).metric() + 1));
            }
        }
        return Optional.empty();
    }

    private static Mark mark(Host host, RouteTable table, Route first, Route second, long metric) {
        Mark mark = Mark.of(
                "equal-defaults",
                Mark.Severity.WARNING,
                new Part.OfHost(host.name()),
                host.name(),
                by(first),
                by(second),
                first.metric());
        return metric > 0xFFFF_FFFFL
                ? mark
                : mark.with(Fixes.onHost(
                        host,
                        Message.of("survey.fix.metric", by(second), metric),
                        before -> before.table(table.name())
                                .map(found ->
                                        before.withTable(found.without(second).with(second.withMetric(metric))))
                                .orElse(before)));
    }

    private static Object by(Route route) {
        return route.nextHop()
                .gatewayAddress()
                .map(Object.class::cast)
                .orElse(route.nextHop().adapter());
    }

    private static Optional<Mark> betweenAdapters(List<Seat> seats) {
        return seats.stream()
                .flatMap(later -> seats.stream()
                        .takeWhile(earlier -> earlier != later)
                        .flatMap(earlier ->
                                equal(earlier, later).map(gateway -> mark(earlier, later, gateway)).stream()))
                .findFirst();
    }

    /** The first gateway of the later one that weighs as much as one of the earlier one. */
    private static Optional<Gateway> equal(Seat earlier, Seat later) {
        return later.adapter().gateways().stream()
                .filter(gateway -> earlier.adapter().gateways().stream()
                        .anyMatch(other -> isEqual(earlier.adapter(), other, later.adapter(), gateway)))
                .findFirst();
    }

    private static boolean isEqual(Adapter one, Gateway first, Adapter other, Gateway second) {
        WindowsAdapter a = one.windows();
        WindowsAdapter b = other.windows();
        return first.address().family() == second.address().family()
                && first.ownMetric().equals(second.ownMetric())
                && a.metric() == b.metric()
                && (a.metric() > 0 || (a.speed() == b.speed() && a.wireless() == b.wireless()));
    }

    private static Mark mark(Seat earlier, Seat later, Gateway gateway) {
        return Mark.of(
                        "equal-gateways",
                        Mark.Severity.WARNING,
                        new Part.OfHost(later.host().name()),
                        later.host().name(),
                        earlier.adapter().name(),
                        later.adapter().name())
                .with(behind(later, gateway));
    }

    private static Optional<Mark.Fix> behind(Seat seat, Gateway gateway) {
        IpAddress address = gateway.address();
        return new Way(
                        seat.host().name(),
                        address.isIpv4() ? Prefix.ALL4 : Prefix.ALL6,
                        address,
                        seat.adapter().name())
                .behind(seat.host())
                .map(way -> Fixes.onAdapter(
                        seat,
                        Message.of("survey.fix.metric", address, way.metric()),
                        adapter -> adapter.withGateways(adapter.gateways().stream()
                                .map(each -> each.address().equals(address) ? new Gateway(address, way.metric()) : each)
                                .toList())));
    }
}
