package homing.cli;

import homing.io.FileTrouble;
import homing.io.WholeFile;
import homing.problem.BadInput;
import homing.problem.Place;
import homing.problem.Problem;
import homing.text.Message;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The file that a command writes. Whether that is possible is found out before the work begins. */
record OutputFile(Path path) {
    /** BadInput if nothing can be written there. */
    static OutputFile at(Path path) throws BadInput {
        Path folder = path.toAbsolutePath().getParent();
        if (Files.isDirectory(path)) {
            throw bad(path, "io.file.folder");
        }
        if (folder == null || !Files.isDirectory(folder)) {
            throw bad(path, "io.file.no-folder");
        }
        if (!Files.isWritable(Files.exists(path) ? path : folder)) {
            throw bad(path, "io.file.denied");
        }
        return new OutputFile(path);
    }

    void write(byte[] bytes) throws BadInput {
        try {
            WholeFile.write(path, bytes);
        } catch (IOException refused) {
            throw new BadInput(FileTrouble.problem(path, refused));
        }
    }

    private static BadInput bad(Path path, String key) {
        return new BadInput(new Problem(Place.of(path.toString()), Message.of(key)));
    }
}
