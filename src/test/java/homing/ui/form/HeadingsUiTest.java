package homing.ui.form;

import static org.assertj.core.api.Assertions.assertThat;

import homing.problem.BadInput;
import homing.scenario.Part;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a table shows in a column as wide as the side of the window, and narrower. */
class HeadingsUiTest extends SetUpTest {
    private static final String CROWDED = """
                homing: 1
                hosts:
                  router:
                    adapters:
                      eth0: {addresses: [198.51.100.10/24, 198.51.100.11/24 label eth0:1]}
                      eth1: {addresses: 203.0.113.10/24}
                    routes:
                      - default via 198.51.100.1
                      - default via 203.0.113.1 dev eth1 metric 100 table 102 src 203.0.113.10
                      - 10.88.0.0/16 via 10.99.0.1 dev eth1 onlink
                    rules: ["200: not to 10.0.0.0/8 fwmark 0x1/0xff iif lo unreachable"]
                    nat: -A POSTROUTING -o eth1 -p udp --dport 5060 -j SNAT --to-source 203.0.113.10
                    neighbours: 203.0.113.1 dev eth1 lladdr 02:00:5e:00:53:03 stale
                  pc:
                    stack: windows-xp
                    adapters: {Local Area Connection: {addresses: 198.51.100.20/24, metric: 20, gateways: 198.51.100.10}}
                    routes: 192.0.2.0/24 via 198.51.100.10 dev "Local Area Connection" metric 1
                lans: {Office: [router:eth0, "pc:Local Area Connection"]}
                calls: [{from: router, program: tcp connect, to: 198.51.100.20, port: 443, bind: 203.0.113.10}]
                """;

    private void show(double width, String host) throws BadInput {
        open(CROWDED);
        showSetUp(width, 1200);
        if (!host.isEmpty()) {
            pick(new Part.OfHost(host));
        }
        onScreen(() -> stage.getScene().getRoot().layout());
    }

    private List<Label> headings() {
        return onScreen(() -> robot.lookup(".column-header .label").queryAll().stream()
                .filter(Node::isVisible)
                .map(Label.class::cast)
                .toList());
    }

    private void assertThatNoHeadingIsCut() {
        assertThat(headings()).isNotEmpty();
        assertThat(headings())
                .filteredOn(HeadingsUiTest::isCut)
                .extracting(Label::getText)
                .isEmpty();
    }

    private static boolean isCut(Label label) {
        Text text = new Text(label.getText());
        text.setFont(label.getFont());
        return text.getLayoutBounds().getWidth()
                > label.getWidth()
                        - label.getInsets().getLeft()
                        - label.getInsets().getRight()
                        + 0.5;
    }

    @ParameterizedTest
    @ValueSource(doubles = {340, 364, 424, 600})
    void noHeadingIsCut(double width) throws BadInput {
        show(width, "router");
        assertThatNoHeadingIsCut();
        pick(new Part.OfHost("pc"));
        assertThatNoHeadingIsCut();
        onScreen(session.selection()::clear);
        assertThatNoHeadingIsCut();
    }

    @Test
    void whatHasNoColumnStandsBelowTheCells() throws BadInput {
        show(364, "router");
        List<String> below = onScreen(() -> robot.lookup("#table-routes .row-below").queryAll().stream()
                .map(node -> ((Label) node).getText())
                .toList());
        assertThat(below).anyMatch(text -> text.contains("onlink")).anyMatch(text -> text.contains("102"));
    }

    @Test
    void aTableIsAsHighAsItsRows() throws BadInput {
        show(364, "router");
        TableView<?> routes = table("routes");
        double rows = onScreen(() -> routes.lookupAll(".table-row-cell").stream()
                .filter(row -> row.isVisible() && !((TableRow<?>) row).isEmpty())
                .mapToDouble(row -> row.getLayoutBounds().getHeight())
                .sum());
        double heading = onScreen(() ->
                routes.lookup(".column-header-background").getLayoutBounds().getHeight());
        assertThat(routes.getHeight() - rows - heading).isBetween(0.0, 6.0);
    }
}
