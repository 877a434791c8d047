package homing.io.scenario;

import homing.io.yaml.Fields;
import homing.io.yaml.Numerals;
import homing.io.yaml.Report;
import homing.io.yaml.Value;
import homing.model.Adapter;
import homing.model.Firewall;
import homing.model.Host;
import homing.model.Neighbour;
import homing.model.Route;
import homing.model.RouteTable;
import homing.model.Settings;
import homing.model.StackId;
import homing.scenario.Spot;
import homing.state.NeighbourKey;
import homing.text.Message;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** A host of a scenario file. */
final class HostFields {
    private static final Message STACK = Message.of("io.expected.one-of", String.join(", ", Keys.STACKS));
    private static final Message TABLES = Message.of("io.expected.one-of", String.join(", ", Keys.TABLES));

    private final String name;
    private final Fields fields;
    private final Report report;
    private final List<Value.Entry> named;
    private final List<AdapterFields> adapters;

    HostFields(Value.Entry entry, Report report) {
        Names.checkHost(entry.key(), report);
        this.name = entry.key().text();
        this.fields = Fields.ofMaybe(entry.value(), Keys.HOST, report);
        this.report = report;
        this.named = fields.named("adapters");
        this.adapters =
                named.stream().map(each -> new AdapterFields(each, report)).toList();
    }

    String name() {
        return name;
    }

    /** Where it stands on the canvas; null if the file does not say. */
    Spot at() {
        return Spots.read(fields, report);
    }

    /** What the file says of its adapters' numbers and hardware addresses. */
    List<Identity> identities() {
        List<Identity> identities = new ArrayList<>();
        Set<Integer> numbers = new HashSet<>();
        for (AdapterFields adapter : adapters) {
            Identity identity = adapter.identity();
            if (identity.index() != null && !numbers.add(identity.index())) {
                report.add(named.get(identities.size()).value().place(), "io.scenario.index-twice", identity.index());
            }
            identities.add(identity);
        }
        return identities;
    }

    Host host(List<Identity> identities) {
        List<Adapter> cards = new ArrayList<>();
        for (AdapterFields adapter : adapters) {
            cards.add(adapter.adapter(identities.get(cards.size())));
        }
        OwnAdapters own = new OwnAdapters(name, cards, report);
        return new Host(
                name,
                stack(),
                cards,
                tables(own),
                fields.each("rules", value -> RuleLine.read(value, report)),
                neighbours(own),
                fields.each("nat", value -> NatLine.read(value, report)),
                settings(cards),
                !isComplete(),
                fields.get("firewall")
                        .map(value -> FirewallFields.read(value, own, report))
                        .orElse(Firewall.NONE),
                fields.each("labels", value -> LabelLine.read(value, own, report)));
    }

    private StackId stack() {
        String id = fields.parsed(
                "stack", STACK, text -> Keys.STACKS.contains(text) ? Optional.of(text) : Optional.empty());
        return id == null ? StackId.LINUX : StackId.parse(id);
    }

    private boolean isComplete() {
        String tables = fields.parsed(
                "tables", TABLES, text -> Keys.TABLES.contains(text) ? Optional.of(text) : Optional.empty());
        return "complete".equals(tables);
    }

    private List<RouteTable> tables(OwnAdapters own) {
        Map<String, List<Route>> tables = new LinkedHashMap<>();
        for (Value value : fields.list("routes")) {
            RouteLine.read(value, own, report)
                    .ifPresent(each -> tables.computeIfAbsent(each.table(), table -> new ArrayList<>())
                            .add(each.route()));
        }
        List<RouteTable> all = new ArrayList<>();
        tables.forEach((table, routes) -> all.add(RouteTable.of(table, routes)));
        return all;
    }

    private List<Neighbour> neighbours(OwnAdapters own) {
        Set<NeighbourKey> seen = new HashSet<>();
        return fields.each("neighbours", value -> {
            Optional<Neighbour> read = NeighbourLine.read(value, own, report);
            read.filter(each -> !seen.add(new NeighbourKey(each.adapter(), each.address())))
                    .ifPresent(each -> report.add(value.place(), "io.scenario.neighbour-twice", each.address()));
            return read;
        });
    }

    private Settings settings(List<Adapter> cards) {
        Map<String, Integer> values = new TreeMap<>();
        for (Value.Entry entry : fields.named("settings")) {
            String key = entry.key().text();
            SettingNames.check(entry.key(), cards, report);
            setting(entry.value())
                    .ifPresentOrElse(
                            number -> values.put(SettingNames.shortened(key), number),
                            () -> report.add(
                                    entry.value().place(),
                                    "io.yaml.unexpected",
                                    entry.value().found(),
                                    key,
                                    Message.of("io.expected.number", Integer.MIN_VALUE, Integer.MAX_VALUE)));
        }
        return Settings.of(values);
    }

    private static Optional<Integer> setting(Value value) {
        return value instanceof Value.Text text
                ? Numerals.whole(text.text(), Integer.MIN_VALUE, Integer.MAX_VALUE)
                        .map(Long::intValue)
                : Optional.empty();
    }
}
