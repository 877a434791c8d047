package homing.ui.form;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import homing.edit.Tables;
import homing.io.scenario.ScenarioReader;
import homing.model.Call;
import homing.model.Host;
import homing.model.Network;
import homing.model.Program;
import homing.net.IpAddress;
import homing.problem.BadInput;
import homing.scenario.Part;
import homing.scenario.Scenario;
import homing.scenario.ScriptedCall;
import homing.scenario.Server;
import homing.scenario.Story;
import homing.ui.PartTest;
import homing.ui.survey.Marks;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What becomes of a field that is being typed into when what it belongs to goes. */
class LeavingUiTest extends PartTest {
    private final List<Throwable> mistakes = new ArrayList<>();

    @BeforeEach
    void openAHost() throws BadInput {
        onScreen(() -> Thread.currentThread().setUncaughtExceptionHandler((thread, mistake) -> mistakes.add(mistake)));
        open(ScenarioReader.read("test.yaml", """
                homing: 1
                hosts:
                  a:
                    adapters: {eth0: {addresses: 10.1.0.5/24}}
                    routes: [10.7.0.0/16 via 10.1.0.7 dev eth0, 10.8.0.0/16 via 10.1.0.8 dev eth0]
                lans: {L: [a:eth0]}
                """.getBytes(UTF_8)));
        show(shared -> new SetUpPane(shared, new Marks(shared.document(), Runnable::run, Runnable::run)), 440, 860);
    }

    private Scenario scenario() {
        return session.document().scenario();
    }

    private void openFirstRoute() {
        onScreen(() -> session.selection().pick(new Part.OfHost("a")));
        onScreen(() -> {
            TableView<?> routes = (TableView<?>) stage.getScene().lookup("#table-routes");
            first(routes);
        });
        robot.push(KeyCode.ENTER);
        robot.write("10.9.0.0/16", 0);
    }

    private static <T> void first(TableView<T> table) {
        table.requestFocus();
        table.getSelectionModel().clearAndSelect(0, table.getColumns().get(0));
        table.getFocusModel().focus(0, table.getColumns().get(0));
    }

    @Test
    void aCellWhoseRowGoesChangesNoOther() {
        openFirstRoute();
        onScreen(() -> session.document()
                .apply(Tables.ROUTES.remove(scenario(), "a", List.of(0)).edit().orElseThrow()));
        onScreen(() -> stage.getScene().getRoot().requestFocus());
        Host a = scenario().network().host("a").orElseThrow();
        assertThat(Tables.ROUTES.of(a)).hasSize(1);
        assertThat(Tables.ROUTES.of(a).get(0).route().destination()).hasToString("10.8.0.0/16");
        assertThat(mistakes).isEmpty();
    }

    @Test
    void aCellWhoseHostGoesIsLeft() {
        openFirstRoute();
        open(Scenario.of(new Network(List.of(), List.of())));
        onScreen(() -> stage.getScene().getRoot().requestFocus());
        assertThat(mistakes).isEmpty();
        assertThat(scenario().network().hosts()).isEmpty();
    }

    @Test
    void aTitleWhoseStoryGoesIsLeft() {
        ScriptedCall call = ScriptedCall.of(Call.of("a", Program.TCP_CONNECT, IpAddress.parse("10.1.0.9"), 80));
        Story story = new Story("told", Server.USUAL, List.of(new Story.Calling(call, 0)));
        open(scenario().withStories(List.of(story)));
        onScreen(() -> first((TableView<?>) stage.getScene().lookup("#table-stories")));
        robot.push(KeyCode.ENTER);
        robot.write("x", 0);
        open(Scenario.of(new Network(List.of(), List.of())));
        onScreen(() -> stage.getScene().getRoot().requestFocus());
        assertThat(mistakes).isEmpty();
    }
}
