package homing.io.recovery;

import homing.scenario.Scenario;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A scenario with edits that no file holds.
 *
 * @param name what the window calls it
 * @param file the scenario file that it came from; null if there is none
 * @param base what that file held, as {@link Digest} has it; empty if there is none
 */
public record Draft(Scenario scenario, String name, Path file, String base) {
    public Optional<Path> path() {
        return Optional.ofNullable(file);
    }
}
