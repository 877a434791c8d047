package homing.ui;

import static org.assertj.core.api.Assertions.assertThat;

import homing.edit.Hosts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportUiTest extends WindowTest {
    @TempDir
    private Path directory;

    @Test
    void controlEWritesThePictureOfTheStep() throws IOException {
        openGood();
        asked = directory.resolve("picture.png");
        robot.push(KeyCode.CONTROL, KeyCode.E);
        until(() -> said().equals("Saved " + asked));

        assertThat(suggested).isEqualTo(GOOD.resolveSibling("good-step-0.png"));
        assertThat(Files.readAllBytes(asked)).startsWith(0x89, 'P', 'N', 'G');
        assertThat(directory).isDirectoryNotContaining("glob:**.tmp");
    }

    @Test
    void theButtonOfTheHeaderWritesItToo() {
        openGood();
        asked = directory.resolve("picture.svg");
        onScreen(robot.lookup("#export").queryAs(Button.class)::fire);
        until(() -> said().equals("Saved " + asked));

        assertThat(asked).content().contains("<svg");
    }

    @Test
    void anEndingThatIsNotKnownIsTold() {
        openGood();
        asked = directory.resolve("picture.bmp");
        robot.push(KeyCode.CONTROL, KeyCode.E);
        until(() -> said().startsWith("picture.bmp is neither"));

        assertThat(asked).doesNotExist();
    }

    @Test
    void whatWasSaidGoesWithTheNextChange() {
        openGood();
        asked = directory.resolve("picture.bmp");
        robot.push(KeyCode.CONTROL, KeyCode.E);
        until(() -> said().startsWith("picture.bmp"));
        onScreen(() -> session.document().apply(Hosts.setForwarding("client", true)));

        assertThat(robot.lookup(".notice").query().isVisible()).isFalse();
    }

    private String said() {
        return robot.lookup(".notice").queryAs(Label.class).getText();
    }
}
