package homing.ui.form;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import homing.edit.History;
import homing.edit.Tables;
import homing.io.scenario.ScenarioReader;
import homing.model.Adapter;
import homing.model.AdapterRef;
import homing.model.FilterRule;
import homing.model.Host;
import homing.model.NextHop;
import homing.problem.BadInput;
import homing.scenario.Part;
import homing.text.Words;
import homing.ui.PartTest;
import homing.ui.survey.Marks;
import javafx.scene.Node;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The form of what is picked, gesture by gesture. */
class SetUpUiTest extends PartTest {
    @BeforeEach
    void openTwoHosts() throws BadInput {
        open(ScenarioReader.read("test.yaml", """
                homing: 1
                hosts:
                  a:
                    adapters:
                      eth0: {addresses: 10.1.0.5/24}
                      eth1: {addresses: 10.2.0.5/24}
                    routes: [default via 10.1.0.1 dev eth0]
                  b: {adapters: {eth0: {addresses: 10.1.0.1/24}}}
                lans: {L: [a:eth0, b:eth0], M: [a:eth1]}
                """.getBytes(UTF_8)));
        show(shared -> new SetUpPane(shared, new Marks(shared.document(), Runnable::run, Runnable::run)), 440, 860);
        pick(new Part.OfHost("a"));
    }

    private void pick(Part part) {
        onScreen(() -> session.selection().pick(part));
    }

    private Host a() {
        return session.document().scenario().network().host("a").orElseThrow();
    }

    private String undo() {
        History history = session.document().historyProperty().get();
        return history.undoLabel().map(Words.english()::say).orElse("");
    }

    private TableView<?> table(String name) {
        return find("#table-" + name, TableView.class);
    }

    /** Opens a cell by the keyboard, as Enter does on the cell that is picked. */
    private void edit(String name, int row, int column) {
        onScreen(() -> open(table(name), row, column));
        robot.push(KeyCode.ENTER);
    }

    private int column(String table, String title) {
        return table(table).getColumns().stream()
                .map(TableColumn::getText)
                .toList()
                .indexOf(title);
    }

    private static <T> void open(TableView<T> table, int row, int column) {
        table.requestFocus();
        table.getSelectionModel().clearAndSelect(row, table.getColumns().get(column));
        table.getFocusModel().focus(row, table.getColumns().get(column));
    }

    private void type(String text) {
        robot.write(text, 0);
    }

    private String said() {
        return robot.lookup(".form-say").queryAll().stream()
                .filter(Node::isVisible)
                .map(node -> ((javafx.scene.control.Label) node).getText())
                .findFirst()
                .orElse("");
    }

    @Test
    void aCellThatIsTypedOverChangesTheRoute() {
        edit("routes", 0, 0);
        type("10.9.0.0 255.255.0.0");
        robot.push(KeyCode.ENTER);
        assertThat(Tables.ROUTES.of(a()).get(0).route().destination()).hasToString("10.9.0.0/16");
        assertThat(undo()).isEqualTo("Change route default of a");
    }

    @Test
    void whatIsNoAddressIsToldWhileItIsTypedAndChangesNothing() {
        Host before = a();
        edit("addresses", 0, 1);
        type("10.1.0.300");
        assertThat(said()).contains("10.1.0.300", "10.1.0.5/24");
        robot.push(KeyCode.ENTER);
        assertThat(a()).isEqualTo(before);
        robot.push(KeyCode.ESCAPE);
        assertThat(said()).isEmpty();
        assertThat(a()).isEqualTo(before);
    }

    @Test
    void anOddAddressIsToldAndTaken() {
        edit("addresses", 0, 1);
        type("10.1.0.255/24");
        assertThat(said()).contains("broadcast");
        robot.push(KeyCode.ENTER);
        assertThat(a().adapters().get(0).addresses().get(0)).hasToString("10.1.0.255/24");
    }

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
    void tabKeepsTheCellAndGoesToTheNext() {
        edit("routes", 0, 0);
        type("10.9.0.0/16");
        robot.push(KeyCode.TAB);
        until(() ->
                stage.getScene().getFocusOwner() instanceof TextField field && "cell-gateway".equals(field.getId()));
        assertThat(Tables.ROUTES.of(a()).get(0).route().destination()).hasToString("10.9.0.0/16");
    }

