package homing.survey;

import static java.nio.charset.StandardCharsets.UTF_8;

import homing.io.scenario.ScenarioReader;
import homing.problem.BadInput;
import homing.scenario.Scenario;
import java.util.List;

/** Drawings to be looked over. */
final class Oddities {
    /** More than any of these drawings has marks. */
    private static final int ENOUGH = 20;

    private Oddities() {}

    static Scenario read(String text) throws BadInput {
        return ScenarioReader.read("test.yaml", text.getBytes(UTF_8));
    }

    static List<String> codes(Scenario scenario) {
        return Survey.of(scenario).stream().map(Mark::code).distinct().toList();
    }

    /** All that can be mended by a click, one after the other. */
    static Scenario mended(Scenario scenario) {
        Scenario better = scenario;
        for (int i = 0; i < ENOUGH; i++) {
            Scenario before = better;
            better = Survey.of(before).stream()
                    .flatMap(mark -> mark.fixes().stream())
                    .findFirst()
                    .map(fix -> fix.edit().change().apply(before))
                    .orElse(before);
        }
        return better;
    }
}
