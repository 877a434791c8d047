package homing.io.recovery;

import homing.io.preferences.PreferencesFile;
import homing.problem.BadInput;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;

/**
 * The folder of the recovery files, one for each window of each process.
 *
 * @param folder made when it is first written to
 */
public record RecoveryFolder(Path folder) {
    private static final AtomicLong COUNT = new AtomicLong();

    /** The folder where this system keeps such things. */
    public static RecoveryFolder usual() {
        return new RecoveryFolder(PreferencesFile.folder().resolve("recovery"));
    }

    /** A file for a window of this process. */
    public RecoveryFile own() {
        return new RecoveryFile(folder.resolve(Writer.current().fileName(COUNT.incrementAndGet())));
    }

    /** What processes that were ended have left, the latest first. What their files hold by now is thrown away. */
    public List<Recovered> leftBehind() {
        List<Recovered> left = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(RecoveryFolder::isLeft).toList()) {
                read(file, left);
            }
        } catch (IOException noFolder) {
            return List.of();
        }
        left.sort(Comparator.comparing(Recovered::written).reversed());
        return left;
    }

    private static boolean isLeft(Path file) {
        return Writer.of(file).filter(writer -> !writer.isAlive()).isPresent();
    }

    private static void read(Path file, List<Recovered> left) throws IOException {
        Instant written = Files.getLastModifiedTime(file).toInstant();
        try {
            Recovered recovered = new Recovered(file, DraftText.read(file, Files.readAllBytes(file)), written);
            if (recovered.isHeldByItsFile()) {
                recovered.discard();
            } else {
                left.add(recovered);
            }
        } catch (BadInput notOurs) {
            // Somebody else's file, or that of another version: it stays for whoever understands it.
            return;
        }
    }
}
