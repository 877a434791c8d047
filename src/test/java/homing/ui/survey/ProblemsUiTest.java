package homing.ui.survey;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import homing.io.scenario.ScenarioReader;
import homing.model.AdapterRef;
import homing.problem.BadInput;
import homing.scenario.Part;
import homing.scenario.Scenario;
import homing.ui.PartTest;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.control.Button;
import org.junit.jupiter.api.Test;

/** The list of what is odd about a drawing. */
class ProblemsUiTest extends PartTest {
    private static final Part SECOND = new Part.OfAdapter(new AdapterRef("b", "eth0"));

    private void showProblems() throws BadInput {
        open(twice());
        show(shared -> new ProblemsPane(shared, new Marks(shared.document(), Runnable::run, Runnable::run)), 420, 400);
    }

    /** Two hosts with the same address. */
    private static Scenario twice() throws BadInput {
        return ScenarioReader.read("test.yaml", """
                homing: 1
                hosts:
                  a: {adapters: {eth0: {addresses: 10.1.0.5/24}}}
                  b: {adapters: {eth0: {addresses: 10.1.0.5/24}}}
                lans: {L: [a:eth0, b:eth0]}
                """.getBytes(UTF_8));
    }

    @Test
    void showsThePartThatAProblemIsAbout() throws BadInput {
        showProblems();
        robot.clickOn(".mark-show");
        assertThat(session.selection().parts()).containsExactly(SECOND);
    }

    @Test
    void mendsItByAClickThatCanBeUndone() throws BadInput {
        showProblems();
        robot.clickOn(".mark-fix");
        assertThat(robot.lookup(".mark-card").queryAll()).isEmpty();
        onScreen(session.document()::undo);
        assertThat(robot.lookup(".mark-card").queryAll()).hasSize(1);
    }

    @Test
    void moreThanAFewProblemsComeWhenTheyAreAskedFor() throws BadInput {
        String hosts = IntStream.range(0, 50)
                .mapToObj(i -> "  h" + i + ": {adapters: {eth0: {addresses: 10.1.0.5/24}}}\n")
                .collect(Collectors.joining());
        open(ScenarioReader.read("test.yaml", ("homing: 1\nhosts:\n" + hosts).getBytes(UTF_8)));
        Marks marks = onScreen(() -> new Marks(session.document(), Runnable::run, Runnable::run));
        show(shared -> new ProblemsPane(shared, marks), 420, 400);
        int all = marks.allProperty().get().size();
        assertThat(robot.lookup(".mark-card").queryAll()).hasSizeLessThan(all);
        while (robot.lookup(".mark-more").tryQuery().isPresent()) {
            onScreen(find(".mark-more", Button.class)::fire);
        }
        assertThat(robot.lookup(".mark-card").queryAll()).hasSize(all);
    }
}