    @Test
    void enterKeepsTheCellAndGoesDown() {
        edit("addresses", 0, 1);
        type("10.1.0.7/24");
        robot.push(KeyCode.ENTER);
        assertThat(a().adapters().get(0).addresses().get(0)).hasToString("10.1.0.7/24");
        assertThat(table("addresses").getSelectionModel().getSelectedCells())
                .singleElement()
                .satisfies(cell -> {
                    assertThat(cell.getRow()).isEqualTo(1);
                    assertThat(cell.getColumn()).isEqualTo(1);
                });
    }

    @Test
    void escGivesTheOldValueBack() {
        Host before = a();
        edit("routes", 0, 1);
        type("10.1.0.77");
        robot.push(KeyCode.ESCAPE);
        robot.push(KeyCode.ESCAPE);
        assertThat(a()).isEqualTo(before);
        assertThat(stage.getScene().getFocusOwner()).isEqualTo(table("routes"));
    }

    @Test
    void aFieldIsAsWideAsItsTextAndStaysInTheTable() {
        for (int column : new int[] {1, 3}) {
            edit("routes", 0, column);
            String text = "2001:db8:1234:5678:9abc:def0:1234:5678";
            type(text);
            TextField field = (TextField) stage.getScene().getFocusOwner();
            onScreen(() -> stage.getScene().getRoot().layout());
            double needed = 0.6 * field.getFont().getSize() * text.length();
            assertThat(field.getWidth()).isGreaterThan(needed);
            assertThat(field.localToScene(field.getWidth(), 0).getX())
                    .isLessThanOrEqualTo(table("routes")
                            .localToScene(table("routes").getWidth(), 0)
                            .getX());
            robot.push(KeyCode.ESCAPE);
            robot.push(KeyCode.ESCAPE);
        }
    }

    @Test
    void aRowThatIsAddedCanBeTypedOverAtOnceAndUndone() {
        Host before = a();
        robot.clickOn("#add-routes");
        until(() -> stage.getScene().getFocusOwner() instanceof TextField);
        type("10.8.0.0/16");
        robot.push(KeyCode.ENTER);
        assertThat(Tables.ROUTES.of(a())).hasSize(2);
        onScreen(session.document()::undo);
        onScreen(session.document()::undo);
        assertThat(a()).isEqualTo(before);
        assertThat(table("routes").getItems()).hasSize(1);
    }

    @Test
    void deleteTakesARowOut() {
        onScreen(() -> open(table("routes"), 0, 0));
        robot.push(KeyCode.DELETE);
        assertThat(Tables.ROUTES.of(a())).isEmpty();
        assertThat(robot.lookup("#table-routes").tryQuery()).isEmpty();
    }

    @Test
    void altAndAnArrowMoveARow() {
        robot.clickOn("#add-filters");
        robot.push(KeyCode.ESCAPE);
        robot.clickOn("#add-filters");
        robot.push(KeyCode.ESCAPE);
        assertThat(a().firewall().rules()).extracting(FilterRule::established).containsExactly(true, false);
        onScreen(() -> open(table("filters"), 1, 0));
        robot.press(KeyCode.ALT).push(KeyCode.UP).release(KeyCode.ALT);
        assertThat(a().firewall().rules()).extracting(FilterRule::established).containsExactly(false, true);
    }

    @Test
    void anAdapterIsMovedAndGetsItsNumber() {
        onScreen(() -> open(table("adapters"), 1, 0));
        robot.press(KeyCode.ALT).push(KeyCode.UP).release(KeyCode.ALT);
        assertThat(a().adapters()).extracting(Adapter::name).containsExactly("eth1", "eth0");
        assertThat(a().adapters()).extracting(Adapter::index).isSorted();
        assertThat(table("adapters").getSelectionModel().getSelectedIndex()).isZero();
    }

    @Test
    void adaptersArePastedWithTheirCells() {
        clip("eth5\t02:00:00:00:00:77\tdown\tM");
        onScreen(() -> open(table("adapters"), 0, 0));
        robot.press(KeyCode.CONTROL).push(KeyCode.V).release(KeyCode.CONTROL);
        Adapter pasted = a().adapter("eth5").orElseThrow();
        assertThat(pasted.mac()).hasToString("02:00:00:00:00:77");
        assertThat(pasted.isUp()).isFalse();
        assertThat(undo()).isEqualTo("Add adapter eth5 to a");
    }

    private void clip(String text) {
        onScreen(() -> {
            ClipboardContent content = new ClipboardContent();
            content.putString(text);
            Clipboard.getSystemClipboard().setContent(content);
        });
    }

