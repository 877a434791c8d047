package homing.io;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WholeFileTest {
    @TempDir
    Path temp;

    @Test
    void makesAndReplacesAFileAndLeavesNothingBesides() throws Exception {
        Path file = temp.resolve("a.svg");
        WholeFile.write(file, "first and longer".getBytes(UTF_8));
        WholeFile.write(file, "second".getBytes(UTF_8));
        assertThat(file).hasContent("second");
        assertThat(names()).containsExactly("a.svg");
    }

    @Test
    void followsALink() throws Exception {
        Path file = Files.writeString(temp.resolve("a.svg"), "old");
        Path link = Files.createSymbolicLink(temp.resolve("link.svg"), file);
        WholeFile.write(link, "new".getBytes(UTF_8));
        assertThat(link).isSymbolicLink();
        assertThat(file).hasContent("new");
    }

    @Test
    void keepsWhatWasThereIfWritingFails() throws Exception {
        Path file = Files.writeString(temp.resolve("a.svg"), "old");
        Files.createDirectories(temp.resolve("a.svg.part").resolve("inside"));
        assertThatThrownBy(() -> WholeFile.write(file, "new".getBytes(UTF_8))).isInstanceOf(IOException.class);
        assertThat(file).hasContent("old");
    }

    @Test
    void aFileIsReadableByWhoeverMayReadOthersThere() throws Exception {
        Path plain = Files.writeString(temp.resolve("plain"), "text");
        Path whole = temp.resolve("whole");
        WholeFile.write(whole, "text".getBytes(UTF_8));
        assertThat(Files.getPosixFilePermissions(whole)).isEqualTo(Files.getPosixFilePermissions(plain));
    }

    private Stream<String> names() throws IOException {
        try (Stream<Path> files = Files.list(temp)) {
            return files.map(file -> file.getFileName().toString()).toList().stream();
        }
    }
}
