package homing.io.scenario;

import homing.io.yaml.Fields;
import homing.io.yaml.Report;
import homing.io.yaml.Value;
import homing.model.Call;
import homing.model.Host;
import homing.model.Network;
import homing.model.Program;
import homing.net.IpAddress;
import homing.scenario.ScriptedCall;
import homing.scenario.Server;
import homing.text.Message;
import homing.text.NearWord;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A call of a scenario file. */
final class CallFields {
    private static final Map<String, Program> PROGRAMS = programs();
    private static final Message PROGRAM = Message.of("io.expected.one-of", String.join(", ", PROGRAMS.keySet()));
    private static final Map<String, Call.Sharing> SHARINGS =
            Stream.of(Call.Sharing.values()).collect(Collectors.toMap(CallFields::word, sharing -> sharing));
    private static final Message SHARING = Message.of("io.expected.one-of", "default, reuse, exclusive");
    private static final Message ADDRESS = Message.of("io.expected.address");
    private static final int LONGEST_WAIT = 3_600_000;

    private final Fields fields;
    private final Report report;
    private final Network network;

    CallFields(Value value, List<String> keys, Network network, Report report) {
        this.fields = Fields.of(value, keys, report);
        this.network = network;
        this.report = report;
    }

    private static Map<String, Program> programs() {
        Map<String, Program> programs = new LinkedHashMap<>();
        for (Program program : Program.values()) {
            programs.put(word(program), program);
        }
        return programs;
    }

    /** tcp connect, udp sendto, ping, … */
    static String word(Program program) {
        return program.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** Empty, with a problem in the report, if something that a call needs is missing. */
    Optional<ScriptedCall> call() {
        Host host = from();
        fields.need("program");
        fields.need("to");
        Program program = fields.parsed("program", PROGRAM, word -> Optional.ofNullable(PROGRAMS.get(word)));
        IpAddress to = fields.address("to");
        if (program != null && program != Program.PING) {
            fields.need("port");
        }
        int port = (int) fields.number("port", 0, 65535, 0);
        Call.Options options = options(host);
        Server server = ServerFields.read(fields, report);
        ExpectFields expect = new ExpectFields(fields, host, network, report);
        return host == null || program == null || to == null
                ? Optional.empty()
                : Optional.of(new ScriptedCall(
                        fields.text("title", ""),
                        new Call(host.name(), program, to, port, options),
                        server,
                        expect.expectations(),
                        fields.each("remarks", remark -> RemarkFields.read(remark, network, report))));
    }

    /** The host that calls; null, with a problem in the report, if it is not named or unknown. */
    private Host from() {
        List<Host> hosts = network.hosts();
        if (!fields.has("from") && hosts.size() == 1) {
            return hosts.get(0);
        }
        fields.need("from");
        String from = fields.text("from", "");
        Optional<Host> host = network.host(from);
        if (host.isEmpty() && fields.has("from")) {
            noHost(from, hosts.stream().map(Host::name).toList());
        }
        return host.orElse(null);
    }

    private void noHost(String from, List<String> names) {
        NearWord.of(from, names)
                .ifPresentOrElse(
                        near -> report.add(fields.placeOf("from"), "io.scenario.no-host-near", from, near),
                        () -> report.add(
                                fields.placeOf("from"), "io.scenario.no-host", from, String.join(", ", names)));
    }

    private Call.Options options(Host host) {
        String device = fields.text("device", "");
        if (host != null) {
            new OwnAdapters(host.name(), host.adapters(), report).require(fields.placeOf("device"), device);
        }
        return new Call.Options(
                fields.address("bind"),
                (int) fields.number("sourcePort", 0, 65535, 0),
                device,
                (int) fields.number("mark", 0, 0xFFFF_FFFFL, 0),
                fields.address("pktinfo"),
                fields.flag("broadcast", false),
                (int) fields.number("timeoutMs", 1, LONGEST_WAIT, Call.Options.DEFAULT_TIMEOUT),
                sharing(),
                fields.words("peers", ADDRESS, IpAddress::tryParse));
    }

    private Call.Sharing sharing() {
        Call.Sharing found = fields.parsed("sharing", SHARING, word -> Optional.ofNullable(SHARINGS.get(word)));
        return found == null ? Call.Sharing.DEFAULT : found;
    }

    /** default, reuse, exclusive. */
    static String word(Call.Sharing sharing) {
        return sharing.name().toLowerCase(Locale.ROOT);
    }
}
