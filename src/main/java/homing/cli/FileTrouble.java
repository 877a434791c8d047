package homing.cli;

import homing.problem.Place;
import homing.problem.Problem;
import homing.text.Message;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** What a person can do about a file that the system refuses to open. */
final class FileTrouble {
    private FileTrouble() {}

    static Problem problem(FileSystemException refused) {
        String file = String.valueOf(refused.getFile());
        return new Problem(Place.of(file), message(refused, file));
    }

    private static Message message(FileSystemException refused, String file) {
        if (refused instanceof AccessDeniedException) {
            return Message.of("cli.file.denied");
        }
        if (refused instanceof NoSuchFileException) {
            return Message.of("cli.file.no-folder");
        }
        return Files.isDirectory(Path.of(file))
                ? Message.of("cli.file.folder")
                : Message.of("cli.file.refused", String.valueOf(refused.getReason()));
    }
}
