package homing.io;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/**
 * A text file as it stood when it was read or written.
 *
 * @param file its path, absolute
 * @param text what it held
 */
public record Imprint(Path file, String text) {
    /** What has become of a file since. */
    public enum Fate {
        SAME,
        CHANGED,
        GONE
    }

    public Imprint {
        file = file.toAbsolutePath();
    }

    /** An imprint of UTF-8 bytes. */
    public static Imprint of(Path file, byte[] bytes) {
        return new Imprint(file, new String(bytes, StandardCharsets.UTF_8));
    }

    /** The file as it stands; empty if it cannot be read. */
    public static Optional<Imprint> read(Path file) {
        try {
            return Optional.of(of(file, Files.readAllBytes(file)));
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    /** Reads the file and compares all of it. One that cannot be read counts as the same: whoever writes it will be told why. */
    public Fate fate() {
        try {
            byte[] bytes = Files.readAllBytes(file);
            return Arrays.equals(bytes, text.getBytes(StandardCharsets.UTF_8)) ? Fate.SAME : Fate.CHANGED;
        } catch (NoSuchFileException gone) {
            return Fate.GONE;
        } catch (IOException unreadable) {
            return Fate.SAME;
        }
    }
}
