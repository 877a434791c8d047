package homing.ui;

import static org.assertj.core.api.Assertions.assertThat;

import homing.dialect.Listing;
import homing.state.HostState;
import homing.systems.Dialects;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class WholeWindowUiTest extends WindowTest {
    private static final List<String> PARTS =
            List.of("header", "palette", "network-canvas", "timeline-pane", "side-column");
    private static final int MOST_STOPS = 60;

    @BeforeEach
    void openScenario() {
        openGood();
    }

    /** What the tab key stops at, until it comes back to where it began. */
    private List<Node> stops() {
        List<Node> stops = new ArrayList<>();
        Node stop = stage.getScene().getFocusOwner();
        while (!stops.contains(stop) && stops.size() < MOST_STOPS) {
            stops.add(stop);
            robot.push(KeyCode.TAB);
            stop = stage.getScene().getFocusOwner();
        }
        return stops;
    }

    /** The part of the window that something stands in. */
    private static String part(Node inside) {
        for (Node node = inside; node != null; node = node.getParent()) {
            for (String style : node.getStyleClass()) {
                if (PARTS.contains(style)) {
                    return style;
                }
            }
        }
        return "none";
    }

    @Test
    void theTabKeyGoesThroughTheWindowInReadingOrder() {
        List<String> visited = new ArrayList<>();
        for (Node stop : stops()) {
            if (visited.isEmpty() || !visited.get(visited.size() - 1).equals(part(stop))) {
                visited.add(part(stop));
            }
        }
        assertThat(visited).containsExactly("timeline-pane", "side-column", "header", "palette", "network-canvas");
    }

    @Test
    void theTabKeyStopsAtEveryButtonOfTheTransportAndOnceAtTheChips() {
        List<Node> stops = stops();
        assertThat(stops.stream().map(Node::getId))
                .containsSubsequence("first", "back", "play", "forward", "last", "scrub", "speed")
                .containsSubsequence("call-host", "call-program", "call-bind", "call-to", "call-run");
        assertThat(stops.stream().filter(stop -> stop.getStyleClass().contains("chip")))
                .hasSize(1);
    }

    @Test
    void withTheKeyboardOnAChipItGoesAlongWithTheSteps() {
        onScreen(() -> robot.lookup(".chip").nth(0).query().requestFocus());
        robot.push(KeyCode.END);
        assertStep(STEPS);
        until(() -> robot.lookup(".chip").nth(STEPS - 1).query().isFocused());
    }

    @Test
    void whateverTheKeyboardReachesSaysWhatItIs() {
        onScreen(() -> session.playback().jump(STEPS / 2));
        assertThat(stops())
                .hasSizeGreaterThan(20)
                .allSatisfy(stop ->
                        assertThat(spoken(stop)).as(String.valueOf(stop)).isNotBlank());
    }

    @Test
    void noTwoControlsOfOneKindSayTheSame() {
        List<String> said = stops().stream()
                .filter(Labeled.class::isInstance)
                .map(WholeWindowUiTest::spoken)
                .toList();
        assertThat(said).doesNotHaveDuplicates();
    }

    private static String spoken(Node node) {
        String words = node.getAccessibleText();
        return words == null && node instanceof Labeled labeled ? labeled.getText() : words;
    }

    @Test
    void everythingInTheWindowThatIsPressedSaysWhatItDoes() {
        List<Node> pressed = all(stage.getScene().getRoot())
                .filter(node -> node instanceof Labeled && node.isFocusTraversable())
                .toList();
        assertThat(pressed)
                .hasSizeGreaterThan(10)
                .allSatisfy(node ->
                        assertThat(spoken(node)).as(String.valueOf(node)).isNotBlank());
    }

    private static Stream<Node> all(Node node) {
        Stream<Node> below = node instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream().flatMap(WholeWindowUiTest::all)
                : Stream.empty();
        return Stream.concat(Stream.of(node), below);
    }

    @Test
    void theRoutesBesideTheCanvasAreThoseOfTheStepForthAndBack() {
        onScreen(() -> robot.lookup("#side-tables").queryAs(ToggleButton.class).fire());
        for (int step = 1; step <= STEPS; step++) {
            robot.push(KeyCode.RIGHT);
            assertTables(step);
        }
        for (int step = STEPS - 1; step >= 0; step--) {
            robot.push(KeyCode.LEFT);
            assertTables(step);
        }
    }

    private void assertTables(int step) {
        assertStep(step);
        onScreen(() -> robot.lookup("#tab-routes").queryAs(ToggleButton.class).fire());
        String selected = session.selection().hostProperty().get();
        HostState host =
                session.playback().placeProperty().get().world().host(selected).orElseThrow();
        var dialect = Dialects.of(host.host().stack());
        List<List<String>> expected = Stream.concat(dialect.routes(host).stream(), dialect.neighbours(host).stream())
                .flatMap(listing -> listing.rows().stream())
                .map(Listing.Row::cells)
                .toList();
        assertThat(shown()).as("step %d", step).isEqualTo(expected);
    }

    private List<List<String>> shown() {
        return robot.lookup(".inspector .line-row").queryAll().stream()
                .filter(row -> !row.getPseudoClassStates().contains(PseudoClass.getPseudoClass("gone")))
                .map(row -> row.lookupAll(".cell").stream()
                        .map(cell -> ((Label) cell).getText())
                        .toList())
                .toList();
    }
}
