package homing.ui.form;

import static org.assertj.core.api.Assertions.assertThat;

import homing.model.AdapterRef;
import homing.scenario.Part;
import javafx.scene.Node;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/** The form of what is picked. */
class SetUpUiTest extends TwoHostsTest {
    @Test
    void whatIsOddAboutTheHostIsToldAboveItsTables() {
        edit("addresses", 0, 1);
        type("10.1.0.255/24");
        robot.push(KeyCode.ENTER);
        assertThat(robot.lookup("#part-marks .mark-line").queryAll()).isNotEmpty();
        onScreen(session.document()::undo);
        assertThat(find("#part-marks", Node.class).isVisible()).isFalse();
    }

    @Test
    void aHostIsRenamedAndStaysPicked() {
        robot.clickOn("#field-name");
        robot.push(KeyCode.CONTROL, KeyCode.A);
        type("alice");
        robot.push(KeyCode.ENTER);
        assertThat(session.selection().parts()).containsExactly(new Part.OfHost("alice"));
        assertThat(find("#field-name", TextField.class).getText()).isEqualTo("alice");
    }

    @Test
    void anAdapterIsPluggedIntoAnotherLan() {
        pick(new Part.OfAdapter(new AdapterRef("a", "eth0")));
        edit("adapters", 0, 3);
        type("M");
        robot.push(KeyCode.ENTER);
        assertThat(scenario().network().lanOf(new AdapterRef("a", "eth0")))
                .hasValueSatisfying(lan -> assertThat(lan.name()).isEqualTo("M"));
    }

    @Test
    void aLanShowsWhoIsPluggedIn() {
        pick(new Part.OfLan("L"));
        assertThat(table("members").getItems()).hasSize(2);
        pick("members", 1, 0);
        robot.push(KeyCode.DELETE);
        assertThat(scenario().network().lan("L").orElseThrow().adapters()).containsExactly(new AdapterRef("a", "eth0"));
    }

    @Test
    void nothingPickedIsTheDrawing() {
        onScreen(session.selection()::clear);
        robot.clickOn("#field-title");
        type("Two ways");
        robot.push(KeyCode.ENTER);
        assertThat(scenario().title()).isEqualTo("Two ways");
        robot.clickOn("#add-calls");
        assertThat(scenario().calls()).hasSize(1);
    }

    private int column(String table, String title) {
        return table(table).getColumns().stream()
                .map(TableColumn::getText)
                .toList()
                .indexOf(title);
    }

    @Test
    void theKeyboardStaysInTheCallThatIsTyped() {
        onScreen(() -> session.selection().clear());
        robot.clickOn("#add-calls");
        int title = column("calls", "Title");
        edit("calls", 0, title);
        type("first");
        robot.push(KeyCode.ENTER);
        assertThat(scenario().calls().get(0).title()).isEqualTo("first");
        assertThat(table("calls").getSelectionModel().getSelectedCells().get(0).getColumn())
                .isEqualTo(title);
    }
}
