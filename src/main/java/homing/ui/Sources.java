package homing.ui;

import homing.problem.BadInput;
import homing.problem.Place;
import homing.problem.Problem;
import homing.text.Message;
import homing.ui.open.Opened;
import homing.ui.open.SourceReader;
import java.nio.file.Path;

/** Reads what a person opens: a scenario file, or a folder with the tables of machines. */
final class Sources implements SourceReader {
    @Override
    public Opened read(Path source) throws BadInput {
        throw new BadInput(new Problem(Place.of(source.toString()), Message.of("ui.refused")));
    }
}
