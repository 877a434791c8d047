package homing.ui;

import static org.assertj.core.api.Assertions.assertThat;

import homing.edit.Edit;
import homing.edit.Texts;
import homing.model.Adapter;
import homing.model.AdapterAddress;
import homing.model.Host;
import homing.net.IpAddress;
import homing.scenario.Spot;
import homing.text.Message;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.WindowEvent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SaveUiTest extends WindowTest {
    private static final String HAND_WRITTEN = """
            # two doors
            homing: 1
            hosts:
              pc:   # the one that asks
                stack: linux
                adapters:
                  eth0: {addresses: 10.1.0.5/24}
            """;

    @TempDir
    Path temp;

    private Path file;

    @BeforeEach
    void openFile() throws Exception {
        file = Files.writeString(temp.resolve("doors.yaml"), HAND_WRITTEN);
        onScreen(() -> window.open(file));
        until(() -> session.document().isOpen());
    }

    private void move(int x) {
        onScreen(() -> session.document()
                .apply(Edit.of(Message.of("ui.close"), scenario -> scenario.withPlaces(Map.of("pc", new Spot(x, 7))))));
    }

    private static String moved(int x) {
        return HAND_WRITTEN.replace("stack: linux\n", "stack: linux\n    at: [" + x + ", 7]\n");
    }

    private void press(KeyCode... keys) {
        robot.push(keys);
    }

    private boolean isAsked() {
        return robot.lookup(".overlay .choices").tryQuery().isPresent();
    }

    private void choose(String choice) {
        until(this::isAsked);
        robot.clickOn("#choice-" + choice);
    }

    private void comeBack() {
        onScreen(() -> window.rooms().opening().filing().lookAtFile());
    }

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
    void whatWasNotSavedIsWrittenDownAndGoneOnceItIs() throws Exception {
        move(1);
        until(() -> drafts() == 1);
        press(KeyCode.CONTROL, KeyCode.S);
        until(() -> drafts() == 0);
    }

    @Test
    void whatIsAskedForWhileASavingIsUnderWayIsDoneAfterIt() {
        move(1);
        onScreen(() -> {
            window.rooms().opening().filing().save();
            move(2);
            window.rooms().opening().filing().save();
        });
        until(() -> !session.document().unsavedProperty().get());
        assertThat(file).hasContent(moved(2));
    }

    @Test
    void aFileThatIsGoneIsNoLongerAmongTheRecentOnes() throws Exception {
        Files.delete(file);
        onScreen(() -> window.open(file));
        until(() -> memory.preferencesProperty().get().recent().isEmpty());
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
