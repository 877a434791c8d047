package homing.io;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/** Who may read and write a file, where the file system knows owner, group and others. Elsewhere the folder decides. */
final class Permissions {
    private static final Set<PosixFilePermission> OWNER_ONLY = PosixFilePermissions.fromString("rw-------");
    private static final Set<PosixFilePermission> WRITERS = PosixFilePermissions.fromString("-w--w--w-");

    private Permissions() {}

    /** Whether a file is there and nobody may write it; the administrator might, but it was not meant so. */
    static boolean isReadOnly(Path file) throws IOException {
        if (!Files.exists(file)) {
            return false;
        }
        PosixFileAttributeView view = view(file);
        boolean hasWriter =
                view == null || view.readAttributes().permissions().stream().anyMatch(WRITERS::contains);
        return !hasWriter || !Files.isWritable(file);
    }

    /** Makes a file that is to take another's place; until it does, nobody else may read what others may not. */
    static void create(Path fresh, Path model) throws IOException {
        if (Files.exists(model) && view(model) != null) {
            Files.createFile(fresh, PosixFilePermissions.asFileAttribute(OWNER_ONLY));
        } else {
            Files.createFile(fresh);
        }
    }

    /** Gives a file the group and permissions of another, as far as one may. */
    static void copy(Path model, Path to) throws IOException {
        PosixFileAttributeView view = view(to);
        if (Files.exists(model) && view != null) {
            PosixFileAttributes known = view(model).readAttributes();
            give(view, known);
            view.setPermissions(known.permissions());
        }
    }

    /** Whoever is not the administrator cannot give a file away. */
    private static void give(PosixFileAttributeView view, PosixFileAttributes known) {
        try {
            view.setGroup(known.group());
            view.setOwner(known.owner());
        } catch (IOException notMine) {
            return;
        }
    }

    /** Null where there are no such permissions. */
    private static PosixFileAttributeView view(Path file) {
        return Files.getFileAttributeView(file, PosixFileAttributeView.class);
    }
}
