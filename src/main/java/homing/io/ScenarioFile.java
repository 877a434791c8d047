package homing.io;

import homing.io.scenario.ScenarioReader;
import homing.io.scenario.ScenarioRewriter;
import homing.io.scenario.ScenarioWriter;
import homing.problem.BadInput;
import homing.scenario.Scenario;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A scenario file together with what it holds.
 *
 * @param scenario what its text means
 */
public record ScenarioFile(Imprint imprint, Scenario scenario) {
    /** Reads it; BadInput if it is missing, unreadable or not understood. */
    public static ScenarioFile read(Path file) throws BadInput {
        try {
            byte[] bytes = ScenarioReader.bytes(file);
            return new ScenarioFile(Imprint.of(file, bytes), ScenarioReader.read(file.toString(), bytes));
        } catch (IOException unreadable) {
            throw new BadInput(FileTrouble.problem(file, unreadable));
        }
    }

    /**
     * Writes a scenario, all of it or nothing. Comments that stand in the file are kept.
     *
     * @param model a text whose comments are kept if the file is not there, or holds no scenario
     */
    public static ScenarioFile write(Path file, Scenario scenario, Optional<String> model) throws IOException {
        String text = held(file)
                .or(() -> model)
                .map(held -> ScenarioRewriter.rewrite(held, scenario))
                .orElseGet(() -> ScenarioWriter.write(scenario));
        WholeFile.write(file, text.getBytes(StandardCharsets.UTF_8));
        return new ScenarioFile(new Imprint(file, text), scenario);
    }

    private static Optional<String> held(Path file) {
        try {
            return Files.isRegularFile(file) ? Optional.of(read(file).imprint().text()) : Optional.empty();
        } catch (BadInput noScenario) {
            return Optional.empty();
        }
    }
}
