package homing.io.scenario;

import homing.io.yaml.Report;
import homing.io.yaml.Value;
import homing.model.FilterRule;
import homing.model.Firewall.Action;
import homing.model.PacketMatch;
import homing.model.PacketMatch.Part;
import homing.model.PolicyRule.Ports;
import homing.net.Prefix;
import homing.net.Protocol;
import homing.text.Message;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A rule of a firewall as a line: {@code accept tcp from 10.1.0.0/16 to 192.0.2.10 port 80 in eth0}. */
final class FilterLine {
    private static final Message EXPECTED = Message.of("io.expected.filter-rule");
    private static final Map<String, Action> ACTIONS = FirewallFields.words(Action.values());
    private static final List<String> WORDS = words();

    private final Line line;
    private final OwnAdapters own;
    private final Set<Part> inverted = EnumSet.noneOf(Part.class);
    private boolean established;
    private Prefix source;
    private Prefix destination;
    private Protocol protocol;
    private Ports sourcePorts;
    private Ports destinationPorts;
    private String in = "";
    private String out = "";

    private FilterLine(Line line, OwnAdapters own) {
        this.line = line;
        this.own = own;
    }

    private static List<String> words() {
        List<String> words = new ArrayList<>(ProtocolWord.BY_NAME.keySet());
        words.addAll(List.of("established", "from", "source-port", "to", "port", "in", "out", "not"));
        return List.copyOf(words);
    }

    static Optional<FilterRule> read(Value value, OwnAdapters own, Report report) {
        return Line.of(value, EXPECTED, report).flatMap(line -> new FilterLine(line, own).rule());
    }

    private Optional<FilterRule> rule() {
        Action action = line.oneOf(ACTIONS, Action.DROP);
        while (line.hasNext()) {
            boolean not = line.take("not");
            part(line.hasNext() ? line.key() : "not", not);
        }
        PacketMatch match =
                new PacketMatch(source, destination, protocol, sourcePorts, destinationPorts, in, out, inverted);
        return line.isGood() ? Optional.of(new FilterRule(action, established, match)) : Optional.empty();
    }

    private void part(String word, boolean not) {
        switch (word) {
            case "from" -> source = turned(Part.SOURCE, not, line.prefix());
            case "to" -> destination = turned(Part.DESTINATION, not, line.prefix());
            case "source-port" -> sourcePorts = turned(Part.SOURCE_PORT, not, PortsWord.next(line, '-'));
            case "port" -> destinationPorts = turned(Part.DESTINATION_PORT, not, PortsWord.next(line, '-'));
            case "in" -> in = turned(Part.IN_ADAPTER, not, adapter());
            case "out" -> out = turned(Part.OUT_ADAPTER, not, adapter());
            case "established" -> established = isPlain(not);
            default -> protocol(word, not);
        }
    }

    private boolean isPlain(boolean not) {
        if (not) {
            line.unknown(WORDS);
        }
        return !not;
    }

    private void protocol(String word, boolean not) {
        Protocol named = ProtocolWord.BY_NAME.get(word);
        if (named == null) {
            line.unknown(WORDS);
        } else if (protocol != null) {
            line.bad("io.line.twice", word);
        }
        protocol = turned(Part.PROTOCOL, not, named);
    }

    private <T> T turned(Part part, boolean not, T value) {
        if (not) {
            inverted.add(part);
        }
        return value;
    }

    /** A trailing + stands for any ending. */
    private String adapter() {
        return line.peek().endsWith("+") ? line.next() : line.adapter(own);
    }
}
