package homing.io;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * Writes a file as a whole: whenever the program or the machine stops, the file holds everything, or what it held before. The
 * bytes go to a file beside it, down to the disk, and that file takes its place. A link stays a link; permissions are kept; a
 * second hard link to the old file keeps the old content.
 */
public final class WholeFile {
    private WholeFile() {}

    /** What a file is to hold. */
    @FunctionalInterface
    public interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    /** Replaces the file, or makes it; what is no plain file, such as a terminal, is written to directly. */
    public static void write(Path file, byte[] bytes) throws IOException {
        write(file, out -> out.write(bytes));
    }

    /** The same for content that comes piece by piece; if it breaks off, the file is what it was. */
    public static void write(Path file, Content content) throws IOException {
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            try (OutputStream out = Files.newOutputStream(file)) {
                content.writeTo(out);
            }
            return;
        }
        Path target = LinkTarget.of(file);
        if (Permissions.isReadOnly(target)) {
            throw new AccessDeniedException(target.toString());
        }
        Leftovers.sweep(target);
        replace(target, content);
    }

    private static void replace(Path target, Content content) throws IOException {
        Path fresh = Leftovers.fresh(target);
        try {
            writeDown(fresh, target, content);
            move(fresh, target);
        } finally {
            Files.deleteIfExists(fresh);
        }
        syncFolder(target.getParent());
    }

    private static void writeDown(Path fresh, Path target, Content content) throws IOException {
        Permissions.create(fresh, target);
        try (FileChannel channel = FileChannel.open(fresh, StandardOpenOption.WRITE)) {
            OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel));
            content.writeTo(out);
            out.flush();
            channel.force(true);
        }
        Permissions.copy(target, fresh);
    }

    private static void move(Path fresh, Path target) throws IOException {
        try {
            Files.move(fresh, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException cannot) {
            Files.move(fresh, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** So that the name, too, outlives a power cut; the file itself is good without it, and Windows has no such thing. */
    private static void syncFolder(Path folder) {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException unsupported) {
            return;
        }
    }
}
