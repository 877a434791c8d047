package homing.ui.inspector;

import static org.assertj.core.api.Assertions.assertThat;

import homing.dialect.Listing;
import homing.io.shipped.Shelf;
import homing.model.Host;
import homing.model.Network;
import homing.model.Route;
import homing.model.RouteTable;
import homing.net.IpAddress;
import homing.net.Prefix;
import homing.scenario.Scenario;
import homing.state.HostState;
import homing.systems.Dialects;
import homing.ui.PartTest;
import homing.ui.session.Document;
import homing.ui.session.Samples;
import homing.ui.table.SheetView;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class InspectorUiTest extends PartTest {
    private static final int BIND = 2;
    private static final int ROUTE = 3;

    @BeforeEach
    void openSpoofed() {
        show(Inspector::new, 440, 800);
        open(Samples.spoofed());
    }

    @Test
    void theHostThatCallsIsShownUntilAnotherIsPicked() {
        assertThat(find("#inspector-host", Label.class).getText()).isEqualTo("client");
        onScreen(() -> session.selection().hostProperty().set("fw-A"));
        assertThat(find("#inspector-host", Label.class).getText()).isEqualTo("fw-A");
    }

    @Test
    void beforeACallTheTablesHoldWhatTheSystemAddsByItself() {
        onScreen(session.document()::close);
        open(Samples.spoofed().withCalls(List.of()));
        assertThat(shownCells()).anySatisfy(row -> assertThat(row).contains("10.1.0.0"));
    }

    @Test
    void everyTableFollowsTheTimelineForthAndBack() {
        int steps = session.playback().length();
        for (int step = 0; step <= steps; step++) {
            assertTables(step);
        }
        for (int step = steps; step >= 0; step--) {
            assertTables(step);
        }
    }

    private void assertTables(int step) {
        for (Tab tab : List.of(Tab.ADAPTERS, Tab.ROUTES, Tab.NEIGHBOURS, Tab.SOCKETS)) {
            List<List<String>> shown = onScreen(() -> {
                session.playback().jump(step);
                ((ToggleButton) stage.getScene().lookup("#tab-" + tab.name().toLowerCase(Locale.ROOT))).fire();
                return shownCells();
            });
            HostState state = session.playback()
                    .placeProperty()
                    .get()
                    .world()
                    .host(session.selection().hostProperty().get())
                    .orElseThrow();
            assertThat(shown).as("step %d, %s", step, tab).isEqualTo(cells(state, tab));
        }
    }

    private static List<List<String>> cells(HostState state, Tab tab) {
        var dialect = Dialects.of(state.host().stack());
        List<Listing> listings = new ArrayList<>();
        switch (tab) {
            case ADAPTERS -> listings.add(dialect.adapters(state));
            case ROUTES -> {
                listings.addAll(dialect.routes(state));
                listings.addAll(dialect.neighbours(state));
            }
            case NEIGHBOURS -> listings.addAll(dialect.neighbours(state));
            default -> {
                listings.add(dialect.sockets(state));
                listings.add(Sockets.of(state));
            }
        }
        return listings.stream()
                .flatMap(listing -> listing.rows().stream())
                .map(Listing.Row::cells)
                .toList();
    }

    /** The cells of all lines, also of the columns that are left out on this narrow page. */
    private List<List<String>> shownCells() {
        return stage.getScene().getRoot().lookupAll(".line-row").stream()
                .filter(row -> !row.getPseudoClassStates().contains(PseudoClass.getPseudoClass("gone")))
                .map(row -> row.lookupAll(".cell").stream()
                        .map(cell -> ((Label) cell).getText())
                        .toList())
                .toList();
    }

    @Test
    void candidatesLightUpWithTheirReasons() {
        jump(ROUTE);
        assertThat(told("chosen")).singleElement().asString().contains("10.1.0.1", "✓ chosen", "metric 20");
        assertThat(told("passed-over")).singleElement().asString().contains("10.2.0.1", "metric 30 loses to 20");
        assertThat(told("aside")).hasSizeGreaterThan(5);
        jump(ROUTE + 1);
        assertThat(told("earlier")).singleElement().asString().contains("chosen in step 3");
        assertThat(told("passed-over")).isEmpty();
    }

    private List<String> told(String state) {
        return rows(state).stream().map(Node::getAccessibleText).toList();
    }

    private List<Node> rows(String state) {
        return onScreen(() -> robot.lookup(".line-row").queryAll().stream()
                .filter(row -> row.getPseudoClassStates().contains(PseudoClass.getPseudoClass(state)))
                .toList());
    }

    @Test
    void thePageOfTheDecisionIsOpened() {
        jump(BIND);
        assertThat(find("#tab-adapters", ToggleButton.class).isSelected()).isTrue();
        jump(ROUTE);
        assertThat(find("#tab-routes", ToggleButton.class).isSelected()).isTrue();
    }

    @Test
    void whatAStepChangesIsMarkedForThatStepOnly() {
        int learned = stepThatLearns();
        jump(learned);
        onScreen(() -> find("#tab-neighbours", ToggleButton.class).fire());
        assertThat(told("changed")).singleElement().asString().contains("10.1.0.1", "02-00-00-00-04-00", "changed");
        assertThat(struck()).contains("00-00-00-00-00-00", "invalid");
        jump(learned + 1);
        assertThat(told("changed")).isEmpty();
        assertThat(struck()).isEmpty();
    }

    private List<String> struck() {
        return onScreen(() -> robot.lookup(".struck").queryAll().stream()
                .map(label -> ((Label) label).getText())
                .toList());
    }

    private int stepThatLearns() {
        var timeline = session.playback().placeProperty().get().timeline();
        for (int step = 1; step <= timeline.length(); step++) {
            if (timeline.after(step).host("client").orElseThrow().neighbours().values().stream()
                    .anyMatch(entry -> entry.hardware().isPresent())) {
                return step;
            }
        }
        throw new AssertionError("The client never learns an address");
    }

    @Test
    void aNewEntryIsCalledNew() {
        int asked = stepThatLearns();
        while (neighbours(asked) > 0) {
            asked--;
        }
        jump(asked + 1);
        onScreen(() -> find("#tab-neighbours", ToggleButton.class).fire());
        assertThat(told("changed")).singleElement().asString().endsWith("new");
    }

    private int neighbours(int step) {
        var timeline = session.playback().placeProperty().get().timeline();
        return timeline.after(step).host("client").orElseThrow().neighbours().size();
    }

    @Test
    void pointingAtARouteTellsTheOthers() {
        jump(ROUTE);
        Node row = rows("chosen").get(0);
        robot.moveTo(row);
        until(() -> session.selection().pointedProperty().get() != null);
        assertThat(rows("pointed")).containsExactly(row);
    }

    @Test
    void arrowsGoFromLineToLine() {
        jump(ROUTE);
        Node row = rows("chosen").get(0);
        onScreen(row::requestFocus);
        robot.push(KeyCode.DOWN);
        until(() -> rows("passed-over").get(0).isFocused());
        assertThat(rows("pointed")).containsExactlyElementsOf(rows("passed-over"));
    }

    @Test
    void aTableOfManyRoutesMakesFewRows() {
        onScreen(() -> session.document().open(many(200_000), Document.Origin.NONE));
        jump(ROUTE);
        assertThat(robot.lookup(".line-row").queryAll()).hasSizeLessThan(100);
        assertThat(told("chosen")).singleElement().asString().contains("0.0.0.0/0");
        assertThat(robot.lookup(".sheet").queryAllAs(SheetView.class)).isNotEmpty();
    }

    private static Scenario many(int count) {
        Scenario scenario = Samples.spoofed();
        Network network = scenario.network();
        Host client = network.host("client").orElseThrow();
        List<Route> routes = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Prefix prefix = Prefix.of(IpAddress.ofIpv4(0x0B000000 + (i << 8)), 24);
            routes.add(Route.via(prefix, IpAddress.parse("10.1.0.1"), "A", 5));
        }
        Host full = client.withTables(List.of(RouteTable.of("main", routes)));
        return scenario.withNetwork(network.withHost(full));
    }

    @Test
    void aFirewallShowsItsRulesAndWhatItHasThrownAway() {
        open(Shelf.read("firewall-rules").scenario());
        onScreen(() -> session.run().run(session.document().scenario().calls().get(1)));
        onScreen(() -> session.selection().hostProperty().set("firewall"));
        jump(session.run().timelineProperty().get().ending().step());
        assertThat(onScreen(() -> robot.lookup(".line-row").queryAll().stream()
                        .map(Node::getAccessibleText)
                        .toList()))
                .anyMatch(line -> line.contains("reject"))
                .anyMatch(line -> line.contains("TCP SYN") && line.contains("no rule takes it"));
    }
}
