package homing.io.scenario;

import homing.model.AdapterRef;
import homing.model.Host;
import homing.model.Lan;
import homing.model.Network;
import homing.net.Mac;
import homing.problem.BadInput;
import homing.problem.Place;
import homing.problem.Problem;
import homing.scenario.Note;
import homing.scenario.Scenario;
import homing.scenario.ScriptedCall;
import homing.scenario.Spot;
import homing.text.Message;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads scenario files; everything that is wrong with one is told at once. */
public final class ScenarioReader {
    /** A file beyond this is no scenario that a person works with: 64 MiB. */
    private static final long LARGEST = 64L << 20;

    private final Report report = new Report();
    private final Map<String, Spot> places = new LinkedHashMap<>();

    private ScenarioReader() {}

    /** Reads a file. */
    public static Scenario read(Path path) throws BadInput, IOException {
        String file = path.toString();
        if (!Files.isRegularFile(path)) {
            throw new BadInput(new Problem(Place.of(file), Message.of("io.file.missing")));
        }
        if (Files.size(path) > LARGEST) {
            throw new BadInput(new Problem(Place.of(file), Message.of("io.scenario.too-large", LARGEST >> 20)));
        }
        return read(file, Files.readAllBytes(path));
    }

    /**
     * Reads the bytes of a file.
     *
     * @param file its name, for messages
     */
    public static Scenario read(String file, byte[] bytes) throws BadInput {
        Value value = Yaml.read(file, bytes);
        ScenarioReader reader = new ScenarioReader();
        Scenario scenario = reader.scenario(value);
        reader.report.throwIfAny();
        return scenario;
    }

    private Scenario scenario(Value value) {
        Fields file = Fields.of(value, Keys.FILE, report);
        version(file);
        file.need("hosts");
        List<Host> hosts = hosts(file);
        List<Lan> lans = lans(file, hosts);
        Network network = new Network(hosts, lans);
        return new Scenario(
                file.text("title", ""),
                file.text("question", ""),
                file.lines("tags", "a word", Optional::of),
                network,
                calls(file, network),
                places,
                notes(file));
    }

    private void version(Fields file) {
        file.need("homing");
        String version = file.text("homing", Keys.VERSION);
        if (!version.equals(Keys.VERSION)) {
            report.add(file.placeOf("homing"), "io.scenario.version", version, Keys.VERSION);
        }
    }

    private List<Host> hosts(Fields file) {
        List<Host> hosts = new ArrayList<>();
        List<Value.Entry> named =
                file.get("hosts").map(value -> Fields.named(value, report)).orElse(List.of());
        Set<Mac> given = MacsGiven.in(named);
        for (Value.Entry entry : named) {
            Numbers numbers = new Numbers(hosts.size() + 1, given);
            HostFields fields = new HostFields(entry.key().text(), entry.value(), numbers, report);
            hosts.add(fields.host());
            place(entry.key().text(), fields.fields());
        }
        return hosts;
    }

    private void place(String key, Fields fields) {
        Spot spot = fields.spot("at");
        if (spot != null) {
            places.put(key, spot);
        }
    }

    private List<Lan> lans(Fields file, List<Host> hosts) {
        List<Lan> lans = new ArrayList<>();
        Set<AdapterRef> plugged = new HashSet<>();
        List<Value.Entry> named =
                file.get("lans").map(value -> Fields.named(value, report)).orElse(List.of());
        for (Value.Entry entry : named) {
            Value value = entry.value();
            Fields fields = value instanceof Value.Items ? null : Fields.of(value, Keys.LAN, report);
            List<Value> members = value instanceof Value.Items items ? items.values() : fields.list("adapters");
            if (fields != null) {
                place(Scenario.lanKey(entry.key().text()), fields);
            }
            lans.add(new Lan(entry.key().text(), members(members, hosts, plugged)));
        }
        return lans;
    }

    private List<AdapterRef> members(List<Value> values, List<Host> hosts, Set<AdapterRef> plugged) {
        List<AdapterRef> members = new ArrayList<>();
        for (Value value : values) {
            String text = value instanceof Value.Text member ? member.text() : "";
            int colon = text.indexOf(':');
            AdapterRef place = new AdapterRef(text.substring(0, Math.max(colon, 0)), text.substring(colon + 1));
            boolean exists = hosts.stream()
                    .anyMatch(host -> host.name().equals(place.host())
                            && host.adapter(place.adapter()).isPresent());
            if (!exists) {
                report.add(value.place(), "io.scenario.no-member", text);
            } else if (!plugged.add(place)) {
                report.add(value.place(), "io.scenario.plugged-twice", text);
            } else {
                members.add(place);
            }
        }
        return members;
    }

    private List<ScriptedCall> calls(Fields file, Network network) {
        List<ScriptedCall> calls = new ArrayList<>();
        for (Value value : file.list("calls")) {
            new CallFields(value, network, report).call().ifPresent(calls::add);
        }
        return calls;
    }

    private List<Note> notes(Fields file) {
        List<Note> notes = new ArrayList<>();
        for (Value value : file.list("notes")) {
            Fields fields = Fields.of(value, Keys.NOTE, report);
            fields.need("text");
            fields.need("at");
            Spot at = fields.spot("at");
            notes.add(new Note(fields.text("text", ""), at == null ? new Spot(0, 0) : at));
        }
        return notes;
    }
}
