package homing.ui.network;

import static org.assertj.core.api.Assertions.assertThat;

import homing.edit.Notes;
import homing.model.Host;
import homing.scenario.Note;
import homing.scenario.Part;
import homing.scenario.Scenario;
import homing.scenario.Spot;
import homing.ui.session.Samples;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.TreeItem;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.Test;

/** The drawing as a list: what is picked, what it says, what stays where it is. */
class NetworkListUiTest extends ListTest {
    @Override
    Scenario drawing() {
        return Samples.spoofed().withNotes(List.of(new Note("look here", new Spot(0, 0))));
    }

    private void addNote() {
        onScreen(() -> session.document()
                .apply(Notes.add(scenario(), "and here", new Spot(0, 90)).edit()));
    }

    @Test
    void theArrowsPickWhatStandsInTheLine() {
        type(KeyCode.DOWN);
        assertThat(session.selection().parts()).containsExactly(host("client"));
    }

    @Test
    void whatIsPickedElsewhereHasTheKeyboard() {
        pick(new Part.OfLan("LAN B"));
        assertThat(here()).isEqualTo("lan LAN B");
    }

    @Test
    void aNameIsTypedOverInPlace() {
        pick(host("client"));
        type(KeyCode.F2);
        replace("laptop");
        assertThat(scenario().network().hosts())
                .extracting(Host::name)
                .contains("laptop")
                .doesNotContain("client");
        assertThat(session.selection().parts()).containsExactly(host("laptop"));
        assertThat(here()).isEqualTo("host laptop");
    }

    @Test
    void aNameThatIsTakenIsToldAndStaysInItsField() {
        pick(host("client"));
        type(KeyCode.F2);
        replace("fw-A");
        assertThat(told()).contains("already a fw-A");
        type(KeyCode.ESCAPE);
        assertThat(here()).isEqualTo("host client");
    }

    @Test
    void theTextOfANoteMayHaveSeveralLines() {
        go("note 0");
        type(KeyCode.F2, KeyCode.END);
        robot.push(KeyCode.SHIFT, KeyCode.ENTER);
        robot.write("and there").type(KeyCode.ENTER);
        assertThat(scenario().notes().get(0).text()).isEqualTo("look here\nand there");
    }

    @Test
    void aLineIsSpokenAsASentence() {
        assertThat(cellSpoken("adapter client:A")).startsWith("A, adapter of client, 10.1.0.5/24, plugged to LAN A.");
    }

    private String cellSpoken(String key) {
        return onScreen(() -> list.lines().stream()
                .map(TreeItem::getValue)
                .filter(entry -> entry.key().equals(key))
                .map(Entry::spoken)
                .findFirst()
                .orElseThrow());
    }

    @Test
    void theRowWithTheKeyboardSpeaksOfItsCell() {
        go("adapter client:A");
        type(KeyCode.RIGHT, KeyCode.RIGHT, KeyCode.RIGHT);
        until(() -> list.lookupAll(".tree-table-row-cell").stream()
                .anyMatch(row -> row.getAccessibleText().startsWith("Address: 10.1.0.5/24. A, adapter of client")));
    }

    @Test
    void whatIsOddIsSaidInItsRowAndInFullBelow() {
        go("adapter client:B");
        typeOver(Facet.ADDRESS, "10.1.0.5/24");
        assertThat(cell("adapter client:B", Facet.SAYS)).isNotEmpty();
        assertThat(told()).contains("is in no subnet of client:B", "more");
    }

    @Test
    void aNarrowListShowsASignWithACountAndTheSentenceBelow() {
        go("adapter client:B");
        typeOver(Facet.ADDRESS, "10.1.0.5/24");
        onScreen(() -> stage.setWidth(420));
        until(() -> !list.lookupAll(".count-sign").isEmpty());
        assertThat(told()).contains("is in no subnet of client:B");
        onScreen(() -> stage.setWidth(900));
        until(() -> list.lookupAll(".count-sign").isEmpty());
    }

    @Test
    void theLineWithTheKeyboardStaysInViewWhenThereIsLessRoom() {
        go("lan LAN B");
        onScreen(() -> stage.setHeight(260));
        until(() -> list.lookupAll(".tree-table-row-cell").stream()
                .anyMatch(row -> row instanceof EntryRow own
                        && own.isVisible()
                        && own.getItem() != null
                        && own.getItem().key().equals("lan LAN B")
                        && own.getBoundsInParent().getMaxY() <= list.getHeight()));
    }

    @Test
    void leftFoldsAndRightUnfoldsALine() {
        go("host client");
        type(KeyCode.LEFT);
        assertThat(list.here().orElseThrow().isExpanded()).isFalse();
        type(KeyCode.RIGHT);
        assertThat(list.here().orElseThrow().isExpanded()).isTrue();
    }

    @Test
    void whatIsFoldedAndWhatHasTheKeyboardStaysThroughEditsAndUndo() {
        go("host fw-A");
        type(KeyCode.LEFT);
        go("adapter client:B");
        addNote();
        undo();
        assertThat(here()).isEqualTo("adapter client:B");
        go("host fw-A");
        assertThat(list.here().orElseThrow().isExpanded()).isFalse();
    }

    @Test
    void whatStandsBesideInheritsTheKeyboardFromWhatIsDeleted() {
        go("adapter client:A");
        type(KeyCode.DELETE);
        assertThat(isThere("adapter client:A")).isFalse();
        assertThat(here()).isEqualTo("adapter client:B");
    }

    @Test
    void whatWasRenamedHasTheKeyboardAfterItIsUndone() {
        go("host client");
        type(KeyCode.F2);
        replace("laptop");
        undo();
        assertThat(here()).isEqualTo("host client");
    }

    @Test
    void aListThatIsNotSeenWaits() {
        StackPane around = (StackPane) stage.getScene().getRoot();
        onScreen(() -> around.getChildren().clear());
        addNote();
        assertThat(isThere("note 1")).isFalse();
        onScreen(() -> around.getChildren().setAll(pane));
        assertThat(isThere("note 1")).isTrue();
    }

    @Test
    void aClickOnACellThatCannotBeTypedOverLeavesTheKeysWithTheList() {
        go("host client");
        Node says = robot.lookup(".of-says").queryAllAs(EntryCell.class).stream()
                .filter(cell -> !cell.isEmpty() && cell.getItem().key().equals("host client"))
                .findFirst()
                .orElseThrow();
        robot.clickOn(says);
        type(KeyCode.F2);
        replace("laptop");
        assertThat(isThere("host laptop")).isTrue();
    }

    @Test
    void aDoubleClickBesideTheLinesOpensNothing() {
        go("host client");
        robot.doubleClickOn(list.lookup(".column-header"));
        assertThat(list.getEditingCell()).isNull();
    }
}
