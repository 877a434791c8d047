package homing.ui.network;

import homing.edit.Addition;
import homing.edit.Attempt;
import homing.edit.RouteRow;
import homing.edit.Rows;
import homing.edit.Tables;
import homing.io.scenario.RowLines;
import homing.model.Adapter;
import homing.model.Host;
import homing.model.RouteType;
import homing.net.IpAddress;
import homing.scenario.Part;
import homing.scenario.Scenario;
import homing.ui.form.field.Fields;
import homing.ui.form.field.Reading;
import homing.ui.form.field.RowText;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A route of a host: where it leads stands in one cell, the way there in another, in the words of {@code ip route}.
 *
 * @param place its place among the routes of all tables, from 0
 */
record RouteLine(String name, int place) implements TableLine<RouteRow> {
    private static final Set<String> TYPES = Stream.of(RouteType.values())
            .map(type -> type.name().toLowerCase(Locale.ROOT))
            .collect(Collectors.toUnmodifiableSet());

    /** The halves of a route. */
    record Halves(String to, String way) {
        static Halves of(RouteRow row) {
            String line = RowLines.ROUTE.write(row);
            String[] words = line.split("\\s+", 3);
            boolean typed = words.length > 1 && TYPES.contains(words[0]);
            String to = typed ? words[0] + " " + words[1] : words[0];
            return new Halves(to, line.substring(to.length()).strip());
        }
    }

    @Override
    public Rows<RouteRow> rows() {
        return Tables.ROUTES;
    }

    @Override
    public String line(RouteRow row) {
        return RowLines.ROUTE.write(row);
    }

    @Override
    public Part about() {
        return new Part.OfHost(name);
    }

    @Override
    public Optional<Typing> typing(Facet facet, Board board) {
        return board.host(name).flatMap(host -> row(board.scenario()).flatMap(row -> typing(facet, board, host, row)));
    }

    private Optional<Typing> typing(Facet facet, Board board, Host host, RouteRow row) {
        Halves halves = Halves.of(row);
        return switch (facet) {
            case ADDRESS ->
                Optional.of(Typing.of(
                                halves.to(),
                                text -> network(text).then(to -> read(board, host, to + " " + halves.way())))
                        .knowing(() -> List.of("default")));
            case PLUGGED ->
                Optional.of(Typing.of(halves.way(), text -> read(board, host, halves.to() + " " + way(host, text)))
                        .knowing(() -> ways(host)));
            case NAME, WHAT, SAYS -> Optional.empty();
        };
    }

    /** A network as {@code ip route} writes it, with the kind of route before it as it was typed. */
    private static Reading<String> network(String text) {
        String[] words = text.strip().split("\\s+", 2);
        boolean typed = words.length > 1 && TYPES.contains(words[0].toLowerCase(Locale.ROOT));
        return Fields.NETWORK
                .read(typed ? words[1] : text)
                .map(Fields.NETWORK::print)
                .map(to -> typed ? words[0].toLowerCase(Locale.ROOT) + " " + to : to);
    }

    /** A gateway alone is enough where an adapter has a network that it is in. */
    private static String way(Host host, String text) {
        String[] words = text.strip().split("\\s+", 2);
        String via = IpAddress.tryParse(words[0]).isPresent() ? "via " + text.strip() : text.strip();
        return via.matches("(.*\\s)?dev\\s.*") ? via : via + on(host, via);
    }

    private static String on(Host host, String via) {
        return Stream.of(via.split("\\s+"))
                .map(IpAddress::tryParse)
                .flatMap(Optional::stream)
                .findFirst()
                .flatMap(gateway -> facing(host, gateway))
                .map(adapter -> " dev " + adapter.name())
                .orElse("");
    }

    private static Optional<Adapter> facing(Host host, IpAddress gateway) {
        return host.adapters().stream()
                .filter(adapter -> adapter.addresses().stream()
                        .anyMatch(own -> own.subnet().contains(gateway)))
                .findFirst();
    }

    private static List<String> ways(Host host) {
        return host.adapters().stream()
                .filter(adapter -> !adapter.isLoopback())
                .map(adapter -> "dev " + adapter.name())
                .toList();
    }

    private Reading<Addition> read(Board board, Host host, String line) {
        return RowText.read(RowLines.ROUTE, host, line).then(row -> replaced(board, row));
    }

    /** Its prefix and its metric choose a route, not its place. */
    @Override
    public Optional<Attempt> moved(Scenario scenario, int by) {
        return Optional.empty();
    }
}
