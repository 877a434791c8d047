package homing.io.scenario;

import homing.io.snapshot.linux.LinuxLines;
import homing.io.snapshot.linux.LinuxLines.TableLine;
import homing.model.Adapter;
import homing.model.Host;
import homing.model.NatRule;
import homing.model.Neighbour;
import homing.model.Route;
import homing.model.RouteTable;
import homing.model.Settings;
import homing.model.StackId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A host of a scenario file. */
final class HostFields {
    private final String name;
    private final Fields fields;
    private final Report report;
    private final Numbers numbers;

    HostFields(String name, Value value, Numbers numbers, Report report) {
        this.name = name;
        this.fields = Fields.of(value, Keys.HOST, report);
        this.numbers = numbers;
        this.report = report;
    }

    Fields fields() {
        return fields;
    }

    Host host() {
        String tables = fields.text("tables", "automatic");
        if (!tables.equals("automatic") && !tables.equals("complete")) {
            report.add(fields.placeOf("tables"), "io.scenario.tables", tables);
        }
        List<Adapter> adapters = adapters();
        return new Host(
                name,
                StackId.parse(fields.text("stack", "linux")),
                adapters,
                tables(adapters),
                fields.lines("rules", "a rule such as 100: from 10.2.0.5 lookup 102", LinuxLines::rule),
                neighbours(adapters),
                nat(),
                settings(),
                !tables.equals("complete"));
    }

    private List<Adapter> adapters() {
        List<Adapter> adapters = new ArrayList<>();
        List<Value.Entry> named =
                fields.get("adapters").map(value -> Fields.named(value, report)).orElse(List.of());
        for (Value.Entry entry : named) {
            AdapterFields each = new AdapterFields(entry.key().text(), entry.value(), report);
            adapters.add(each.adapter(numbers.index(each.index()), numbers));
        }
        return adapters;
    }

    private List<RouteTable> tables(List<Adapter> adapters) {
        Map<String, List<Route>> tables = new LinkedHashMap<>();
        for (Value value : fields.list("routes")) {
            LinuxLines.TableLine line = route(value);
            if (line != null) {
                line.route().nextHops().forEach(hop -> known(value, hop.adapter(), adapters));
                tables.computeIfAbsent(line.table(), table -> new ArrayList<>()).add(line.route());
            }
        }
        List<RouteTable> all = new ArrayList<>();
        tables.forEach((table, routes) -> all.add(RouteTable.of(table, routes)));
        return all;
    }

    private TableLine route(Value value) {
        String text = value instanceof Value.Text line ? line.text() : "";
        TableLine line = LinuxLines.route(text).orElse(null);
        if (line == null) {
            report.add(value.place(), "io.scenario.route", text);
        }
        return line;
    }

    private void known(Value value, String adapter, List<Adapter> adapters) {
        List<String> names =
                new ArrayList<>(adapters.stream().map(Adapter::name).toList());
        boolean absent = adapter.isEmpty() || adapter.equals("lo") || names.contains(adapter);
        if (!absent) {
            report.add(value.place(), "io.scenario.no-adapter", name, adapter, String.join(", ", names));
        }
    }

    private List<Neighbour> neighbours(List<Adapter> adapters) {
        List<Neighbour> all = new ArrayList<>();
        for (Value value : fields.list("neighbours")) {
            String text = value instanceof Value.Text line ? line.text() : "";
            LinuxLines.neighbour(text)
                    .ifPresentOrElse(
                            neighbour -> {
                                known(value, neighbour.adapter(), adapters);
                                all.add(neighbour);
                            },
                            () -> report.add(value.place(), "io.scenario.neighbour", text));
        }
        return all;
    }

    private List<NatRule> nat() {
        return fields.lines("nat", "a rule such as -A POSTROUTING -o eth1 -j MASQUERADE", LinuxLines::nat);
    }

    private Settings settings() {
        Map<String, Integer> values = new TreeMap<>();
        List<Value.Entry> named =
                fields.get("settings").map(value -> Fields.named(value, report)).orElse(List.of());
        for (Value.Entry entry : named) {
            String text = entry.value() instanceof Value.Text number ? number.text() : "";
            Fields.number(text, Integer.MIN_VALUE, Integer.MAX_VALUE)
                    .ifPresentOrElse(
                            number -> values.put(entry.key().text(), number.intValue()),
                            () -> report.add(
                                    entry.value().place(),
                                    "io.scenario.unexpected",
                                    entry.key().text(),
                                    '"' + text + '"',
                                    "a whole number"));
        }
        return Settings.of(values);
    }
}
