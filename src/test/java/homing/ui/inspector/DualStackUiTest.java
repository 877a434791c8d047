package homing.ui.inspector;

import static org.assertj.core.api.Assertions.assertThat;

import homing.io.scenario.ScenarioReader;
import homing.scenario.Scenario;
import homing.ui.PartTest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A host with both protocols shows a table for each. */
class DualStackUiTest extends PartTest {
    private static final Path FILE = Path.of("src/test/resources/windows/dual-stack.yaml");
    private static final int ROUTE = 3;

    @ParameterizedTest
    @CsvSource({"0, IPv6 Route Table, route print -6", "1, IPv4 Route Table, route print -4"})
    void aRouteLightsUpInTheTableOfItsProtocol(int call, String title, String command) throws Exception {
        show(Inspector::new, 424, 800);
        Scenario scenario = ScenarioReader.read(FILE.toString(), Files.readAllBytes(FILE));
        open(scenario);
        run(scenario.calls().get(call).call());
        jump(ROUTE);
        assertThat(titles())
                .containsSubsequence("IPv4 Route Table", "IPv6 Route Table", "ARP cache", "IPv6 neighbours");
        List<Node> lit = onScreen(() -> robot.lookup(".line-row").queryAll().stream()
                .filter(row -> row.getPseudoClassStates().contains(PseudoClass.getPseudoClass("chosen")))
                .toList());
        assertThat(lit).hasSize(1);
        assertThat(texts(sectionOf(lit.get(0)))).contains(title, command);
    }

    @ParameterizedTest
    @CsvSource({"0", "1"})
    void noStepNeedsSidewaysScrolling(int call) throws Exception {
        show(Inspector::new, 424, 800);
        Scenario scenario = ScenarioReader.read(FILE.toString(), Files.readAllBytes(FILE));
        open(scenario);
        run(scenario.calls().get(call).call());
        ScrollPane scroll = find(".inspector .scroll-pane", ScrollPane.class);
        for (int step = 0; step <= session.playback().length(); step++) {
            int at = step;
            double hidden = onScreen(() -> {
                session.playback().jump(at);
                stage.getScene().getRoot().layout();
                return scroll.getContent().minWidth(-1)
                        - scroll.getViewportBounds().getWidth();
            });
            assertThat(hidden).as("step %d", step).isLessThanOrEqualTo(0);
        }
    }

    private List<String> titles() {
        return onScreen(() -> robot.lookup(".section-title").queryAll().stream()
                .map(title -> ((Label) title).getText())
                .toList());
    }

    private static Node sectionOf(Node row) {
        Node above = row;
        while (!above.getStyleClass().contains("section")) {
            above = above.getParent();
        }
        return above;
    }

    private static List<String> texts(Node section) {
        return section.lookupAll(".section-heading .label").stream()
                .map(label -> ((Label) label).getText())
                .toList();
    }
}
