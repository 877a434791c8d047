package homing.ui.form;

import static org.assertj.core.api.Assertions.assertThat;

import homing.edit.Tables;
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
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What becomes of a field that is being typed into when what it belongs to goes. */
class LeavingUiTest extends SetUpTest {
    private final List<Throwable> mistakes = new ArrayList<>();

    @BeforeEach
    void openAHost() throws BadInput {
        onScreen(() -> Thread.currentThread().setUncaughtExceptionHandler((thread, mistake) -> mistakes.add(mistake)));
        open("""
                homing: 1
                hosts:
                  a:
                    adapters: {eth0: {addresses: 10.1.0.5/24}}
                    routes: [10.7.0.0/16 via 10.1.0.7 dev eth0, 10.8.0.0/16 via 10.1.0.8 dev eth0]
                lans: {L: [a:eth0]}
                """);
        showSetUp(WIDTH, 860);
    }

    private void openFirstRoute() {
        pick(new Part.OfHost("a"));
        edit("routes", 0, 0);
        type("10.9.0.0/16");
    }

    @Test
    void aCellWhoseRowGoesChangesNoOther() {
        openFirstRoute();
        onScreen(() -> session.document()
                .apply(Tables.ROUTES.remove(scenario(), "a", List.of(0)).edit().orElseThrow()));
        onScreen(() -> stage.getScene().getRoot().requestFocus());
        Host a = host("a");
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
        edit("stories", 0, 0);
        type("x");
        open(Scenario.of(new Network(List.of(), List.of())));
        onScreen(() -> stage.getScene().getRoot().requestFocus());
        assertThat(mistakes).isEmpty();
    }
}
