package homing.io;

import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The file that a name means once all links are followed, also if it is not there yet. */
final class LinkTarget {
    /** As many as Linux follows. */
    private static final int MOST_LINKS = 40;

    private LinkTarget() {}

    static Path of(Path name) throws IOException {
        Path at = name.toAbsolutePath();
        for (int followed = 0; Files.isSymbolicLink(at); followed++) {
            if (followed == MOST_LINKS) {
                throw new FileSystemLoopException(name.toString());
            }
            at = at.resolveSibling(Files.readSymbolicLink(at));
        }
        return at;
    }
}
