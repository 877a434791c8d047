package homing.io.snapshot.host;

import homing.model.Host;
import homing.problem.BadInput;
import java.io.IOException;

/** Reads what one system's commands print, as a host. */
public interface HostReader {
    /** Whether the files are of this system. */
    boolean knows(Collected files);

    /** The host; lines that are not understood are warnings in {@code files}. */
    Host read(String name, Collected files) throws BadInput, IOException;
}
