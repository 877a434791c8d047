package homing.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import homing.text.Message;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileTroubleTest {
    @TempDir
    Path temp;

    private static Message told(Path file) {
        IOException trouble = catchThrowableOfType(IOException.class, () -> WholeFile.write(file, new byte[1]));
        return FileTrouble.message(file, trouble);
    }

    @Test
    void aFullDiskIsToldApart() {
        Path full = Path.of("/dev/full");
        assumeTrue(Files.exists(full));
        assertThat(told(full)).isEqualTo(Message.of("io.file.full"));
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
