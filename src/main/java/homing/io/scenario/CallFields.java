package homing.io.scenario;

import homing.model.Call;
import homing.model.Network;
import homing.model.Program;
import homing.net.IpAddress;
import homing.scenario.Expectation;
import homing.scenario.Expectation.Subject;
import homing.scenario.ScriptedCall;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A call of a scenario file. */
final class CallFields {
    private final Fields fields;
    private final Report report;
    private final Network network;

    CallFields(Value value, Network network, Report report) {
        this.fields = Fields.of(value, Keys.CALL, report);
        this.network = network;
        this.report = report;
    }

    /** Empty, with a problem in the report, if something that a call needs is missing. */
    Optional<ScriptedCall> call() {
        String host = from();
        fields.need("to");
        IpAddress to = fields.address("to");
        Program named = fields.parsed("program", programs(), CallFields::program);
        Program program = named == null ? Program.UDP_CONNECT : named;
        int port = (int) fields.number("port", 0, 65535, 0);
        if (program != Program.PING && fields.get("port").isEmpty()) {
            report.add(fields.place(), "io.scenario.missing-key", "port");
        }
        Call.Options options = options();
        List<Expectation> expectations = expectations();
        return host == null || to == null
                ? Optional.empty()
                : Optional.of(new ScriptedCall(
                        fields.text("title", ""), new Call(host, program, to, port, options), expectations));
    }

    private String from() {
        List<String> hosts = network.hosts().stream().map(host -> host.name()).toList();
        if (fields.get("from").isEmpty() && hosts.size() == 1) {
            return hosts.get(0);
        }
        fields.need("from");
        String from = fields.text("from", null);
        if (from != null && !hosts.contains(from)) {
            report.add(fields.placeOf("from"), "io.scenario.no-host", from, String.join(", ", hosts));
            return null;
        }
        return from;
    }

    static String word(Program program) {
        return program.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static String programs() {
        return String.join(
                ", ", Arrays.stream(Program.values()).map(CallFields::word).toList());
    }

    private static Optional<Program> program(String text) {
        return Arrays.stream(Program.values())
                .filter(each -> word(each).equals(text))
                .findFirst();
    }

    private Call.Options options() {
        return new Call.Options(
                fields.address("bind"),
                (int) fields.number("sourcePort", 0, 65535, 0),
                fields.text("device", ""),
                (int) fields.number("mark", 0, 0xFFFF_FFFFL, 0),
                fields.address("packetSource"),
                fields.flag("broadcast", false),
                (int) fields.number("timeoutMs", 1, 3_600_000, Call.Options.DEFAULT_TIMEOUT));
    }

    private List<Expectation> expectations() {
        List<String> known = Arrays.stream(Subject.values()).map(Subject::key).toList();
        Optional<Value> value = fields.get("expect");
        if (value.isEmpty()) {
            return List.of();
        }
        Fields expected = Fields.of(value.get(), known, report);
        List<Expectation> all = new ArrayList<>();
        for (Subject subject : Subject.values()) {
            if (expected.get(subject.key()).isPresent()) {
                all.add(new Expectation(subject, expected.text(subject.key(), "")));
            }
        }
        return all;
    }
}
