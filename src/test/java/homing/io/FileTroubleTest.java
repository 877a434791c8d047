package homing.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import homing.text.Message;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FileTroubleTest {
    @TempDir
    Path temp;

    private static Message told(Path file) {
        IOException trouble = catchThrowableOfType(IOException.class, () -> WholeFile.write(file, new byte[1]));
        return FileTrouble.message(file, trouble);
    }

    @ParameterizedTest
    @ValueSource(strings = {"No space left on device", "There is not enough space on the disk"})
    void aFullDiskIsToldApart(String reason) {
        assertThat(FileTrouble.message(temp.resolve("a"), new IOException(reason)))
                .isEqualTo(Message.of("io.file.full"));
    }

    /** The words are those of the system itself. Linux alone has a file on a disk that is always full. */
    @Test
    @EnabledOnOs(OS.LINUX)
    void linuxTellsOfItInTheseWords() {
        assertThat(told(Path.of("/dev/full"))).isEqualTo(Message.of("io.file.full"));
    }

    @Test
    void aMissingFolderIsToldApart() {
        assertThat(told(temp.resolve("none").resolve("a"))).isEqualTo(Message.of("io.file.no-folder"));
    }

    @Test
    void aFolderIsToldApart() {
        assertThat(told(temp)).isEqualTo(Message.of("io.file.folder"));
    }
}
