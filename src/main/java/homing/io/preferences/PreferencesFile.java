package homing.io.preferences;

import homing.io.WholeFile;
import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;

/**
 * Preferences in a file of the person's configuration directory. It is tolerant: what cannot be read is as if it had never been
 * set, and what cannot be written is forgotten, for nobody's work hangs on it.
 */
public final class PreferencesFile {
    private static final String DARK = "dark";
    private static final String TEXT_SCALE = "textScale";
    private static final String FOLLOWS = "follows";
    private static final String RECENT = "recent.";

    private final Path file;

    public PreferencesFile(Path file) {
        this.file = file;
    }

    /** The file where this system keeps such things. */
    public static PreferencesFile usual() {
        return new PreferencesFile(folder().resolve("window.properties"));
    }

    /** The folder where this system keeps what Homing remembers of a person. */
    public static Path folder() {
        return directory().resolve("homing");
    }

    private static Path directory() {
        Path home = Path.of(System.getProperty("user.home"));
        String system = System.getProperty("os.name");
        if (system.startsWith("Windows")) {
            return named("APPDATA").orElse(home);
        }
        if (system.startsWith("Mac")) {
            return home.resolve("Library").resolve("Application Support");
        }
        return named("XDG_CONFIG_HOME").orElse(home.resolve(".config"));
    }

    private static Optional<Path> named(String variable) {
        return Optional.ofNullable(System.getenv(variable))
                .filter(value -> !value.isEmpty())
                .map(Path::of);
    }

    public Preferences read() {
        Properties all = new Properties();
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            all.load(reader);
        } catch (IOException | IllegalArgumentException unreadable) {
            return Preferences.NONE;
        }
        return new Preferences(
                Boolean.parseBoolean(all.getProperty(DARK)),
                scale(all),
                Boolean.parseBoolean(all.getProperty(FOLLOWS, "true")),
                recent(all));
    }

    private static double scale(Properties all) {
        try {
            double scale = Double.parseDouble(all.getProperty(TEXT_SCALE, "1"));
            return scale >= 0.5 && scale <= 4 ? scale : 1;
        } catch (NumberFormatException noNumber) {
            return 1;
        }
    }

    private static List<Path> recent(Properties all) {
        List<Path> files = new ArrayList<>();
        for (int i = 0; i < Preferences.MOST_RECENT; i++) {
            path(all.getProperty(RECENT + i)).ifPresent(files::add);
        }
        return files;
    }

    private static Optional<Path> path(String text) {
        try {
            return Optional.ofNullable(text).filter(some -> !some.isBlank()).map(Path::of);
        } catch (InvalidPathException noPath) {
            return Optional.empty();
        }
    }

    /** Replaces the file as a whole. */
    public void write(Preferences preferences) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            StringWriter text = new StringWriter();
            properties(preferences).store(text, null);
            WholeFile.write(file, text.toString().getBytes(StandardCharsets.UTF_8));
        } catch (IOException unwritable) {
            // A directory that cannot be written to is no reason to disturb anybody.
            return;
        }
    }

    private static Properties properties(Preferences preferences) {
        Properties all = new Properties();
        all.setProperty(DARK, String.valueOf(preferences.dark()));
        all.setProperty(TEXT_SCALE, String.valueOf(preferences.textScale()));
        all.setProperty(FOLLOWS, String.valueOf(preferences.follows()));
        for (int i = 0; i < preferences.recent().size(); i++) {
            all.setProperty(RECENT + i, preferences.recent().get(i).toString());
        }
        return all;
    }
}
