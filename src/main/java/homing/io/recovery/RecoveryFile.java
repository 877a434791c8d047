package homing.io.recovery;

import homing.io.WholeFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The file in which one window writes down what it is changing. Its methods may be called by any thread. */
public final class RecoveryFile {
    private final Path file;
    private boolean closed;

    RecoveryFile(Path file) {
        this.file = file;
    }

    /** Replaces what was written down before; nothing once the file is closed. */
    public synchronized void write(Draft draft) throws IOException {
        if (!closed) {
            Files.createDirectories(file.getParent());
            WholeFile.write(file, DraftText.write(draft));
        }
    }

    /** There is nothing to be recovered any more. */
    public synchronized void discard() throws IOException {
        Files.deleteIfExists(file);
    }

    /** Discards it, and writes nothing more: the window was closed as it should. */
    public synchronized void close() throws IOException {
        closed = true;
        discard();
    }
}
