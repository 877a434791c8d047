package homing.edit;

import static org.assertj.core.api.Assertions.assertThat;

import homing.io.scenario.ScenarioReader;
import homing.io.scenario.ScenarioWriter;
import homing.scenario.Scenario;
import homing.text.Words;
import java.nio.charset.StandardCharsets;

/** Scenarios as files, for short. */
final class Drawn {
    static final Scenario EMPTY = of("hosts: {}");

    private Drawn() {}

    /** A scenario by the lines of its file without the first. */
    static Scenario of(String... lines) {
        return read("homing: 1\n" + String.join("\n", lines));
    }

    private static Scenario read(String text) {
        try {
            return ScenarioReader.read("drawn", text.getBytes(StandardCharsets.UTF_8));
        } catch (Exception e) {
            throw new AssertionError(e + "\n" + text, e);
        }
    }

    static Scenario after(Scenario scenario, Edit edit) {
        Scenario after = edit.change().apply(scenario);
        assertThat(read(ScenarioWriter.write(after))).isEqualTo(after);
        return after;
    }

    static Scenario after(Scenario scenario, Attempt attempt) {
        return after(scenario, attempt.edit().orElseThrow());
    }

    static String text(Scenario scenario) {
        return ScenarioWriter.write(scenario);
    }

    static String label(Edit edit) {
        return Words.english().say(edit.label());
    }
}
