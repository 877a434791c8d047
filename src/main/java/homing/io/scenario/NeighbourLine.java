package homing.io.scenario;

import homing.io.yaml.Report;
import homing.io.yaml.Value;
import homing.model.Neighbour;
import homing.model.NeighbourState;
import homing.net.IpAddress;
import homing.net.Mac;
import homing.text.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** An entry of a neighbour table as a line: {@code 10.1.0.1 dev A lladdr 02:00:00:00:00:01 permanent}. */
final class NeighbourLine {
    private static final Message EXPECTED = Message.of("io.expected.neighbour");
    private static final Message MAC = Message.of("io.expected.mac");
    static final Map<String, NeighbourState> STATES = states();
    private static final List<String> WORDS = words();

    private final Line line;
    private final OwnAdapters adapters;
    private String adapter = "";
    private Mac mac;
    private NeighbourState state = NeighbourState.PERMANENT;

    private NeighbourLine(Line line, OwnAdapters adapters) {
        this.line = line;
        this.adapters = adapters;
    }

    private static Map<String, NeighbourState> states() {
        Map<String, NeighbourState> states = new TreeMap<>();
        for (NeighbourState state : NeighbourState.values()) {
            states.put(word(state), state);
        }
        return states;
    }

    private static List<String> words() {
        List<String> words = new ArrayList<>(List.of("dev", "lladdr"));
        words.addAll(STATES.keySet());
        return words;
    }

    private static String word(NeighbourState state) {
        return state.name().toLowerCase(Locale.ROOT);
    }

    static Optional<Neighbour> read(Value value, OwnAdapters adapters, Report report) {
        return Line.of(value, EXPECTED, report).flatMap(line -> read(line, adapters));
    }

    /** An entry in the rest of a line. */
    static Optional<Neighbour> read(Line line, OwnAdapters adapters) {
        return new NeighbourLine(line, adapters).read();
    }

    private Optional<Neighbour> read() {
        IpAddress address = line.address();
        while (line.hasNext()) {
            part();
        }
        if (line.isGood() && adapter.isEmpty()) {
            adapters.facing(address)
                    .ifPresentOrElse(name -> adapter = name, () -> line.bad("io.line.no-facing-adapter", address));
        }
        if (line.isGood() && mac == null && state.needsHardware()) {
            line.bad("io.line.no-mac", word(state));
        }
        return line.isGood() ? Optional.of(new Neighbour(address, adapter, mac, state)) : Optional.empty();
    }

    private void part() {
        String word = line.key();
        switch (word) {
            case "dev" -> adapter = line.adapter(adapters);
            case "lladdr" -> mac = line.next(MAC, Mac.ZERO, Mac::tryParse);
            default -> {
                state = STATES.get(word.toLowerCase(Locale.ROOT));
                if (state == null) {
                    line.unknown(WORDS);
                }
            }
        }
    }

    static String write(Neighbour each) {
        String hardware = each.mac() == null ? "" : " lladdr " + each.mac();
        return each.address() + " dev " + Line.quoted(each.adapter()) + hardware + " " + word(each.state());
    }
}
