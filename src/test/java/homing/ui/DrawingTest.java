package homing.ui;

import static org.assertj.core.api.Assertions.assertThat;

import homing.edit.Templates;
import homing.model.Host;
import homing.scenario.Scenario;
import homing.timeline.Timeline;
import homing.ui.canvas.skin.ItemSkin;
import homing.ui.session.Document;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;

/** A window with an empty drawing, and words for what a person does in it. */
abstract class DrawingTest extends WindowTest {
    /** The plus stands no farther from its part than this, in pixels. */
    private static final double NEAR = 24;

    void draw() {
        onScreen(window.parts().opening()::draw);
        until(() -> window.canvas().getWidth() > 0);
        onScreen(() -> stage.getScene().getRoot().layout());
    }

    Scenario scenario() {
        return session.document().scenario();
    }

    /** A place of the canvas on the screen, in shares of its width and height. */
    Point2D at(double x, double y) {
        return window.canvas()
                .localToScreen(
                        x * window.canvas().getWidth(), y * window.canvas().getHeight());
    }

    ItemSkin skin(String id) {
        return window.canvas().view().skin(id).orElseThrow();
    }

    /** Where the middle of an item of the picture, or of a control, is on the screen. */
    Point2D middle(Node node) {
        Bounds bounds = node.localToScreen(node.getBoundsInLocal());
        return new Point2D(bounds.getCenterX(), bounds.getCenterY());
    }

    Point2D item(String id) {
        onScreen(() -> window.canvas().layout());
        return middle(skin(id));
    }

    Point2D tile(String ware) {
        return middle(robot.lookup("#palette-" + ware).query());
    }

    /** One drag. */
    void drag(Point2D from, Point2D to) {
        robot.moveTo(from)
                .press(MouseButton.PRIMARY)
                .moveTo(from.midpoint(to))
                .moveTo(to)
                .release(MouseButton.PRIMARY);
    }

    /** One drag, from the handle of what is pointed at. */
    void pull(String from, Point2D to) {
        robot.moveTo(item(from));
        until(() -> isAt(window.canvas().lookup(".pull-handle"), skin(from)));
        drag(middle(window.canvas().lookup(".pull-handle")), to);
    }

    private boolean isAt(Node handle, Node part) {
        Bounds bounds = part.localToScreen(part.getBoundsInLocal());
        Point2D at = middle(handle);
        Point2D corner = new Point2D(
                Math.max(bounds.getMinX(), Math.min(bounds.getMaxX(), at.getX())),
                Math.max(bounds.getMinY(), Math.min(bounds.getMaxY(), at.getY())));
        return handle.isVisible() && corner.distance(at) < NEAR;
    }

    void template() {
        Scenario classic = Templates.ALL.get(0).scenario();
        onScreen(() -> session.document().open(classic, Document.Origin.NONE));
        until(() -> window.canvas().getWidth() > 0);
        onScreen(() -> stage.getScene().getRoot().layout());
    }

    List<String> hosts() {
        return scenario().network().hosts().stream().map(Host::name).toList();
    }

    /** The first host has two adapters, and has got an answer at an address of its own. */
    void assertIsCalledThroughOneOfTwoDoors(Timeline run) {
        Host caller = scenario().network().host("host1").orElseThrow();
        assertThat(caller.adapters()).hasSize(2);
        assertThat(run.call().host()).isEqualTo(caller.name());
        assertThat(run.result().trouble()).isEmpty();
        assertThat(caller.ownerOf(run.result().source())).isPresent();
    }
}
