package homing.edit;

import homing.model.AdapterAddress;
import homing.model.AddressLabel;
import homing.model.AntiSpoofing;
import homing.model.FilterRule;
import homing.model.Host;
import homing.model.Neighbour;
import homing.model.NextHop;
import homing.model.PolicyRule;
import homing.model.Route;
import homing.model.RouteType;
import homing.net.IpAddress;
import homing.net.Prefix;
import homing.text.Message;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;

/** What a scenario file cannot hold, and so a person is told instead of an edit being made. */
final class RowChecks {
    private static final String TABLE = "[A-Za-z0-9_./-]{1,60}";
    private static final long LARGEST_PRIORITY = 0xFFFF_FFFFL;
    private static final long LARGEST_LABEL = 0xFFFF_FFFEL;

    private RowChecks() {}

    /** A check of all rows, each by itself. */
    static <T> BiFunction<Host, List<T>, Optional<Message>> each(BiFunction<Host, T, Optional<Message>> check) {
        return (host, rows) -> rows.stream()
                .map(row -> check.apply(host, row))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** Rows that must differ in something, and be good besides. */
    static <T> BiFunction<Host, List<T>, Optional<Message>> different(
            Function<T, Object> mark, Function<T, Message> complaint, BiFunction<Host, T, Optional<Message>> check) {
        return (host, rows) ->
                twice(rows, mark).map(complaint).or(() -> each(check).apply(host, rows));
    }

    private static <T> Optional<T> twice(List<T> rows, Function<T, Object> mark) {
        Set<Object> seen = new HashSet<>();
        return rows.stream().filter(row -> !seen.add(mark.apply(row))).findFirst();
    }

    static Message addressTwice(AdapterAddress own) {
        return Message.of("edit.refused.address-twice", own);
    }

    static Message neighbourTwice(Neighbour known) {
        return Message.of("edit.refused.neighbour-twice", known.address(), known.adapter());
    }

    static Message checkTwice(AntiSpoofing check) {
        return Message.of("edit.refused.check-twice", check.adapter());
    }

    static Optional<Message> address(Host host, AdapterAddress own) {
        String label = own.label();
        return label.isEmpty() || label.matches("[^\\s\"]{1,60}")
                ? Optional.empty()
                : Optional.of(Message.of("edit.refused.label"));
    }

    static Optional<Message> route(Host host, RouteRow row) {
        Route route = row.route();
        IpAddress to = route.destination().address();
        if (!row.table().matches(TABLE)
                || !(route.origin().isEmpty() || route.origin().matches(TABLE))) {
            return Optional.of(Message.of("edit.refused.table", row.table()));
        }
        boolean mixed = Stream.of(route.preferred(), route.fromPrefix().map(Prefix::address))
                .flatMap(Optional::stream)
                .anyMatch(other -> other.family() != to.family());
        boolean wrongWay = !to.isIpv4()
                && route.nextHops().stream()
                        .map(NextHop::gateway)
                        .filter(Objects::nonNull)
                        .anyMatch(IpAddress::isIpv4);
        if (mixed || wrongWay) {
            return Optional.of(Message.of("edit.refused.family", route.destination()));
        }
        return route.nextHops().stream()
                .map(hop -> hop(host, route, hop))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<Message> hop(Host host, Route route, NextHop hop) {
        boolean refuses = route.type().refuses() || route.type() == RouteType.THROW;
        if (hop.adapter().isEmpty() && !(refuses && route.nextHops().size() == 1)) {
            return Optional.of(Message.of("edit.refused.no-way", route.destination()));
        }
        return adapter(host, hop.adapter());
    }

    /** Every name of an adapter is one of the host's; none and the loopback are always there. */
    static Optional<Message> adapter(Host host, String name) {
        boolean known =
                name.isEmpty() || name.equals("lo") || host.adapter(name).isPresent();
        return known ? Optional.empty() : Optional.of(Message.of("edit.refused.adapter", host.name(), name));
    }

    static Optional<Message> rule(Host host, PolicyRule rule) {
        boolean good = rule.priority() >= 0 && rule.priority() <= LARGEST_PRIORITY;
        return good ? Optional.empty() : Optional.of(Message.of("edit.refused.priority"));
    }

    static Optional<Message> neighbour(Host host, Neighbour known) {
        if (known.adapter().isEmpty()) {
            return Optional.of(Message.of("edit.refused.no-adapter", known.address()));
        }
        return known.mac() == null && known.state().needsHardware()
                ? Optional.of(Message.of("edit.refused.no-mac", known.address()))
                : adapter(host, known.adapter());
    }

    static Optional<Message> filter(Host host, FilterRule rule) {
        return Stream.of(rule.match().inAdapter(), rule.match().outAdapter())
                .filter(name -> !name.endsWith("+"))
                .map(name -> adapter(host, name))
                .flatMap(Optional::stream)
                .findFirst();
    }

    static Optional<Message> check(Host host, AntiSpoofing check) {
        return adapter(host, check.adapter());
    }

    static Optional<Message> label(Host host, AddressLabel label) {
        boolean good = !label.prefix().address().isIpv4() && label.number() >= 0 && label.number() <= LARGEST_LABEL;
        return good ? adapter(host, label.adapter()) : Optional.of(Message.of("edit.refused.address-label"));
    }
}
