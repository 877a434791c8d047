package homing.edit;

import static org.assertj.core.api.Assertions.assertThat;

import homing.check.Checks;
import homing.check.Outcome;
import homing.io.scenario.ScenarioReader;
import homing.io.scenario.ScenarioWriter;
import homing.model.AdapterRef;
import homing.model.Call;
import homing.model.Program;
import homing.net.IpAddress;
import homing.scenario.Expectation;
import homing.scenario.Expectation.Subject;
import homing.scenario.Part;
import homing.scenario.Scenario;
import homing.scenario.ScriptedCall;
import homing.text.Words;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;

/** Scenarios as files, for short. */
final class Drawn {
    static final Scenario EMPTY = of("hosts: {}");

    private Drawn() {}

    /** A scenario by the lines of its file without the first. */
    static Scenario of(String... lines) {
        return read("homing: 1\n" + String.join("\n", lines));
    }

    static Scenario read(String text) {
        try {
            return ScenarioReader.read("drawn", text.getBytes(StandardCharsets.UTF_8));
        } catch (Exception e) {
            throw new AssertionError(e + "\n" + text, e);
        }
    }

    static Scenario after(Scenario scenario, Edit edit) {
        Scenario after = edit.change().apply(scenario);
        assertHeldByAFile(after);
        return after;
    }

    /** Reading what is written of it gives the same scenario. */
    static void assertHeldByAFile(Scenario scenario) {
        assertThat(read(ScenarioWriter.write(scenario))).isEqualTo(scenario);
    }

    static Scenario after(Scenario scenario, Attempt attempt) {
        return after(scenario, attempt.edit().orElseThrow());
    }

    /** What comes of drawing several things one after the other. */
    @SafeVarargs
    static Scenario drawn(Scenario start, Function<Scenario, Edit>... steps) {
        Scenario scenario = start;
        for (Function<Scenario, Edit> step : steps) {
            scenario = after(scenario, step.apply(scenario));
        }
        return scenario;
    }

    static Function<Scenario, Edit> cable(String from, String to) {
        return scenario -> Cables.propose(scenario, scenario.places(), part(scenario, from), part(scenario, to))
                .proposal()
                .orElseThrow()
                .edit();
    }

    /** A host, LAN or host:adapter. */
    static Part part(Scenario scenario, String name) {
        Part host = new Part.OfHost(name);
        int colon = name.indexOf(':');
        if (colon >= 0) {
            return new Part.OfAdapter(new AdapterRef(name.substring(0, colon), name.substring(colon + 1)));
        }
        return host.isIn(scenario) ? host : new Part.OfLan(name);
    }

    /** Whether a ping is answered. */
    static boolean pings(Scenario scenario, String from, String to) {
        ScriptedCall call = new ScriptedCall(
                "",
                Call.of(from, Program.PING, IpAddress.parse(to), 0),
                List.of(new Expectation(Subject.ENDING, "answered")));
        return Checks.run(scenario.withCalls(List.of(call)).withStories(List.of())).stream()
                .allMatch(Outcome::passed);
    }

    static String text(Scenario scenario) {
        return ScenarioWriter.write(scenario);
    }

    static String label(Edit edit) {
        return Words.english().say(edit.label());
    }
}
