package homing.ui;

import static org.assertj.core.api.Assertions.assertThat;

import homing.edit.Edit;
import homing.edit.Texts;
import homing.model.Adapter;
import homing.model.AdapterAddress;
import homing.model.Host;
import homing.net.IpAddress;
import homing.text.Message;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/** Where a drawing is saved, and how that is seen. */
class SaveUiTest extends SavingTest {
    @Test
    void theMarkOfWhatIsNotSavedMovesNothing() {
        openGood();
        Node callBar = robot.lookup("#call-host").query();
        double before = callBar.localToScene(0, 0).getX();
        onScreen(() -> session.document().apply(Texts.setTitle("Another")));
        onScreen(() -> stage.getScene().getRoot().layout());
        assertThat(robot.lookup("#file-name").queryAs(Label.class).getText()).isEqualTo("good.yaml •");
        assertThat(callBar.localToScene(0, 0).getX()).isEqualTo(before);
    }

    @Test
    void whatIsNotSavedIsMarkedUntilItIs() {
        move(1);
        until(() -> stage.getTitle().equals("• doors.yaml – Homing"));
        assertThat(robot.lookup("#file-name").queryAs(Label.class).getText()).isEqualTo("doors.yaml •");
        press(KeyCode.CONTROL, KeyCode.S);
        until(() -> stage.getTitle().equals("doors.yaml – Homing"));
        assertThat(file).hasContent(moved(1));
    }

    @Test
    void undoingToWhatWasSavedTakesTheMarkAway() {
        move(1);
        press(KeyCode.CONTROL, KeyCode.Z);
        until(() -> stage.getTitle().equals("doors.yaml – Homing"));
    }

    @Test
    void saveAsGoesToAnotherFileWithTheComments() throws Exception {
        move(1);
        asked = temp.resolve("other.yaml");
        press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.S);
        until(() -> stage.getTitle().equals("other.yaml – Homing"));
        assertThat(suggested).isEqualTo(file);
        assertThat(asked).hasContent(moved(1));
        assertThat(file).hasContent(HAND_WRITTEN);
        assertThat(memory.preferencesProperty().get().recent()).startsWith(asked);
    }

    @Test
    void whatHasNoFileIsSavedWhereAPersonSays() throws Exception {
        press(KeyCode.CONTROL, KeyCode.N);
        until(() -> stage.getTitle().equals("Untitled – Homing"));
        asked = temp.resolve("new.yaml");
        press(KeyCode.CONTROL, KeyCode.S);
        until(() -> stage.getTitle().equals("new.yaml – Homing"));
        assertThat(asked).hasContent("homing: 1\n\nhosts: {}\n");
    }

    @Test
    void aShippedScenarioAsksForAFileOfItsName() throws Exception {
        press(KeyCode.CONTROL, KeyCode.W);
        until(() -> !session.document().isOpen());
        robot.clickOn(".scenario-card");
        until(() -> session.document().isOpen());
        asked = temp.resolve("mine.yaml");
        press(KeyCode.CONTROL, KeyCode.S);
        until(() -> stage.getTitle().equals("mine.yaml – Homing"));
        assertThat(suggested).isEqualTo(Path.of("good.yaml"));
        assertThat(asked).exists();
    }

    @Test
    void anImportedFolderIsNotWrittenTo() throws Exception {
        asked = Path.of("src", "test", "resources", "recordings", "linux-wire", "nat-4");
        press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.O);
        until(() -> stage.getTitle().equals("nat-4 – Homing"));
        asked = temp.resolve("imported.yaml");
        press(KeyCode.CONTROL, KeyCode.S);
        until(() -> stage.getTitle().equals("imported.yaml – Homing"));
        assertThat(suggested).isEqualTo(Path.of("nat-4.yaml"));
    }

    @Test
    void whatIsAskedForWhileASavingIsUnderWayIsDoneAfterIt() {
        move(1);
        onScreen(() -> {
            window.parts().opening().filing().save();
            move(2);
            window.parts().opening().filing().save();
        });
        until(() -> !session.document().unsavedProperty().get());
        assertThat(file).hasContent(moved(2));
    }

    @Test
    void aDrawingThatNoFileCanHoldIsSavedAndTold() {
        AdapterAddress twice = AdapterAddress.of(IpAddress.parse("10.1.0.5"), 24);
        onScreen(() -> session.document().apply(Edit.of(Message.of("ui.close"), old -> {
            Host pc = old.network().hosts().get(0);
            Adapter adapter = pc.adapters().get(0).withAddresses(List.of(twice, twice));
            return old.withNetwork(old.network().withHost(pc.withAdapter(adapter)));
        })));
        press(KeyCode.CONTROL, KeyCode.S);
        until(() -> robot.lookup(".problem").tryQuery().isPresent());
        assertThat(file).content().contains("[10.1.0.5/24, 10.1.0.5/24]");
    }
}
