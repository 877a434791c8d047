package homing.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.WindowEvent;
import org.junit.jupiter.api.Test;

/** What is not saved is not lost when the drawing or the window is closed. */
class ClosingUiTest extends SavingTest {
    @Test
    void closingAsksAndCancelKeepsEverything() {
        move(1);
        press(KeyCode.CONTROL, KeyCode.W);
        choose("cancel");
        until(() -> !isAsked());
        assertThat(session.document().unsavedProperty().get()).isTrue();
    }

    @Test
    void closingWithoutSavingLeavesTheFileAlone() {
        move(1);
        press(KeyCode.CONTROL, KeyCode.W);
        choose("dontSave");
        until(() -> !session.document().isOpen());
        assertThat(file).hasContent(HAND_WRITTEN);
    }

    @Test
    void enterSavesAndThenDoesWhatWasAsked() {
        move(1);
        onScreen(() -> stage.fireEvent(new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST)));
        until(this::isAsked);
        press(KeyCode.ENTER);
        until(() -> !stage.isShowing());
        assertThat(file).hasContent(moved(1));
    }

    @Test
    void nothingIsAskedWhenAllIsSaved() {
        press(KeyCode.CONTROL, KeyCode.W);
        until(() -> !session.document().isOpen());
    }

    @Test
    void whatWasNotSavedIsWrittenDownAndGoneOnceItIs() throws Exception {
        move(1);
        until(() -> drafts() == 1);
        press(KeyCode.CONTROL, KeyCode.S);
        until(() -> drafts() == 0);
    }

    @Test
    void aFolderForDraftsThatCannotBeWrittenIsTold() throws Exception {
        if (Files.exists(recovery.folder())) {
            Files.delete(recovery.folder());
        }
        Files.writeString(recovery.folder(), "in the way");
        move(1);
        until(() -> robot.lookup(".notice").queryAs(Label.class).getText().contains("Save often"));
        Files.delete(recovery.folder());
    }

    private long drafts() throws Exception {
        if (!Files.exists(recovery.folder())) {
            return 0;
        }
        try (var files = Files.list(recovery.folder())) {
            return files.filter(each -> each.toString().endsWith(".yaml")).count();
        }
    }
}
