package homing.io.scenario;

import homing.io.yaml.Report;
import homing.io.yaml.Value;
import homing.model.AddressState;
import homing.model.NeighbourState;
import homing.model.Network;
import homing.net.IpAddress;
import homing.scenario.Fact;
import homing.scenario.Fact.OfAdapter.State;
import homing.text.Message;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Something that must be so, as a line: {@code adapter gate:eth0 up}, {@code no route client default via 10.1.0.1}. */
final class FactLine {
    static final List<String> KINDS = List.of("adapter", "address", "route", "neighbour", "connection");
    private static final Message EXPECTED = Message.of("io.expected.fact");
    private static final Map<String, State> STATES = states();
    private static final Map<String, AddressState> ADDRESS_STATES = addressStates();

    private final Line line;
    private final boolean there;
    private final Where where;

    private FactLine(Line line, boolean there, Where where) {
        this.line = line;
        this.there = there;
        this.where = where;
    }

    private static Map<String, AddressState> addressStates() {
        Map<String, AddressState> words = new LinkedHashMap<>();
        for (AddressState state : AddressState.values()) {
            words.put(state.word(), state);
        }
        return words;
    }

    private static Map<String, State> states() {
        Map<String, State> states = new LinkedHashMap<>();
        for (State state : State.values()) {
            states.put(state.word(), state);
        }
        return states;
    }

    static Optional<Fact> read(Value value, Network network, Report report) {
        return Line.of(value, EXPECTED, report).flatMap(line -> read(line, network, report));
    }

    private static Optional<Fact> read(Line line, Network network, Report report) {
        boolean there = !line.take("no");
        String kind = line.next(EXPECTED, "", Optional::of);
        List<String> known = there ? KINDS : KINDS.subList(1, KINDS.size());
        if (line.isGood() && !known.contains(kind)) {
            line.unknown(known);
        }
        boolean ofAdapter = List.of("adapter", "address").contains(kind);
        Optional<Fact> fact = line.isGood()
                ? Where.read(line, ofAdapter, network, report)
                        .flatMap(where -> new FactLine(line, there, where).read(kind))
                : Optional.empty();
        if (line.hasNext()) {
            String more = line.next();
            line.bad("io.line.too-much", Value.Text.quoted(more));
        }
        return line.isGood() ? fact : Optional.empty();
    }

    private Optional<Fact> read(String kind) {
        String host = where.host().name();
        return switch (kind) {
            case "adapter" -> Optional.of(new Fact.OfAdapter(host, where.adapter(), line.oneOf(STATES, State.UP)));
            case "address" -> Optional.of(address(host));
            case "route" ->
                RouteLine.read(line, where.adapters())
                        .map(entry -> new Fact.OfRoute(host, entry.table(), entry.route(), there));
            case "neighbour" -> Optional.of(neighbour(host));
            default -> Optional.of(new Fact.OfConnection(host, line.address(), line.address(), there));
        };
    }

    /** The state is left out where it does not matter, and of what must not be there. */
    private Fact address(String host) {
        boolean hasLength = line.peek().indexOf('/') >= 0;
        AddressWord own =
                line.next(Message.of("io.expected.own-address"), new AddressWord(IpAddress.ANY4, 0), AddressWord::read);
        if (!hasLength) {
            line.bad("io.line.no-length", own.address());
        }
        AddressState state = line.hasNext() && there ? line.oneOf(ADDRESS_STATES, AddressState.PREFERRED) : null;
        return new Fact.OfAddress(host, where.adapter(), own.address(), own.length(), state, there);
    }

    /** The state is left out where it does not matter, and of what must not be known. */
    private Fact neighbour(String host) {
        IpAddress address = line.address();
        String card = line.take("dev")
                ? line.adapter(where.adapters())
                : where.adapters().facing(address).orElse("");
        if (card.isEmpty()) {
            line.bad("io.line.no-facing-adapter", address);
        }
        NeighbourState state =
                line.hasNext() && there ? line.oneOf(NeighbourLine.STATES, NeighbourState.REACHABLE) : null;
        return new Fact.OfNeighbour(host, card, address, state, there);
    }
}
