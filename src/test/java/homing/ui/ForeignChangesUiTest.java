package homing.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/** Others change the file that is open, or take it away. */
class ForeignChangesUiTest extends SavingTest {
    private void comeBack() {
        onScreen(() -> window.parts().opening().filing().lookAtFile());
    }

    @Test
    void savingOverAChangeOfOthersAsksAndKeepsMineIfIWish() throws Exception {
        move(1);
        Files.writeString(file, HAND_WRITTEN.replace("two doors", "theirs"));
        press(KeyCode.CONTROL, KeyCode.S);
        choose("keepMine");
        until(() -> !session.document().unsavedProperty().get());
        assertThat(file).hasContent(moved(1).replace("two doors", "theirs"));
    }

    @Test
    void aChangeOfOthersIsNoticedAndLoaded() throws Exception {
        Files.writeString(file, moved(5));
        comeBack();
        choose("loadTheirs");
        until(() -> session.document().scenario().placeOf("pc").isPresent());
        assertThat(session.document().unsavedProperty().get()).isFalse();
    }

    @Test
    void mineStaysUnsavedAndIsAskedAboutOnlyOnce() throws Exception {
        Files.writeString(file, moved(5));
        comeBack();
        choose("keepMine");
        until(() -> session.document().unsavedProperty().get());
        comeBack();
        assertThat(isAsked()).isFalse();
        press(KeyCode.CONTROL, KeyCode.S);
        until(() -> !session.document().unsavedProperty().get());
        assertThat(file).hasContent(HAND_WRITTEN);
    }

    @Test
    void whoeverGivesNoAnswerIsAskedAgainWhenSaving() throws Exception {
        move(1);
        Files.writeString(file, moved(5));
        comeBack();
        choose("cancel");
        comeBack();
        assertThat(isAsked()).isFalse();
        press(KeyCode.CONTROL, KeyCode.S);
        until(this::isAsked);
        assertThat(file).hasContent(moved(5));
    }

    @Test
    void aFileThatWasDeletedIsWrittenAgain() throws Exception {
        Files.delete(file);
        comeBack();
        until(() -> stage.getTitle().startsWith("•"));
        press(KeyCode.CONTROL, KeyCode.S);
        until(() -> Files.exists(file));
        assertThat(file).hasContent(HAND_WRITTEN);
    }

    @Test
    void aFolderThatIsGoneLosesNothing() throws Exception {
        move(1);
        Files.delete(file);
        Files.delete(temp);
        press(KeyCode.CONTROL, KeyCode.S);
        until(this::isAsked);
        Files.createDirectory(temp);
        asked = temp.resolve("again.yaml");
        robot.clickOn("#choice-saveAs");
        until(() -> Files.exists(asked));
        assertThat(asked).hasContent(moved(1));
    }

    @Test
    void aFileThatIsGoneIsNoLongerAmongTheRecentOnes() throws Exception {
        Files.delete(file);
        onScreen(() -> window.open(file));
        until(() -> memory.preferencesProperty().get().recent().isEmpty());
    }
}
