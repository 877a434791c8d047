package homing.io;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicLong;

/** Files that stand beside another while it is written. One that was left by a program that was ended is swept away later. */
final class Leftovers {
    private static final String ENDING = ".part";
    /** Nobody writes one file that long. */
    private static final Duration OLD = Duration.ofMinutes(10);

    private static final AtomicLong COUNT = new AtomicLong();

    private Leftovers() {}

    /** A name beside a file that nobody else takes. */
    static Path fresh(Path file) {
        long process = ProcessHandle.current().pid();
        return file.resolveSibling(beginning(file) + process + "-" + COUNT.incrementAndGet() + ENDING);
    }

    private static String beginning(Path file) {
        return "." + file.getFileName() + ".";
    }

    /** Deletes what was left beside a file; a folder that cannot be listed keeps it. */
    static void sweep(Path file) {
        try (DirectoryStream<Path> left = Files.newDirectoryStream(file.getParent(), each -> isLeft(each, file))) {
            for (Path each : left) {
                Files.deleteIfExists(each);
            }
        } catch (IOException | DirectoryIteratorException unlisted) {
            return;
        }
    }

    private static boolean isLeft(Path each, Path file) throws IOException {
        String name = each.getFileName().toString();
        return name.startsWith(beginning(file))
                && name.endsWith(ENDING)
                && Files.getLastModifiedTime(each)
                        .toInstant()
                        .isBefore(Instant.now().minus(OLD));
    }
}
