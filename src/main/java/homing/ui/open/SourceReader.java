package homing.ui.open;

import homing.problem.BadInput;
import java.nio.file.Path;

/** Reads a file or folder that a person wants to see. */
public interface SourceReader {
    Opened read(Path source) throws BadInput;
}
