package homing.ui;

import homing.io.scenario.ScenarioReader;
import homing.io.snapshot.SnapshotReader;
import homing.model.Network;
import homing.problem.BadInput;
import homing.problem.Checked;
import homing.problem.Place;
import homing.problem.Problem;
import homing.text.Message;
import homing.ui.open.Opened;
import homing.ui.open.SourceReader;
import homing.ui.session.Document.Origin;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Reads what a person opens: a scenario file, or a folder or zip with the tables of machines. */
final class Sources implements SourceReader {
    @Override
    public Opened read(Path source) throws BadInput {
        try {
            return SnapshotReader.isSnapshot(source) ? snapshot(source) : scenario(source);
        } catch (IOException unreadable) {
            throw new BadInput(
                    new Problem(Place.of(source.toString()), Message.of("ui.unreadable", unreadable.getMessage())));
        }
    }

    private static Opened snapshot(Path source) throws BadInput, IOException {
        Checked<Network> read = new SnapshotReader().read(source);
        return new Opened(FirstCall.in(read.value()), Origin.of(source), read.warnings());
    }

    private static Opened scenario(Path source) throws BadInput, IOException {
        return new Opened(ScenarioReader.read(source), Origin.of(source), List.of());
    }
}