    @Test
    void rowsArePastedIntoAnEmptyTable() {
        clip("100: from 10.1.0.5 lookup 102\n101: from 10.2.0.5 lookup 103\n");
        onScreen(() -> find("#add-rules", javafx.scene.control.Button.class).requestFocus());
        robot.press(KeyCode.CONTROL).push(KeyCode.V).release(KeyCode.CONTROL);
        assertThat(a().rules()).hasSizeGreaterThanOrEqualTo(2);
        assertThat(undo()).isEqualTo("Add 2 rules to a");
    }

    @Test
    void linesThatCannotBeReadStayBelowAnEmptyTableToBeMended() {
        onScreen(() -> open(table("routes"), 0, 0));
        robot.push(KeyCode.DELETE);
        clip("10.9.0.0/16 over 10.1.0.1");
        onScreen(() -> find("#add-routes", javafx.scene.control.Button.class).requestFocus());
        robot.press(KeyCode.CONTROL).push(KeyCode.V).release(KeyCode.CONTROL);
        onScreen(() -> find("#unpasted", javafx.scene.control.TextArea.class).setText("10.9.0.0/16 via 10.1.0.1"));
        onScreen(() -> find("#paste-again", javafx.scene.control.Button.class).fire());
        assertThat(Tables.ROUTES.of(a())).hasSize(1);
        assertThat(robot.lookup("#unpasted").tryQuery()).isEmpty();
    }

    @Test
    void theRightButtonTakesARowOut() {
        onScreen(() -> open(table("routes"), 0, 0));
        robot.rightClickOn("#table-routes");
        robot.clickOn("#row-remove");
        assertThat(Tables.ROUTES.of(a())).isEmpty();
    }

    @Test
    void aGatewayThatIsNotOnTheLanIsToldAndTaken() {
        edit("routes", 0, 1);
        type("10.99.0.1");
        assertThat(said()).contains("10.99.0.1", "eth0", "onlink");
        robot.push(KeyCode.ENTER);
        assertThat(Tables.ROUTES.of(a()).get(0).route().nextHop().gateway()).hasToString("10.99.0.1");
    }

    @Test
    void theAdapterFollowsTheGateway() {
        robot.clickOn("#add-routes");
        until(() -> stage.getScene().getFocusOwner() instanceof TextField);
        type("10.8.0.0/16");
        robot.push(KeyCode.TAB);
        type("10.2.0.1");
        assertThat(said()).contains("10.2.0.1", "eth1");
        robot.push(KeyCode.ENTER);
        NextHop hop = Tables.ROUTES.of(a()).get(1).route().nextHop();
        assertThat(hop.adapter()).isEqualTo("eth1");
        assertThat(undo()).isEqualTo("Change route 10.8.0.0/16 of a");
    }

    @Test
    void anAdapterThatWasChosenOutOfReachStays() {
        edit("routes", 0, 2);
        type("eth1");
        robot.push(KeyCode.ENTER);
        edit("routes", 0, 1);
        type("10.1.0.9");
        robot.push(KeyCode.ENTER);
        assertThat(Tables.ROUTES.of(a()).get(0).route().nextHop().adapter()).isEqualTo("eth1");
    }

    @Test
    void whatFewRoutesHaveIsAFieldBelowTheTable() {
        onScreen(() -> open(table("routes"), 0, 0));
        onScreen(() -> find("#more-routes", javafx.scene.control.Button.class).fire());
        robot.clickOn("#folded-flags");
        type("onlink");
        robot.push(KeyCode.ENTER);
        assertThat(Tables.ROUTES.of(a()).get(0).route().nextHop().flags()).containsExactly("onlink");
    }

    @Test
    void theTextsToChooseFromCoverNothingThatIsSaid() {
        edit("routes", 0, 1);
        type("10.1.0.x");
        robot.push(KeyCode.DOWN);
        double list = onScreen(() -> robot.listTargetWindows().stream()
                .filter(javafx.stage.Popup.class::isInstance)
                .mapToDouble(window -> window.getY() + window.getHeight())
                .max()
                .orElse(0));
        double told = onScreen(() -> robot.lookup(".form-say").queryAll().stream()
                .filter(Node::isVisible)
                .mapToDouble(node -> node.localToScreen(node.getBoundsInLocal()).getMinY())
                .findFirst()
                .orElseThrow());
        assertThat(list).isPositive().isLessThanOrEqualTo(told);
    }

    @Test
    void rowsAreDoubled() {
        onScreen(() -> open(table("routes"), 0, 0));
        robot.press(KeyCode.CONTROL).push(KeyCode.D).release(KeyCode.CONTROL);
        assertThat(Tables.ROUTES.of(a())).hasSize(2);
    }

