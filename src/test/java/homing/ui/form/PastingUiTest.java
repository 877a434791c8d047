package homing.ui.form;

import static org.assertj.core.api.Assertions.assertThat;

import homing.edit.Tables;
import homing.model.Adapter;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/** Rows go to the clipboard and come from it. */
class PastingUiTest extends TwoHostsTest {
    @Test
    void adaptersArePastedWithTheirCells() {
        pick("adapters", 0, 0);
        paste("eth5\t02:00:00:00:00:77\tdown\tM");
        Adapter pasted = host("a").adapter("eth5").orElseThrow();
        assertThat(pasted.mac()).hasToString("02:00:00:00:00:77");
        assertThat(pasted.isUp()).isFalse();
        assertThat(undo()).isEqualTo("Add adapter eth5 to a");
    }

    @Test
    void rowsArePastedIntoAnEmptyTable() {
        onScreen(() -> find("#add-rules", Button.class).requestFocus());
        paste("100: from 10.1.0.5 lookup 102\n101: from 10.2.0.5 lookup 103\n");
        assertThat(host("a").rules()).hasSizeGreaterThanOrEqualTo(2);
        assertThat(undo()).isEqualTo("Add 2 rules to a");
    }

    @Test
    void linesThatCannotBeReadStayBelowAnEmptyTableToBeMended() {
        pick("routes", 0, 0);
        robot.push(KeyCode.DELETE);
        onScreen(() -> find("#add-routes", Button.class).requestFocus());
        paste("10.9.0.0/16 over 10.1.0.1");
        onScreen(() -> find("#unpasted", TextArea.class).setText("10.9.0.0/16 via 10.1.0.1"));
        press("#paste-again");
        assertThat(Tables.ROUTES.of(host("a"))).hasSize(1);
        assertThat(robot.lookup("#unpasted").tryQuery()).isEmpty();
    }

    @Test
    void wrongLinesAreMendedByTheKeyboardAlone() {
        pick("routes", 0, 0);
        paste("10.9.0.0/16 over 10.1.0.1");
        until(() -> find("#unpasted", TextArea.class).isFocused());
        assertThat(find("#unpasted", TextArea.class).getAccessibleHelp()).contains("Line 1");
        robot.push(KeyCode.CONTROL, KeyCode.A).write("10.9.0.0/16 via 10.1.0.1");
        robot.push(KeyCode.CONTROL, KeyCode.TAB).type(KeyCode.SPACE);
        assertThat(Tables.ROUTES.of(host("a"))).hasSize(2);
        assertThat(table("routes").isFocused()).isTrue();
    }

    @Test
    void escLeavesWrongLinesOutAndGivesTheKeyboardBack() {
        pick("routes", 0, 0);
        paste("nowhere");
        robot.type(KeyCode.ESCAPE);
        assertThat(robot.lookup("#unpasted").tryQuery()).isEmpty();
        assertThat(table("routes").isFocused()).isTrue();
    }

    private List<String> spoken(String parts) {
        return robot.lookup("#table-routes " + parts).<Node>queryAll().stream()
                .map(Node::getAccessibleText)
                .toList();
    }

    @Test
    void aCellAndARowSayWhatTheyAreAbout() {
        assertThat(spoken(".table-cell")).contains("Destination: default", "Gateway: 10.1.0.1", "Adapter: eth0");
        assertThat(spoken(".table-row-cell")).contains("Destination: default, Gateway: 10.1.0.1, Adapter: eth0");
    }

    @Test
    void severalLinesArePastedInOneEditAndAWrongOneIsKept() {
        pick("routes", 0, 0);
        paste("""
                10.3.0.0/24 via 10.1.0.1 dev eth0
                10.4.0.0 255.255.255.0\t10.2.0.9\teth1\t7
                nowhere
                route add 10.6.0.0 mask 255.255.0.0 10.2.0.8 metric 3
                """);
        assertThat(Tables.ROUTES.of(host("a")).stream()
                        .map(row -> row.route().destination().toString()))
                .containsExactlyInAnyOrder("0.0.0.0/0", "10.3.0.0/24", "10.4.0.0/24", "10.6.0.0/16");
        assertThat(find("#unpasted", TextArea.class).getText()).isEqualTo("nowhere");
        assertThat(robot.lookup(".unpasted .form-say").queryLabeled().getText()).contains("Line 3");
        onScreen(session.document()::undo);
        assertThat(Tables.ROUTES.of(host("a"))).hasSize(1);
    }

    @Test
    void copiedRowsArePastedAsTheSameRows() {
        pick("routes", 0, 0);
        robot.push(KeyCode.CONTROL, KeyCode.C);
        assertThat(onScreen(() -> Clipboard.getSystemClipboard().getString()))
                .isEqualTo("default via 10.1.0.1 dev eth0");
    }
}
