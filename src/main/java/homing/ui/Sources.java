package homing.ui;

import homing.io.SourceFile;
import homing.io.snapshot.SnapshotReader;
import homing.problem.BadInput;
import homing.problem.Checked;
import homing.scenario.Scenario;
import homing.ui.open.Opened;
import homing.ui.open.SourceReader;
import homing.ui.session.Document.Origin;
import java.nio.file.Path;

/** Reads what a person opens: a scenario file, or a folder or zip with the tables of machines. */
final class Sources implements SourceReader {
    @Override
    public Opened read(Path source) throws BadInput {
        Checked<Scenario> read = SourceFile.read(source);
        Scenario scenario =
                SnapshotReader.isSnapshot(source) ? FirstCall.in(read.value().network()) : read.value();
        return new Opened(scenario, Origin.of(source), read.warnings());
    }
}
