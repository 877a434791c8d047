package homing.io.recovery;

import homing.io.ScenarioFile;
import homing.problem.BadInput;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/**
 * A draft that a process left when it was ended.
 *
 * @param file where it is written down
 * @param written when it was
 */
public record Recovered(Path file, Draft draft, Instant written) {
    /** The scenario file that it came from, as it is by now; empty if there is none, or none that can be read. */
    public Optional<ScenarioFile> origin() {
        try {
            return draft.path().isEmpty()
                    ? Optional.empty()
                    : Optional.of(ScenarioFile.read(draft.path().get()));
        } catch (BadInput unreadable) {
            return Optional.empty();
        }
    }

    /** Whether the scenario file holds all of it: the process was ended just after it had saved. */
    boolean isHeldByItsFile() {
        return origin().map(ScenarioFile::scenario).equals(Optional.of(draft.scenario()));
    }

    /** Whether the scenario file is still the one to which the edits were made. */
    public boolean isBasedOn(ScenarioFile origin) {
        return Digest.of(origin.imprint().text()).equals(draft.base());
    }

    public void discard() throws IOException {
        Files.deleteIfExists(file);
    }
}
