package homing.io.scenario;

import homing.io.yaml.Report;
import homing.io.yaml.Value;
import homing.model.Change;
import homing.model.Host;
import homing.model.Neighbour;
import homing.model.NeighbourState;
import homing.model.Network;
import homing.net.IpAddress;
import homing.text.Message;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** A change as a line: {@code adapter gate:eth0 down}, {@code route client add default via 10.1.0.2}. */
final class ChangeLine {
    static final List<String> KINDS =
            List.of("host", "adapter", "cable", "address", "route", "rule", "neighbour", "setting", "nat");
    private static final Message EXPECTED = Message.of("io.expected.change");
    private static final Map<String, Boolean> ADDED = choice("add", "del");
    private static final Map<String, Boolean> POWER = choice("alive", "dead");
    private static final Map<String, Boolean> STATE = choice("up", "down");
    private static final Map<String, Boolean> CABLE = choice("in", "out");

    private final Line line;
    private final Network network;
    private final Report report;
    private Host host;
    private OwnAdapters adapters;
    private String adapter = "";

    private ChangeLine(Line line, Network network, Report report) {
        this.line = line;
        this.network = network;
        this.report = report;
    }

    private static Map<String, Boolean> choice(String yes, String no) {
        Map<String, Boolean> words = new LinkedHashMap<>();
        words.put(yes, true);
        words.put(no, false);
        return words;
    }

    static Optional<Change> read(Value value, Network network, Report report) {
        return Line.of(value, EXPECTED, report).flatMap(line -> new ChangeLine(line, network, report).read());
    }

    private Optional<Change> read() {
        String kind = line.next();
        if (!KINDS.contains(kind)) {
            line.unknown(KINDS);
            return Optional.empty();
        }
        boolean ofAdapter = List.of("adapter", "cable", "address").contains(kind);
        Optional<Where> where = Where.read(line, ofAdapter, network, report);
        if (where.isEmpty()) {
            return Optional.empty();
        }
        host = where.get().host();
        adapter = where.get().adapter();
        adapters = where.get().adapters();
        Optional<Change> change = read(kind);
        if (line.hasNext()) {
            String more = line.next();
            line.bad("io.line.too-much", Value.Text.quoted(more));
        }
        return line.isGood() ? change : Optional.empty();
    }

    private Optional<Change> read(String kind) {
        String name = host.name();
        return switch (kind) {
            case "host" -> Optional.of(new Change.OfPower(name, line.oneOf(POWER, true)));
            case "adapter" -> Optional.of(new Change.OfAdapter(name, adapter, line.oneOf(STATE, true)));
            case "cable" -> Optional.of(new Change.OfCable(name, adapter, line.oneOf(CABLE, true)));
            case "setting" -> setting();
            case "nat" -> nat();
            default -> table(kind);
        };
    }

    private Optional<Change> table(String kind) {
        String name = host.name();
        boolean added = line.oneOf(ADDED, true);
        return switch (kind) {
            case "address" -> ifGood(AddressLine::read).map(own -> new Change.OfAddress(name, adapter, own, added));
            case "route" -> route(added);
            case "rule" -> ifGood(RuleLine::read).map(rule -> new Change.OfRule(name, rule, added));
            default ->
                ifGood(rest -> added ? NeighbourLine.read(rest, adapters) : forgotten())
                        .map(neighbour -> new Change.OfNeighbour(name, neighbour, added));
        };
    }

    /** {@code add by old-api} is for a tool that still calls CreateIpForwardEntry. */
    private Optional<Change> route(boolean added) {
        boolean legacy = added && line.take("by");
        if (legacy) {
            line.oneOf(Map.of(ChangeText.OLD_API, true), true);
        }
        return ifGood(rest -> RouteLine.read(rest, adapters))
                .map(entry -> new Change.OfRoute(host.name(), entry.table(), entry.route(), added, legacy));
    }

    private <T> Optional<T> ifGood(Function<Line, Optional<T>> reader) {
        return line.isGood() ? reader.apply(line) : Optional.empty();
    }

    /** A neighbour that is removed: address and adapter. */
    private Optional<Neighbour> forgotten() {
        IpAddress address = line.address();
        String card = line.take("dev")
                ? line.adapter(adapters)
                : adapters.facing(address).orElse("");
        if (card.isEmpty()) {
            line.bad("io.line.no-facing-adapter", address);
        }
        return line.isGood()
                ? Optional.of(new Neighbour(address, card, null, NeighbourState.FAILED))
                : Optional.empty();
    }

    private Optional<Change> setting() {
        String key = line.word(Message.of("io.expected.word"), "[A-Za-z0-9_./-]{1,60}");
        int number = (int) line.number(Integer.MIN_VALUE, Integer.MAX_VALUE);
        String name = key.startsWith("net.ipv4.") ? key.substring("net.ipv4.".length()) : key;
        return Optional.of(new Change.OfSetting(host.name(), name, number));
    }

    /** -A appends, -D deletes. */
    private Optional<Change> nat() {
        boolean added = !line.peek().equals("-D");
        return NatLine.read(line).map(rule -> new Change.OfNat(host.name(), rule, added));
    }
}
