package homing.ui.form;

import static org.assertj.core.api.Assertions.assertThat;

import homing.edit.Tables;
import homing.io.scenario.RowLines;
import homing.problem.BadInput;
import homing.scenario.Part;
import java.util.List;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The tables of a machine as it was collected: the routes that its system made itself are folded. */
class SelfMadeRoutesUiTest extends SetUpTest {
    @BeforeEach
    void openMachine() throws BadInput {
        open("""
                homing: 1
                hosts:
                  a:
                    adapters:
                      eth0: {addresses: 10.1.0.5/24}
                    tables: complete
                    routes:
                      - default via 10.1.0.1 dev eth0
                      - 10.1.0.0/24 dev eth0 proto kernel src 10.1.0.5
                      - local 10.1.0.5 dev eth0 proto kernel src 10.1.0.5
                      - broadcast 10.1.0.255 dev eth0 proto kernel src 10.1.0.5
                lans: {L: [a:eth0]}
                """);
        showSetUp(WIDTH, 860);
        pick(new Part.OfHost("a"));
    }

    private List<String> routes() {
        return Tables.ROUTES.of(host("a")).stream().map(RowLines.ROUTE::write).toList();
    }

    private void unfold() {
        press("#grid-self-made .fold");
    }

    @Test
    void routesThatLeadSomewhereAreATableWithoutThem() {
        assertThat(table("routes").getItems()).hasSize(2);
        assertThat(robot.lookup("#table-self-made").tryQuery()).isEmpty();
        unfold();
        assertThat(table("self-made").getItems()).hasSize(2);
    }

    @Test
    void aRowThatIsTakenOutIsTheOneThatIsPicked() {
        unfold();
        onScreen(() -> {
            table("self-made").requestFocus();
            table("self-made").getSelectionModel().select(1);
        });
        robot.type(KeyCode.DELETE);
        assertThat(routes()).hasSize(3).noneMatch(line -> line.startsWith("broadcast"));
        onScreen(() -> {
            table("routes").requestFocus();
            table("routes").getSelectionModel().select(1);
        });
        robot.type(KeyCode.DELETE);
        assertThat(routes()).hasSize(2).noneMatch(line -> line.startsWith("10.1.0.0/24"));
    }

    @Test
    void aRouteThatIsAddedStandsWithThoseThatLeadSomewhere() {
        robot.clickOn("#add-routes").type(KeyCode.ENTER);
        assertThat(table("routes").getItems()).hasSize(3);
        assertThat(routes()).hasSize(5);
    }

    @Test
    void theTableGoesWithItsLastRow() {
        unfold();
        onScreen(() -> {
            table("self-made").requestFocus();
            table("self-made").getSelectionModel().selectAll();
        });
        robot.type(KeyCode.DELETE);
        assertThat(robot.lookup("#grid-self-made").tryQuery()).isEmpty();
        onScreen(session.document()::undo);
        assertThat(robot.lookup("#grid-self-made").tryQuery()).isPresent();
    }
}
