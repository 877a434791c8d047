package homing.ui;

import homing.io.ScenarioFile;
import homing.io.SourceFile;
import homing.io.snapshot.SnapshotReader;
import homing.problem.BadInput;
import homing.problem.Checked;
import homing.scenario.Scenario;
import homing.ui.open.Opened;
import homing.ui.open.SourceReader;
import homing.ui.session.Document.Origin;
import java.nio.file.Path;
import java.util.List;

/** Reads what a person opens: a scenario file, or a folder or zip with the tables of machines. */
final class Sources implements SourceReader {
    @Override
    public Opened read(Path source) throws BadInput {
        if (SnapshotReader.isSnapshot(source)) {
            Checked<Scenario> read = SourceFile.read(source);
            return new Opened(FirstCall.in(read.value().network()), Origin.of(source), read.warnings());
        }
        ScenarioFile read = ScenarioFile.read(source);
        return new Opened(read.scenario(), Origin.of(read.imprint()), List.of());
    }
}
