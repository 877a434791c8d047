package homing.ui;

import static org.assertj.core.api.Assertions.assertThat;

import homing.net.IpAddress;
import homing.timeline.Timeline;
import java.util.stream.Stream;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;

/** How few actions it takes: a click, a drag, and a value that is typed with Enter are one each. */
class ReferenceTaskUiTest extends DrawingTest {
    private int actions;

    private void click(String query) {
        actions++;
        robot.clickOn(middle(robot.lookup(query).query()));
    }

    private void take(String ware, Point2D to) {
        actions++;
        drag(tile(ware), to);
    }

    private void connect(String from, String to) {
        actions++;
        pull(from, item(to));
    }

    private Timeline run() {
        until(() -> session.playback().length() > 0);
        return session.run().timelineProperty().get();
    }

    /** Whether a text on the canvas shows an address. */
    private boolean isSeen(IpAddress address) {
        return texts(window.canvas()).anyMatch(text -> text.contains(address.toString()));
    }

    private static Stream<String> texts(Node node) {
        if (node instanceof Text text) {
            return Stream.of(text.getText());
        }
        return node instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream().flatMap(ReferenceTaskUiTest::texts)
                : Stream.empty();
    }

    @Test
    void fromAnEmptyCanvasAHostWithTwoDoorsShowsItsSourceWithinTwelveActions() {
        click("#start-draw");
        until(() -> window.canvas().getWidth() > 0);
        onScreen(() -> stage.getScene().getRoot().layout());
        take("host", at(0.15, 0.45));
        take("gateway", at(0.45, 0.15));
        take("gateway", at(0.45, 0.8));
        take("internet", at(0.7, 0.45));
        connect("host:host1", "host:gw1");
        connect("host:host1", "host:gw2");
        connect("host:gw1", "lan:Internet");
        connect("host:gw2", "lan:Internet");
        click("#call-run");
        Timeline run = run();
        click("#last");

        assertThat(actions).isLessThanOrEqualTo(12);
        assertIsCalledThroughOneOfTwoDoors(run);
        assertThat(isSeen(run.result().source())).isTrue();
    }

    @Test
    void fromATemplateARunIsSeenWithinThreeActions() {
        click("#start-templates");
        click("#template-two-gateways");
        Timeline run = run();
        click("#last");

        assertThat(actions).isLessThanOrEqualTo(3);
        assertThat(run.length()).isPositive();
        assertThat(isSeen(run.result().source())).isTrue();
    }
}
