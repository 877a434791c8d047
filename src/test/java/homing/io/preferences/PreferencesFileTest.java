package homing.io.preferences;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PreferencesFileTest {
    @TempDir
    private Path directory;

    @Test
    void readsWhatItWrote() {
        PreferencesFile file = new PreferencesFile(directory.resolve("a").resolve("b.properties"));
        Preferences preferences =
                new Preferences(true, 1.5, false, List.of(Path.of("a b.yaml"), Path.of("/tmp/ü.yaml")));
        file.write(preferences);

        assertThat(file.read()).isEqualTo(preferences);
    }

    @Test
    void theLatestFileComesFirstAndOnce() {
        Preferences preferences = Preferences.NONE
                .withOpened(Path.of("a"))
                .withOpened(Path.of("b"))
                .withOpened(Path.of("a"));

        assertThat(preferences.recent()).containsExactly(Path.of("a"), Path.of("b"));
    }

    @Test
    void remembersNoMoreThanAFew() {
        Preferences preferences = Preferences.NONE;
        for (int i = 0; i < 20; i++) {
            preferences = preferences.withOpened(Path.of("file" + i));
        }
        assertThat(preferences.recent()).hasSize(Preferences.MOST_RECENT).startsWith(Path.of("file19"));
    }

    @Test
    void withoutAFileNothingIsRemembered() {
        assertThat(new PreferencesFile(directory.resolve("none")).read()).isEqualTo(Preferences.NONE);
    }

    @Test
    void aDamagedFileIsAsGoodAsNone() throws IOException {
        Path file = Files.writeString(directory.resolve("damaged"), "dark=perhaps\ntextScale=huge\nrecent.0=\\u00zz");
        assertThat(new PreferencesFile(file).read()).isEqualTo(Preferences.NONE);
        Files.writeString(file, "dark=perhaps\ntextScale=1000\nrecent.0=");
        assertThat(new PreferencesFile(file).read()).isEqualTo(Preferences.NONE);
        Files.write(file, new byte[] {(byte) 0xff, (byte) 0xfe, 0});
        assertThat(new PreferencesFile(file).read()).isEqualTo(Preferences.NONE);
    }

    @Test
    void aPlaceThatCannotBeWrittenToIsNoReasonToFail() throws IOException {
        Path file = Files.writeString(directory.resolve("file"), "");
        new PreferencesFile(file.resolve("below")).write(Preferences.NONE);
        assertThat(file).isEmptyFile();
    }
}
