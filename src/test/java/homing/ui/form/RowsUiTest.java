package homing.ui.form;

import static org.assertj.core.api.Assertions.assertThat;

import homing.edit.Tables;
import homing.model.Adapter;
import homing.model.FilterRule;
import homing.model.Host;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/** Rows are added, taken out, moved and doubled. */
class RowsUiTest extends TwoHostsTest {
    @Test
    void aRowThatIsAddedCanBeTypedOverAtOnceAndUndone() {
        Host before = host("a");
        robot.clickOn("#add-routes");
        field();
        type("10.8.0.0/16");
        robot.push(KeyCode.ENTER);
        assertThat(Tables.ROUTES.of(host("a"))).hasSize(2);
        onScreen(session.document()::undo);
        onScreen(session.document()::undo);
        assertThat(host("a")).isEqualTo(before);
        assertThat(table("routes").getItems()).hasSize(1);
    }

    @Test
    void deleteTakesARowOut() {
        pick("routes", 0, 0);
        robot.push(KeyCode.DELETE);
        assertThat(Tables.ROUTES.of(host("a"))).isEmpty();
        assertThat(robot.lookup("#table-routes").tryQuery()).isEmpty();
    }

    @Test
    void theRightButtonTakesARowOut() {
        pick("routes", 0, 0);
        robot.rightClickOn("#table-routes");
        robot.clickOn("#row-remove");
        assertThat(Tables.ROUTES.of(host("a"))).isEmpty();
    }

    @Test
    void altAndAnArrowMoveARow() {
        robot.clickOn("#add-filters");
        robot.push(KeyCode.ESCAPE);
        robot.clickOn("#add-filters");
        robot.push(KeyCode.ESCAPE);
        assertThat(host("a").firewall().rules())
                .extracting(FilterRule::established)
                .containsExactly(true, false);
        pick("filters", 1, 0);
        robot.push(KeyCode.ALT, KeyCode.UP);
        assertThat(host("a").firewall().rules())
                .extracting(FilterRule::established)
                .containsExactly(false, true);
    }

    @Test
    void anAdapterIsMovedAndGetsItsNumber() {
        pick("adapters", 1, 0);
        robot.push(KeyCode.ALT, KeyCode.UP);
        assertThat(host("a").adapters()).extracting(Adapter::name).containsExactly("eth1", "eth0");
        assertThat(host("a").adapters()).extracting(Adapter::index).isSorted();
        assertThat(table("adapters").getSelectionModel().getSelectedIndex()).isZero();
    }

    @Test
    void rowsAreDoubled() {
        pick("routes", 0, 0);
        robot.push(KeyCode.CONTROL, KeyCode.D);
        assertThat(Tables.ROUTES.of(host("a"))).hasSize(2);
    }
}
