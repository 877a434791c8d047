package homing.io.snapshot;

import homing.problem.BadInput;
import homing.problem.Place;
import homing.problem.Problem;
import homing.text.Message;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.ProviderNotFoundException;
import java.util.stream.Stream;
import java.util.zip.ZipException;

/**
 * A snapshot set in a zip, read where it stands: nothing is unpacked, so no name in it can reach out of it. How much its
 * files may hold is limited where their lines are read.
 */
final class ZippedSet implements AutoCloseable {
    private final FileSystem zip;

    private ZippedSet(FileSystem zip) {
        this.zip = zip;
    }

    /** Opens a zip; BadInput if it is none, or a broken one. */
    static ZippedSet open(Path path) throws BadInput, IOException {
        try {
            return new ZippedSet(FileSystems.newFileSystem(path));
        } catch (ZipException | ProviderNotFoundException | IllegalArgumentException broken) {
            throw new BadInput(new Problem(Place.of(path.toString()), Message.of("io.snapshot.not-a-zip")));
        }
    }

    /** A zip of a folder has that folder as its only entry; one of the folder's content has that at the top. */
    Path root() throws IOException {
        Path top = zip.getPath("/");
        if (Machine.isSet(top)) {
            return top;
        }
        try (Stream<Path> entries = Files.list(top)) {
            return entries.filter(Machine::isSet).sorted().findFirst().orElse(top);
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
