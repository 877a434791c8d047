package homing.io.scenario;

import homing.io.yaml.Fields;
import homing.io.yaml.Report;
import homing.io.yaml.Value;
import homing.io.yaml.YamlReader;
import homing.model.Host;
import homing.model.Lan;
import homing.model.Network;
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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads scenario files; everything that is wrong with one is told at once. */
public final class ScenarioReader {
    /** A file beyond this is not read: 64 MiB, room for a million routes. */
    private static final long LARGEST = 64L << 20;

    private final Report report;
    private final Map<String, Spot> places = new LinkedHashMap<>();

    private ScenarioReader(Report report) {
        this.report = report;
    }

    /** Reads a file. */
    public static Scenario read(Path path) throws BadInput, IOException {
        return read(path.toString(), bytes(path));
    }

    /** The bytes of a file, unless there are far too many. */
    public static byte[] bytes(Path path) throws BadInput, IOException {
        String file = path.toString();
        if (!Files.isRegularFile(path)) {
            throw new BadInput(new Problem(Place.of(file), Message.of("io.file.missing")));
        }
        if (Files.size(path) > LARGEST) {
            throw new BadInput(new Problem(Place.of(file), Message.of("io.scenario.too-large", LARGEST >> 20)));
        }
        return Files.readAllBytes(path);
    }

    /**
     * Reads the bytes of a file.
     *
     * @param file its name, for messages
     */
    public static Scenario read(String file, byte[] bytes) throws BadInput {
        Report report = new Report();
        Value value = YamlReader.read(file, bytes, report);
        Scenario scenario = new ScenarioReader(report).scenario(value);
        report.throwIfAny();
        return scenario;
    }

    private Scenario scenario(Value value) {
        Fields file = Fields.of(value, Keys.FILE, report);
        version(file);
        file.need("hosts");
        List<Host> hosts = hosts(file);
        Network network = new Network(hosts, lans(file, hosts));
        return new Scenario(
                file.text("title", ""),
                file.text("question", ""),
                file.words("tags", Message.of("io.expected.tag"), Optional::of),
                network,
                calls(file, network),
                file.each("stories", story -> new StoryFields(story, network, report).story()),
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
        List<HostFields> all = new ArrayList<>();
        file.named("hosts").forEach(entry -> all.add(new HostFields(entry, report)));
        List<List<Identity>> identities =
                Identity.filled(all.stream().map(HostFields::identities).toList());
        List<Host> hosts = new ArrayList<>();
        for (HostFields each : all) {
            hosts.add(each.host(identities.get(hosts.size())));
            place(each.name(), each.at());
        }
        return hosts;
    }

    private void place(String key, Spot spot) {
        if (spot != null) {
            places.put(key, spot);
        }
    }

    private List<Lan> lans(Fields file, List<Host> hosts) {
        LanFields reader = new LanFields(hosts, report);
        List<Lan> lans = new ArrayList<>();
        for (Value.Entry entry : file.named("lans")) {
            LanFields.Placed placed = reader.read(entry);
            lans.add(placed.lan());
            place(Scenario.lanKey(placed.lan().name()), placed.at());
        }
        return lans;
    }

    private List<ScriptedCall> calls(Fields file, Network network) {
        return file.each("calls", value -> new CallFields(value, Keys.CALL, network, report).call());
    }

    private List<Note> notes(Fields file) {
        return file.each("notes", value -> {
            Fields fields = Fields.of(value, Keys.NOTE, report);
            fields.need("text");
            fields.need("at");
            Spot at = Spots.read(fields, report);
            return at == null ? Optional.empty() : Optional.of(new Note(fields.text("text", ""), at));
        });
    }
}
