package homing.ui;

import static org.assertj.core.api.Assertions.assertThat;

import homing.ui.look.Theme;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

class OpenUiTest extends WindowTest {
    @Test
    void controlOAsksForAFileAndOpensIt() {
        robot.push(KeyCode.CONTROL, KeyCode.O);
        until(() -> session.document().isOpen());

        assertThat(stage.getTitle()).isEqualTo("good.yaml – Homing");
        assertThat(robot.lookup("#file-name").queryAs(Label.class).getText()).isEqualTo("good.yaml");
    }

    @Test
    void nothingHappensIfNoFileIsChosen() {
        asked = null;
        robot.push(KeyCode.CONTROL, KeyCode.O);

        assertThat(session.document().isOpen()).isFalse();
    }

    @Test
    void aScenarioOfTheStartPageOpens() {
        robot.clickOn(".scenario-card");
        until(() -> session.document().isOpen());
    }

    @Test
    void aBadFileTellsAllItsProblemsAndLeavesWhatIsOpen() {
        openGood();
        onScreen(() -> window.open(BAD));
        until(() -> robot.lookup(".problem").queryAll().size() == 2);

        assertThat(robot.lookup(".place").queryAllAs(Label.class))
                .extracting(Label::getText)
                .containsExactlyInAnyOrder("bad.yaml:3:7", "bad.yaml:9:1");
        assertThat(session.document().originProperty().get().name()).isEqualTo("good.yaml");
        robot.clickOn("#close-overlay");
        until(() -> robot.lookup(".problem").queryAll().isEmpty());
    }

    @Test
    void anOpenedFileIsRememberedAndOpensFromTheStartPage() {
        openGood();
        robot.push(KeyCode.CONTROL, KeyCode.W);
        until(() -> !session.document().isOpen());
        robot.clickOn(".recent .hyperlink");
        until(() -> session.document().isOpen());

        assertThat(memory.preferencesProperty().get().recent()).containsExactly(GOOD.toAbsolutePath());
    }

    @Test
    void theThemeChangesAndIsRemembered() {
        robot.push(KeyCode.CONTROL, KeyCode.T);
        until(() -> look.themeProperty().get() == Theme.DARK);

        assertThat(stage.getScene().getStylesheets()).anyMatch(sheet -> sheet.endsWith("dark.css"));
        until(() -> memory.preferencesProperty().get().dark());
    }
}
