package homing.ui.form;

import static org.assertj.core.api.Assertions.assertThat;

import homing.edit.Tables;
import homing.model.NextHop;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/** The gateway of a route, and the adapter that leads there. */
class GatewayUiTest extends TwoHostsTest {
    @Test
    void aGatewayThatIsNotOnTheLanIsToldAndTaken() {
        edit("routes", 0, 1);
        type("10.99.0.1");
        assertThat(said()).contains("10.99.0.1", "eth0", "onlink");
        robot.push(KeyCode.ENTER);
        assertThat(Tables.ROUTES.of(host("a")).get(0).route().nextHop().gateway())
                .hasToString("10.99.0.1");
    }

    @Test
    void theAdapterFollowsTheGateway() {
        robot.clickOn("#add-routes");
        field();
        type("10.8.0.0/16");
        robot.push(KeyCode.TAB);
        type("10.2.0.1");
        assertThat(said()).contains("10.2.0.1", "eth1");
        robot.push(KeyCode.ENTER);
        NextHop hop = Tables.ROUTES.of(host("a")).get(1).route().nextHop();
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
        assertThat(Tables.ROUTES.of(host("a")).get(0).route().nextHop().adapter())
                .isEqualTo("eth1");
    }

    @Test
    void whatFewRoutesHaveIsAFieldBelowTheTable() {
        pick("routes", 0, 0);
        press("#more-routes");
        robot.clickOn("#folded-flags");
        type("onlink");
        robot.push(KeyCode.ENTER);
        assertThat(Tables.ROUTES.of(host("a")).get(0).route().nextHop().flags()).containsExactly("onlink");
    }
}
