package homing.io.snapshot;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The recordings of a real kernel: some as test data, all of them where the folder beside the project exists. */
public final class Recordings {
    private static final Path OWN = Path.of("src/test/resources/recordings");
    private static final Path SHARED = Path.of("../shared/truth");

    private Recordings() {}

    /** The folders of a kind, such as linux-decisions, that hold a snapshot set each. */
    public static List<Path> of(String kind) {
        return Stream.of(OWN, SHARED)
                .map(root -> root.resolve(kind))
                .filter(Files::isDirectory)
                .flatMap(Recordings::children)
                .sorted()
                .toList();
    }

    private static Stream<Path> children(Path folder) {
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(each -> Files.isDirectory(each.resolve("hosts"))).toList().stream();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
