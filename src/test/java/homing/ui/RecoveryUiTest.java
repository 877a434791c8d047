package homing.ui;

import static org.assertj.core.api.Assertions.assertThat;

import homing.io.ScenarioFile;
import homing.io.recovery.Digest;
import homing.io.recovery.Draft;
import homing.scenario.Scenario;
import homing.scenario.Spot;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecoveryUiTest extends WindowTest {
    private static final String SAVED = """
            # two doors
            homing: 1
            hosts:
              pc: {}
            """;

    @TempDir
    Path temp;

    private Path file;

    /** A process that is no more has changed a file and not saved it. */
    @BeforeEach
    void leaveADraft() throws Exception {
        file = Files.writeString(temp.resolve("doors.yaml"), SAVED);
        Scenario changed = ScenarioFile.read(file).scenario().withPlaces(Map.of("pc", new Spot(3, 4)));
        recovery.own().write(new Draft(changed, "doors.yaml", file, Digest.of(SAVED)));
        for (Path own : drafts()) {
            Files.move(own, own.resolveSibling("999999999999-1-1.yaml"));
        }
    }

    private List<Path> drafts() throws Exception {
        try (var files = Files.list(recovery.folder())) {
            return files.filter(each -> each.toString().endsWith(".yaml")).toList();
        }
    }

    private void lookForLeftBehind() {
        onScreen(() -> window.lookForLeftBehind());
        until(() -> robot.lookup(".recovery .line").tryQuery().isPresent());
    }

    private void untilTheOfferIsGone() {
        until(() -> robot.lookup(".recovery .line").tryQuery().isEmpty());
    }

    @Test
    void whatWasLeftIsOpenedUnsavedAndSavedWithTheCommentsOfItsFile() throws Exception {
        lookForLeftBehind();
        robot.clickOn(".recovery .open");
        until(() -> stage.getTitle().equals("• doors.yaml – Homing"));
        untilTheOfferIsGone();
        until(() -> drafts().size() == 1 && !drafts().get(0).toString().contains("999999999999"));

        robot.push(KeyCode.CONTROL, KeyCode.S);
        until(() -> stage.getTitle().equals("doors.yaml – Homing"));
        assertThat(Files.readString(file)).startsWith("# two doors\n").contains("at: [3, 4]");
        until(() -> drafts().isEmpty());
    }

    @Test
    void whatWasLeftIsThrownAway() throws Exception {
        lookForLeftBehind();
        robot.clickOn(".recovery .discard");
        untilTheOfferIsGone();
        assertThat(drafts()).isEmpty();
        assertThat(file).hasContent(SAVED);
    }

    @Test
    void whatWasLeftIsOfferedOneAfterTheOther() throws Exception {
        Path second = recovery.folder().resolve("999999999998-1-1.yaml");
        Files.copy(drafts().get(0), second);
        lookForLeftBehind();
        assertThat(robot.lookup(".recovery .line").queryAll()).hasSize(1);
        robot.clickOn(".recovery .discard");
        until(() -> drafts().size() == 1);
        robot.clickOn(".recovery .discard");
        untilTheOfferIsGone();
        assertThat(drafts()).isEmpty();
    }

    @Test
    void aFileThatOthersHaveChangedSinceIsNotOverwrittenWithoutAsking() throws Exception {
        Files.writeString(file, SAVED.replace("two doors", "theirs"));
        lookForLeftBehind();
        robot.clickOn(".recovery .open");
        until(() -> session.document().isOpen());
        robot.push(KeyCode.CONTROL, KeyCode.S);
        until(() -> robot.lookup("#choice-keepMine").tryQuery().isPresent());
        robot.clickOn("#choice-keepMine");
        until(() -> !session.document().unsavedProperty().get());
        assertThat(Files.readString(file)).startsWith("# theirs\n").contains("at: [3, 4]");
    }

    @Test
    void aFileThatIsGoneIsAskedForWhenSaving() throws Exception {
        Files.delete(file);
        lookForLeftBehind();
        robot.clickOn(".recovery .open");
        until(() -> session.document().isOpen());
        asked = temp.resolve("again.yaml");
        robot.push(KeyCode.CONTROL, KeyCode.S);
        until(() -> Files.exists(asked));
        assertThat(suggested).isEqualTo(Path.of("doors.yaml"));
    }
}
