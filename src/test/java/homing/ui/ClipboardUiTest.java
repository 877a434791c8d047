package homing.ui;

import static org.assertj.core.api.Assertions.assertThat;

import homing.edit.Templates;
import homing.io.scenario.ScenarioReader;
import homing.model.Host;
import homing.scenario.Scenario;
import homing.ui.session.Document;
import homing.ui.session.Session;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;

/** Parts of a drawing go through the clipboard of the system. */
class ClipboardUiTest extends DrawingTest {
    private final Scenario classic = Templates.ALL.get(0).scenario();

    private void copyAll() {
        onScreen(() -> session.document().open(classic, Document.Origin.NONE));
        until(() -> window.canvas().getWidth() > 0);
        onScreen(() -> stage.getScene().getRoot().layout());
        onScreen(() -> {
            run(window, "selectAll");
            run(window, "copy");
        });
    }

    private void pasteText(String text) {
        draw();
        Screen.hold(text);
        onScreen(() -> run(window, "paste"));
    }

    private static List<String> hosts(Scenario scenario) {
        return scenario.network().hosts().stream().map(Host::name).toList();
    }

    private String notice() {
        Label notice = robot.lookup(".notice").query();
        return notice.isVisible() ? notice.getText() : "";
    }

    @Test
    void whatIsCopiedInOneWindowIsPastedInAnother() {
        copyAll();
        Session second = session();
        onScreen(() -> {
            Stage other = new Stage();
            MainWindow there = window(other, second);
            there.parts().opening().draw();
            other.show();
            run(there, "paste");
            run(there, "paste");
            other.close();
        });
        assertThat(second.document().scenario().network().hosts())
                .hasSize(2 * classic.network().hosts().size())
                .containsAll(classic.network().hosts());
        assertThat(second.document().scenario().places().values()).doesNotHaveDuplicates();
        onScreen(second.document()::undo);
        onScreen(second.document()::undo);
        assertThat(hosts(second.document().scenario())).isEmpty();
        assertThat(scenario()).isEqualTo(classic);
    }

    @Test
    void anotherProgramGetsTheTextOfAFile() throws Exception {
        try (OtherProgram editor = new OtherProgram()) {
            copyAll();
            byte[] pasted = editor.paste().getBytes(StandardCharsets.UTF_8);
            assertThat(ScenarioReader.read("pasted", pasted).network()).isEqualTo(classic.network());
        }
    }

    @Test
    void aTextOfAnotherProgramIsPasted() throws Exception {
        draw();
        try (OtherProgram editor = new OtherProgram()) {
            editor.copy(
                    "homing: 1\nhosts:\n  pc: {adapters: {A: {}}}\n  ä: {adapters: {A: {}}}\nlans: {Office: ['pc:A', 'ä:A']}\n");
            onScreen(() -> run(window, "paste"));
        }
        assertThat(hosts(scenario())).containsExactly("pc", "ä");
        assertThat(scenario().network().lans()).hasSize(1);
        assertThat(scenario().places()).containsOnlyKeys("pc", "ä", "lan:Office");
    }

    @Test
    void aTextThatIsPastedOnTheStartPageBeginsADrawing() {
        Screen.hold("homing: 1\ntitle: Two\nhosts: {pc: {}, server: {}}\n");
        robot.push(KeyCode.CONTROL, KeyCode.V);
        until(() -> session.document().isOpen());
        assertThat(hosts(scenario())).containsExactly("pc", "server");
        assertThat(scenario().title()).isEqualTo("Two");
    }

    @Test
    void anotherTextOnTheStartPageIsToldToo() {
        Screen.hold("hello");
        robot.push(KeyCode.CONTROL, KeyCode.V);
        assertThat(session.document().isOpen()).isFalse();
        assertThat(notice()).startsWith("The clipboard holds no part of a drawing.");
    }

    @Test
    void aMistakeIsToldWithItsLineAndColumn() {
        pasteText("homing: 1\nhosts:\n  pc: {adapters: {A: {addresses: 10.1.0.999/24}}}\n");
        assertThat(hosts(scenario())).isEmpty();
        assertThat(notice()).startsWith("This text cannot be pasted. Line 3, column 34: found \"10.1.0.999/24\"");
    }

    @Test
    void anotherTextIsNoPartOfADrawing() {
        pasteText("Dear students, see you tomorrow");
        assertThat(session.document().historyProperty().get().done()).isEmpty();
        assertThat(notice()).startsWith("The clipboard holds no part of a drawing.");
    }
}
