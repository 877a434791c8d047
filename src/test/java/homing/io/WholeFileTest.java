package homing.io;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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
    void keepsWhatWasThereIfWritingBreaksOff() throws Exception {
        Path file = Files.writeString(temp.resolve("a.svg"), "old");
        assertThatThrownBy(() -> WholeFile.write(file, out -> {
                    out.write(new byte[100_000]);
                    throw new IOException("No space left on device");
                }))
                .isInstanceOf(IOException.class);
        assertThat(file).hasContent("old");
        assertThat(names()).containsExactly("a.svg");
    }

    @Test
    void makesTheFileThatALinkPromises() throws Exception {
        Path folder = Files.createDirectory(temp.resolve("folder"));
        Path link = Files.createSymbolicLink(temp.resolve("link"), Path.of("folder", "later"));
        WholeFile.write(link, "text".getBytes(UTF_8));
        assertThat(link).isSymbolicLink();
        assertThat(folder.resolve("later")).hasContent("text");
    }

    @Test
    void refusesLinksThatGoInACircle() throws Exception {
        Path link = Files.createSymbolicLink(temp.resolve("a"), Path.of("b"));
        Files.createSymbolicLink(temp.resolve("b"), Path.of("a"));
        assertThatThrownBy(() -> WholeFile.write(link, new byte[1])).isInstanceOf(FileSystemLoopException.class);
    }

    @Test
    void leavesAReadOnlyFileAlone() throws Exception {
        Path file = Files.writeString(temp.resolve("a"), "old");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--r--r--"));
        assertThatThrownBy(() -> WholeFile.write(file, "new".getBytes(UTF_8)))
                .isInstanceOf(AccessDeniedException.class);
        assertThat(file).hasContent("old");
    }

    @Test
    void aMissingFolderIsNotMade() {
        assertThatThrownBy(() -> WholeFile.write(temp.resolve("none").resolve("a"), new byte[1]))
                .isInstanceOf(NoSuchFileException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"rw-------", "rw-rw-r--", "rwxr-x---"})
    void keepsThePermissionsOfTheFile(String permissions) throws Exception {
        Path file = Files.writeString(temp.resolve("a"), "old");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(permissions));
        WholeFile.write(file, "new".getBytes(UTF_8));
        assertThat(Files.getPosixFilePermissions(file)).isEqualTo(PosixFilePermissions.fromString(permissions));
    }

    @Test
    void sweepsAwayWhatAnEndedProgramLeftBesideTheFile() throws Exception {
        Path left = Files.writeString(temp.resolve(".a.4711-1.part"), "half");
        Path others = Files.writeString(temp.resolve(".b.4711-1.part"), "half");
        Path fresh = Files.writeString(temp.resolve(".a.4712-1.part"), "being written");
        for (Path old : List.of(left, others)) {
            Files.setLastModifiedTime(old, FileTime.from(Instant.now().minus(Duration.ofHours(1))));
        }
        WholeFile.write(temp.resolve("a"), "new".getBytes(UTF_8));
        assertThat(left).doesNotExist();
        assertThat(others).exists();
        assertThat(fresh).exists();
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
