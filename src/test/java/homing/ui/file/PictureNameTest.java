package homing.ui.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PictureNameTest {
    private final PictureName name = new PictureName("net-step-3.png");

    @TempDir
    private Path folder;

    private String chosen(String typed, String kind) {
        return name.chosen(folder.resolve(typed), kind).getFileName().toString();
    }

    @Test
    void aNameWithoutAnEndingGetsTheOneOfItsKind() {
        assertThat(chosen("slide", "svg")).isEqualTo("slide.svg");
        assertThat(chosen("slide", "png")).isEqualTo("slide.png");
    }

    @Test
    void anEndingThatIsTypedCounts() {
        assertThat(chosen("slide.svg", "png")).isEqualTo("slide.svg");
        assertThat(chosen("slide.bmp", "png")).isEqualTo("slide.bmp");
    }

    @Test
    void theOfferedNameFollowsTheKind() {
        assertThat(chosen("net-step-3.png", "png")).isEqualTo("net-step-3.png");
        assertThat(chosen("net-step-3.png", "svg")).isEqualTo("net-step-3.svg");
    }

    @Test
    void aFileThatNobodyAskedAboutIsNotReplaced() throws IOException {
        Files.createFile(folder.resolve("slide.svg"));
        assertThat(chosen("slide", "svg")).isEqualTo("slide-2.svg");
    }
}