    @Test
    void severalLinesArePastedInOneEditAndAWrongOneIsKept() {
        paste("""
                10.3.0.0/24 via 10.1.0.1 dev eth0
                10.4.0.0 255.255.255.0\t10.2.0.9\teth1\t7
                nowhere
                route add 10.6.0.0 mask 255.255.0.0 10.2.0.8 metric 3
                """);
        assertThat(Tables.ROUTES.of(a()).stream()
                        .map(row -> row.route().destination().toString()))
                .containsExactlyInAnyOrder("0.0.0.0/0", "10.3.0.0/24", "10.4.0.0/24", "10.6.0.0/16");
        assertThat(find("#unpasted", javafx.scene.control.TextArea.class).getText())
                .isEqualTo("nowhere");
        assertThat(robot.lookup(".unpasted .form-say").queryLabeled().getText()).contains("Line 3");
        onScreen(session.document()::undo);
        assertThat(Tables.ROUTES.of(a())).hasSize(1);
    }

    private void paste(String text) {
        onScreen(() -> {
            ClipboardContent content = new ClipboardContent();
            content.putString(text);
            Clipboard.getSystemClipboard().setContent(content);
            open(table("routes"), 0, 0);
        });
        robot.press(KeyCode.CONTROL).push(KeyCode.V).release(KeyCode.CONTROL);
    }

    @Test
    void copiedRowsArePastedAsTheSameRows() {
        onScreen(() -> open(table("routes"), 0, 0));
        robot.press(KeyCode.CONTROL).push(KeyCode.C).release(KeyCode.CONTROL);
        assertThat(onScreen(() -> Clipboard.getSystemClipboard().getString()))
                .isEqualTo("default via 10.1.0.1 dev eth0");
    }

    @Test
    void aKnownAdapterIsOffered() {
        edit("routes", 0, 2);
        type("eth");
        robot.push(KeyCode.DOWN);
        robot.push(KeyCode.ENTER);
        robot.push(KeyCode.ENTER);
        assertThat(Tables.ROUTES.of(a()).get(0).route().nextHop().adapter()).isEqualTo("eth0");
        edit("routes", 0, 2);
        type("1");
        robot.push(KeyCode.DOWN);
        robot.push(KeyCode.ENTER);
        robot.push(KeyCode.ENTER);
        assertThat(Tables.ROUTES.of(a()).get(0).route().nextHop().adapter()).isEqualTo("eth1");
    }

    @Test
    void theWholeLineHoldsWhatHasNoColumn() {
        onScreen(() -> open(table("routes"), 0, 0));
        robot.clickOn("#line-routes");
        robot.push(KeyCode.END);
        type(" tos 16");
        robot.push(KeyCode.ENTER);
        assertThat(Tables.ROUTES.of(a()).get(0).route().tos()).isEqualTo(16);
    }

    @Test
    void aHostIsRenamedAndStaysPicked() {
        robot.clickOn("#field-name");
        robot.press(KeyCode.CONTROL).push(KeyCode.A).release(KeyCode.CONTROL);
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
        assertThat(session.document().scenario().network().lanOf(new AdapterRef("a", "eth0")))
                .hasValueSatisfying(lan -> assertThat(lan.name()).isEqualTo("M"));
    }

    @Test
    void aLanShowsWhoIsPluggedIn() {
        pick(new Part.OfLan("L"));
        assertThat(table("members").getItems()).hasSize(2);
        onScreen(() -> open(table("members"), 1, 0));
        robot.push(KeyCode.DELETE);
        assertThat(session.document()
                        .scenario()
                        .network()
                        .lan("L")
                        .orElseThrow()
                        .adapters())
                .containsExactly(new AdapterRef("a", "eth0"));
    }

    @Test
    void nothingPickedIsTheDrawing() {
        onScreen(session.selection()::clear);
        robot.clickOn("#field-title");
        type("Two ways");
        robot.push(KeyCode.ENTER);
        assertThat(session.document().scenario().title()).isEqualTo("Two ways");
        robot.clickOn("#add-calls");
        assertThat(session.document().scenario().calls()).hasSize(1);
    }

    @Test
    void theKeyboardStaysInTheCallThatIsTyped() {
        onScreen(() -> session.selection().clear());
        robot.clickOn("#add-calls");
        int title = column("calls", "Title");
        edit("calls", 0, title);
        type("first");
        robot.push(KeyCode.ENTER);
        assertThat(session.document().scenario().calls().get(0).title()).isEqualTo("first");
        assertThat(table("calls").getSelectionModel().getSelectedCells().get(0).getColumn())
                .isEqualTo(title);
    }
}
