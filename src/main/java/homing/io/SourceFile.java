package homing.io;

import homing.io.scenario.ScenarioReader;
import homing.io.snapshot.SnapshotReader;
import homing.model.Network;
import homing.problem.BadInput;
import homing.problem.Checked;
import homing.problem.Place;
import homing.problem.Problem;
import homing.scenario.Scenario;
import homing.text.Message;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What a person opens: a scenario file, or a snapshot set (a folder or a zip of one). */
public final class SourceFile {
    private SourceFile() {}

    /** Reads it; BadInput if it is missing, unreadable or not understood. */
    public static Checked<Scenario> read(Path path) throws BadInput {
        try {
            return opened(path);
        } catch (IOException unreadable) {
            throw new BadInput(FileTrouble.problem(path, unreadable));
        }
    }

    private static Checked<Scenario> opened(Path path) throws BadInput, IOException {
        if (!Files.exists(path)) {
            throw bad(path, "io.file.missing");
        }
        if (SnapshotReader.isSnapshot(path)) {
            Checked<Network> read = new SnapshotReader().read(path);
            return new Checked<>(Scenario.of(read.value()), read.warnings());
        }
        return new Checked<>(ScenarioReader.read(path), List.of());
    }

    private static BadInput bad(Path path, String key) {
        return new BadInput(new Problem(Place.of(path.toString()), Message.of(key)));
    }
}
