package homing.ui.form;

import static java.nio.charset.StandardCharsets.UTF_8;

import homing.io.scenario.ScenarioReader;
import homing.model.Host;
import homing.problem.BadInput;
import homing.scenario.Part;
import homing.scenario.Scenario;
import homing.text.Words;
import homing.ui.PartTest;
import homing.ui.Screen;
import homing.ui.survey.Marks;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;

/** "Set up" by itself, and what a person does there. */
public abstract class SetUpTest extends PartTest {
    protected static final double WIDTH = 440;

    /** The text of a drawing of two hosts on a LAN, {@code a} with 10.1.0.5 and {@code b} with 10.1.0.6. */
    static String pair(String rest) {
        return """
                homing: 1
                hosts:
                  a: {adapters: {eth0: {addresses: 10.1.0.5/24}}}
                  b: {adapters: {eth0: {addresses: 10.1.0.6/24}}}
                lans: {L: [a:eth0, b:eth0]}
                """ + rest;
    }

    protected void open(String scenario) throws BadInput {
        open(ScenarioReader.read("test.yaml", scenario.getBytes(UTF_8)));
    }

    protected void showSetUp(double width, double height) {
        show(
                shared -> new SetUpPane(shared, new Marks(shared.document(), Runnable::run, Runnable::run)),
                width,
                height);
    }

    protected Scenario scenario() {
        return session.document().scenario();
    }

    protected Host host(String name) {
        return scenario().network().host(name).orElseThrow();
    }

    /** What would be undone, as it is said. */
    protected String undo() {
        return session.document()
                .historyProperty()
                .get()
                .undoLabel()
                .map(Words.english()::say)
                .orElse("");
    }

    protected void pick(Part... parts) {
        onScreen(() -> session.selection().pick(List.of(parts)));
    }

    protected TableView<?> table(String name) {
        return find("#table-" + name, TableView.class);
    }

    protected void pick(String table, int row, int column) {
        onScreen(() -> pick(table(table), row, column));
    }

    private static <T> void pick(TableView<T> table, int row, int column) {
        table.requestFocus();
        table.getSelectionModel().clearAndSelect(row, table.getColumns().get(column));
        table.getFocusModel().focus(row, table.getColumns().get(column));
    }

    /** Opens a cell by the keyboard. */
    protected void edit(String table, int row, int column) {
        pick(table, row, column);
        robot.push(KeyCode.ENTER);
    }

    protected void type(String text) {
        robot.write(text, 0);
    }

    /** Types over a cell and keeps it. */
    protected void type(String table, int row, int column, String text) {
        edit(table, row, column);
        type(text);
        robot.push(KeyCode.ENTER);
    }

    /** Waits for a field that takes what is typed. */
    protected TextField field() {
        until(() -> stage.getScene().getFocusOwner() instanceof TextField);
        return (TextField) stage.getScene().getFocusOwner();
    }

    /** Presses a button, wherever the page has been scrolled to. */
    protected void press(String id) {
        onScreen(() -> find(id, Button.class).fire());
    }

    /** What is said below a field or a table; empty for nothing. */
    protected String said() {
        return robot.lookup(".form-say").queryAll().stream()
                .filter(Node::isVisible)
                .map(node -> ((Label) node).getText())
                .findFirst()
                .orElse("");
    }

    /** Pastes a text where the keyboard is. */
    protected void paste(String text) {
        Screen.hold(text);
        robot.push(KeyCode.CONTROL, KeyCode.V);
    }
}
