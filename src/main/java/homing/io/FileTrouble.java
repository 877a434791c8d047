package homing.io;

import homing.problem.Place;
import homing.problem.Problem;
import homing.text.Message;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** What a person can do about a file that cannot be read or written. */
public final class FileTrouble {
    private FileTrouble() {}

    /** What is wrong with a file. */
    public static Problem problem(Path file, IOException trouble) {
        return new Problem(Place.of(file.toString()), message(file, trouble));
    }

    /** What is wrong, and what to do, without the name of the file. */
    public static Message message(Path file, IOException trouble) {
        if (trouble instanceof AccessDeniedException) {
            return Message.of("io.file.denied");
        }
        if (trouble instanceof NoSuchFileException) {
            return Message.of("io.file.no-folder");
        }
        if (Files.isDirectory(file)) {
            return Message.of("io.file.folder");
        }
        String reason = trouble instanceof FileSystemException named ? named.getReason() : trouble.getMessage();
        if (reason == null) {
            return Message.of("io.file.refused");
        }
        return isFull(reason) ? Message.of("io.file.full") : Message.of("io.file.refused-because", reason);
    }

    /** The systems tell it in words only; Java has no type of its own for a full disk. */
    private static boolean isFull(String reason) {
        return reason.startsWith("No space left") || reason.startsWith("There is not enough space");
    }
}
