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
import homing.text.Message;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a scenario file cannot hold, and so a person is told instead of an edit being made. */
final class RowChecks {
    private static final Pattern WORD = Pattern.compile("[A-Za-z0-9_./-]{1,60}");
    private static final long LARGEST_PRIORITY = 0xFFFF_FFFFL;
    private static final long LARGEST_LABEL = 0xFFFF_FFFEL;

    private RowChecks() {}

    /** A check of all rows, each by itself. */
    static <T> BiFunction<Host, List<T>, Optional<Message>> each(BiFunction<Host, T, Optional<Message>> check) {
        // Some hosts have a hundred thousand routes, which are looked at with each change.
        return (host, rows) -> {
            for (T row : rows) {
                Optional<Message> wrong = check.apply(host, row);
                if (wrong.isPresent()) {
                    return wrong;
                }
            }
            return Optional.empty();
        };
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
        if (!isWord(row.table())) {
            return Optional.of(Message.of("edit.refused.table", row.table()));
        } else if (!route.origin().isEmpty() && !isWord(route.origin())) {
            return Optional.of(Message.of("edit.refused.origin", route.origin()));
        }
        IpAddress from = route.from() == null ? to : route.from().address();
        if (isOther(to, from) || isOther(to, route.preferredSource()) || isWrongWay(route)) {
            return Optional.of(Message.of("edit.refused.family", route.destination()));
        }
        for (NextHop hop : route.nextHops()) {
            Optional<Message> wrong = hop(host, route, hop);
            if (wrong.isPresent()) {
                return wrong;
            }
        }
        return Optional.empty();
    }

    private static boolean isWord(String name) {
        return WORD.matcher(name).matches();
    }

    /** @param other null for none */
    private static boolean isOther(IpAddress one, IpAddress other) {
        return other != null && other.family() != one.family();
    }

    /** Whether a route of IPv6 has a gateway of IPv4; Linux takes the reverse. */
    private static boolean isWrongWay(Route route) {
        for (NextHop hop : route.nextHops()) {
            if (!route.destination().address().isIpv4()
                    && hop.gateway() != null
                    && hop.gateway().isIpv4()) {
                return true;
            }
        }
        return false;
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
