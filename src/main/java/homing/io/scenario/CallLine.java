package homing.io.scenario;

import homing.io.yaml.Report;
import homing.io.yaml.Sheet;
import homing.io.yaml.Value;
import homing.io.yaml.YamlReader;
import homing.io.yaml.YamlWriter;
import homing.model.Network;
import homing.problem.BadInput;
import homing.scenario.ScriptedCall;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** A call as one line, with its keys as in a scenario file: {@code from: pc, program: ping, to: 10.1.0.1}. */
public final class CallLine {
    private CallLine() {}

    /**
     * Reads a call.
     *
     * @param line with or without the braces around it, and the hyphen before them
     */
    public static ScriptedCall read(Network network, String line) throws BadInput {
        Report report = new Report();
        Optional<ScriptedCall> call = new CallFields(value(braced(line), report), Keys.CALL, network, report).call();
        report.throwIfAny();
        return call.orElseThrow();
    }

    /** The line that is read as this call. */
    public static String write(ScriptedCall call) {
        return bare(ScenarioWriter.call(call));
    }

    /** The phases of a call that a remark can stand at. */
    public static List<String> phases() {
        return Keys.PHASES;
    }

    /** How a call may end. */
    public static List<String> endings() {
        return Keys.ENDINGS;
    }

    static Value value(String text, Report report) throws BadInput {
        Value value = YamlReader.read("", text.getBytes(StandardCharsets.UTF_8), report);
        report.throwIfAny();
        return value;
    }

    /** Closed on a line of its own, for the line may end with a comment. */
    static String braced(String line) {
        String plain = line.strip().replaceFirst("^-\\s+", "");
        return plain.startsWith("{") ? plain : "{" + plain + "\n}";
    }

    /** Keys and values on one line, without the braces around them. */
    static String bare(Sheet sheet) {
        String braced = YamlWriter.line(sheet);
        return braced.substring(1, braced.length() - 1);
    }
}
