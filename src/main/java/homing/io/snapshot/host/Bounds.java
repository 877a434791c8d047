package homing.io.snapshot.host;

import homing.problem.BadInput;
import homing.problem.Place;
import homing.problem.Problem;
import homing.text.Message;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** What the reading of a set keeps to: no file outside of its folder, and no more entries than memory takes. */
public final class Bounds {
    /** Two full internet tables; a small zip can promise far more. */
    private static final int MOST_ENTRIES = 2_000_000;

    private final Path root;
    private int entries;

    /** The bounds of the set in this folder. */
    public Bounds(Path root) throws IOException {
        this.root = root.toRealPath();
    }

    /** Opens a file of the set; BadInput if it is a link that leads out of the set. */
    public InputStream open(Path file, String shown) throws BadInput, IOException {
        if (!file.toRealPath().startsWith(root)) {
            throw new BadInput(new Problem(Place.of(shown), Message.of("io.snapshot.outside")));
        }
        return Files.newInputStream(file);
    }

    /** Counts what was read; BadInput if it is more than a set may hold. */
    void count(int more, Place at) throws BadInput {
        entries += more;
        if (entries > MOST_ENTRIES) {
            throw new BadInput(new Problem(at, Message.of("io.snapshot.too-many", MOST_ENTRIES)));
        }
    }
}
