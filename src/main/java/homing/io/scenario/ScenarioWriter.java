package homing.io.scenario;

import homing.model.Call;
import homing.model.Host;
import homing.model.Lan;
import homing.net.Mac;
import homing.scenario.Note;
import homing.scenario.Scenario;
import homing.scenario.ScriptedCall;
import homing.scenario.Spot;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Writes scenario files: reading what it writes gives the same scenario. */
public final class ScenarioWriter {
    private final YamlText out = new YamlText();

    private ScenarioWriter() {}

    /** The text of the file. */
    public static String write(Scenario scenario) {
        ScenarioWriter writer = new ScenarioWriter();
        writer.run(scenario);
        return writer.out.toString();
    }

    private void run(Scenario scenario) {
        out.entry("homing", Keys.VERSION);
        out.entry("title", scenario.title(), "");
        out.entry("question", scenario.question(), "");
        out.row("tags", scenario.tags());
        out.blank();
        hosts(scenario);
        lans(scenario);
        if (!scenario.calls().isEmpty()) {
            out.blank();
            out.begin("calls");
            scenario.calls().forEach(call -> out.item(() -> call(call)));
            out.end();
        }
        if (!scenario.notes().isEmpty()) {
            out.blank();
            out.begin("notes");
            scenario.notes().forEach(note -> out.item(() -> note(note)));
            out.end();
        }
    }

    private void hosts(Scenario scenario) {
        List<Host> hosts = scenario.network().hosts();
        if (hosts.isEmpty()) {
            out.emptyKeys("hosts");
            return;
        }
        out.begin("hosts");
        Set<Mac> given = given(hosts);
        for (int i = 0; i < hosts.size(); i++) {
            Host host = hosts.get(i);
            new HostText(out, host, new Numbers(i + 1, given))
                    .write(scenario.placeOf(host.name()).orElse(null));
        }
        out.end();
    }

    /** The hardware addresses that must be written, since a reader would not make them by itself. */
    private static Set<Mac> given(List<Host> hosts) {
        Set<Mac> given = new HashSet<>();
        for (int i = 0; i < hosts.size(); i++) {
            Numbers plain = new Numbers(i + 1, Set.of());
            hosts.get(i).adapters().stream()
                    .filter(adapter ->
                            !adapter.mac().equals(adapter.isLoopback() ? Mac.ZERO : plain.mac(adapter.index())))
                    .forEach(adapter -> given.add(adapter.mac()));
        }
        return given;
    }

    private void lans(Scenario scenario) {
        if (scenario.network().lans().isEmpty()) {
            return;
        }
        out.blank();
        out.begin("lans");
        for (Lan lan : scenario.network().lans()) {
            out.begin(lan.name());
            scenario.placeOf(Scenario.lanKey(lan.name())).ifPresent(at -> out.row("at", spot(at)));
            out.rowAlways("adapters", lan.adapters());
            out.end();
        }
        out.end();
    }

    private void call(ScriptedCall each) {
        Call call = each.call();
        Call.Options options = call.options();
        out.entry("title", each.title(), "");
        out.entry("from", call.host());
        out.entry("program", CallFields.word(call.program()));
        out.entry("to", call.to());
        out.entry("port", call.port());
        options.bindAddress().ifPresent(bind -> out.entry("bind", bind));
        out.entry("sourcePort", options.sourcePort(), 0);
        out.entry("device", options.adapter(), "");
        out.entry("mark", options.mark() & 0xFFFF_FFFFL, 0);
        options.namedSource().ifPresent(source -> out.entry("packetSource", source));
        out.entry("broadcast", options.broadcast(), false);
        out.entry("timeoutMs", options.timeoutMillis(), Call.Options.DEFAULT_TIMEOUT);
        if (!each.expectations().isEmpty()) {
            out.begin("expect");
            each.expectations().forEach(one -> out.entry(one.subject().key(), one.expected()));
            out.end();
        }
    }

    private void note(Note note) {
        out.entry("text", note.text());
        out.row("at", spot(note.at()));
    }

    /** A place as a list of two numbers, whole ones without a point. */
    static List<String> spot(Spot at) {
        return List.of(number(at.x()), number(at.y()));
    }

    private static String number(double value) {
        return value == Math.rint(value) ? String.valueOf((long) value) : String.valueOf(value);
    }
}
