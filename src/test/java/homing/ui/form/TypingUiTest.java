package homing.ui.form;

import static org.assertj.core.api.Assertions.assertThat;

import homing.edit.Tables;
import homing.model.Host;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Popup;
import org.junit.jupiter.api.Test;

/** A cell is typed over, key by key. */
class TypingUiTest extends TwoHostsTest {
    @Test
    void aCellThatIsTypedOverChangesTheRoute() {
        edit("routes", 0, 0);
        type("10.9.0.0 255.255.0.0");
        robot.push(KeyCode.ENTER);
        assertThat(Tables.ROUTES.of(host("a")).get(0).route().destination()).hasToString("10.9.0.0/16");
        assertThat(undo()).isEqualTo("Change route default of a");
    }

    @Test
    void whatIsNoAddressIsToldWhileItIsTypedAndChangesNothing() {
        Host before = host("a");
        edit("addresses", 0, 1);
        type("10.1.0.300");
        assertThat(said()).contains("10.1.0.300", "10.1.0.5/24");
        robot.push(KeyCode.ENTER);
        assertThat(host("a")).isEqualTo(before);
        robot.push(KeyCode.ESCAPE);
        assertThat(said()).isEmpty();
        assertThat(host("a")).isEqualTo(before);
    }

    @Test
    void anOddAddressIsToldAndTaken() {
        edit("addresses", 0, 1);
        type("10.1.0.255/24");
        assertThat(said()).contains("broadcast");
        robot.push(KeyCode.ENTER);
        assertThat(host("a").adapters().get(0).addresses().get(0)).hasToString("10.1.0.255/24");
    }

    @Test
    void tabKeepsTheCellAndGoesToTheNext() {
        edit("routes", 0, 0);
        type("10.9.0.0/16");
        robot.push(KeyCode.TAB);
        until(() ->
                stage.getScene().getFocusOwner() instanceof TextField field && "cell-gateway".equals(field.getId()));
        assertThat(Tables.ROUTES.of(host("a")).get(0).route().destination()).hasToString("10.9.0.0/16");
    }

    @Test
    void enterKeepsTheCellAndGoesDown() {
        edit("addresses", 0, 1);
        type("10.1.0.7/24");
        robot.push(KeyCode.ENTER);
        assertThat(host("a").adapters().get(0).addresses().get(0)).hasToString("10.1.0.7/24");
        assertThat(table("addresses").getSelectionModel().getSelectedCells())
                .singleElement()
                .satisfies(cell -> {
                    assertThat(cell.getRow()).isEqualTo(1);
                    assertThat(cell.getColumn()).isEqualTo(1);
                });
    }

    @Test
    void escGivesTheOldValueBack() {
        Host before = host("a");
        edit("routes", 0, 1);
        type("10.1.0.77");
        robot.push(KeyCode.ESCAPE);
        robot.push(KeyCode.ESCAPE);
        assertThat(host("a")).isEqualTo(before);
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
    void theTextsToChooseFromCoverNothingThatIsSaid() {
        edit("routes", 0, 1);
        type("10.1.0.x");
        robot.push(KeyCode.DOWN);
        double list = onScreen(() -> robot.listTargetWindows().stream()
                .filter(Popup.class::isInstance)
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
    void aKnownAdapterIsOffered() {
        edit("routes", 0, 2);
        type("eth");
        robot.push(KeyCode.DOWN);
        robot.push(KeyCode.ENTER);
        robot.push(KeyCode.ENTER);
        assertThat(Tables.ROUTES.of(host("a")).get(0).route().nextHop().adapter())
                .isEqualTo("eth0");
        edit("routes", 0, 2);
        type("1");
        robot.push(KeyCode.DOWN);
        robot.push(KeyCode.ENTER);
        robot.push(KeyCode.ENTER);
        assertThat(Tables.ROUTES.of(host("a")).get(0).route().nextHop().adapter())
                .isEqualTo("eth1");
    }

    @Test
    void theWholeLineHoldsWhatHasNoColumn() {
        pick("routes", 0, 0);
        robot.clickOn("#line-routes");
        robot.push(KeyCode.END);
        type(" tos 16");
        robot.push(KeyCode.ENTER);
        assertThat(Tables.ROUTES.of(host("a")).get(0).route().tos()).isEqualTo(16);
    }
}
