package homing.ui;

import static org.assertj.core.api.Assertions.assertThat;

import homing.scenario.Part;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Help by F1. */
class KeyHelpUiTest extends WindowTest {
    @TempDir
    Path folder;

    private void choose(String id) {
        robot.push(KeyCode.F1);
        until(() -> robot.lookup(id).tryQuery().isPresent());
        onScreen(() -> robot.lookup(id).queryAs(Button.class).fire());
    }

    private String told() {
        return robot.lookup(".notice").queryAs(Label.class).getText();
    }

    @Test
    void theSheetIsKeptAsAPage() throws IOException {
        asked = folder.resolve("keys.html");
        choose("#choice-save-keys");
        assertThat(Files.readString(asked)).contains("Ctrl+Shift+D", "wheel", "<h2>");
        assertThat(told()).contains("keys.html");
    }

    @Test
    void aCallThatIsKeptIsTold() {
        openGood();
        onScreen(() -> robot.lookup("#call-to")
                .queryAs(javafx.scene.control.TextField.class)
                .setText("10.2.0.1:80"));
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.K);
        until(() -> told().contains("kept"));
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.K);
        until(() -> told().contains("already"));
    }

    @Test
    void deleteTakesNothingOutOfTheDrawingBelowASheet() {
        openGood();
        int hosts = session.document().scenario().network().hosts().size();
        onScreen(() -> session.selection().pick(new Part.OfHost("client")));
        robot.push(KeyCode.F1);
        until(() -> robot.lookup("#choice-close").tryQuery().isPresent());
        robot.push(KeyCode.DELETE);
        robot.push(KeyCode.CONTROL, KeyCode.D);
        assertThat(session.document().scenario().network().hosts()).hasSize(hosts);
        robot.push(KeyCode.ESCAPE);
        robot.push(KeyCode.DELETE);
        assertThat(session.document().scenario().network().hosts()).hasSize(hosts - 1);
    }
}
