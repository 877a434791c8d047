package homing.ui;

import static org.assertj.core.api.Assertions.assertThat;

import homing.scenario.Part;
import homing.ui.keys.Area;
import homing.ui.look.Theme;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Where the keyboard is can be seen, and Tab goes as one reads. */
class FocusUiTest extends DrawingTest {
    private static final int MOST_STOPS = 120;
    private static final double LEAST_CONTRAST = 3;
    private static final int LEAST_WIDTH = 2;
    /** How far outside and inside of its bounds a ring may lie. */
    private static final int REACH = 7;

    @BeforeEach
    void openLab() {
        asked = Path.of("scenarios/two-providers.yaml").toAbsolutePath();
        onScreen(() -> window.parts().opening().open(asked));
        until(() -> session.playback().length() > 0);
        onScreen(() -> {
            stage.getScene().getRoot().applyCss();
            stage.getScene().getRoot().layout();
        });
    }

    private Node owner() {
        return onScreen(() -> stage.getScene().getFocusOwner());
    }

    private <T> T onScreen(java.util.concurrent.Callable<T> question) {
        return org.testfx.util.WaitForAsyncUtils.waitForAsyncFx(10_000, question);
    }

    /** Everything that Tab comes to, once round. */
    private List<Node> stops() {
        Set<Node> seen = new LinkedHashSet<>();
        for (int i = 0; i < MOST_STOPS; i++) {
            robot.push(KeyCode.TAB);
            if (!seen.add(owner())) {
                break;
            }
        }
        return new ArrayList<>(seen);
    }

    private static Bounds place(Node node) {
        return node.localToScene(node.getLayoutBounds());
    }

    @Test
    void tabGoesThroughEachPartOfTheWindowInOneGo() {
        onScreen(() -> robot.lookup("#call-host").query().requestFocus());
        List<Area> parts = new ArrayList<>();
        for (Node stop : stops()) {
            Area.of(stop).ifPresent(area -> {
                if (parts.isEmpty() || parts.get(parts.size() - 1) != area) {
                    parts.add(area);
                }
            });
        }
        // the round begins in the middle of the call bar
        if (parts.size() > 1 && parts.get(0) == parts.get(parts.size() - 1)) {
            parts.remove(parts.size() - 1);
        }
        assertThat(parts).containsExactly(Area.CALL, Area.PALETTE, Area.CANVAS, Area.TIMELINE);
    }

    @Test
    void withinAPartTabGoesToTheRightAndDown() {
        onScreen(() -> robot.lookup("#call-host").query().requestFocus());
        List<Node> stops = stops();
        assertThat(stops).hasSizeGreaterThan(20);
        // parts of the drawing are read host by host
        assertReadInOrder(
                stops,
                (before, after) ->
                        Area.of(before).filter(area -> area != Area.CANVAS).equals(Area.of(after)));
    }

    private void pressSetUp(Part part) {
        onScreen(() -> {
            session.selection().pick(part);
            ((ButtonBase) robot.lookup("#side-set-up").query()).fire();
        });
        until(() -> robot.lookup(".form-page").tryQuery().isPresent());
        settle();
    }

    private void settle() {
        onScreen(() -> {
            stage.getScene().getRoot().applyCss();
            stage.getScene().getRoot().layout();
        });
    }

    /** What lies in a part of the window, in the order in which Tab comes to it. */
    private List<Node> stopsIn(Node part) {
        return stops().stream().filter(stop -> isIn(part, stop)).toList();
    }

    private static boolean isIn(Node part, Node stop) {
        return Stream.iterate(stop, Objects::nonNull, Node::getParent).anyMatch(part::equals);
    }

    /** @param compared which stops that follow each other are to be read in order */
    private static void assertReadInOrder(List<Node> stops, BiPredicate<Node, Node> compared) {
        List<String> backwards = new ArrayList<>();
        for (int i = 1; i < stops.size(); i++) {
            Node before = stops.get(i - 1);
            Node after = stops.get(i);
            if (compared.test(before, after) && !isNext(place(before), place(after))) {
                backwards.add(before + " > " + after);
            }
        }
        assertThat(backwards).isEmpty();
    }

    @Test
    void insideTheFormOfAHostTabGoesToTheRightAndDown() {
        pressSetUp(new Part.OfHost("home"));
        Node form = robot.lookup(".form-page").query();
        onScreen(() -> robot.lookup("#side-set-up").query().requestFocus());
        List<Node> stops = stopsIn(form);
        assertThat(stops).hasSizeGreaterThan(3);
        assertReadInOrder(stops, (before, after) -> true);
    }

    @Test
    void insideASheetTabStaysInTheSheet() {
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.P);
        Node sheet = robot.lookup(".overlay .sheet").query();
        List<Node> stops = stops();
        assertThat(stops).hasSizeGreaterThan(1).allMatch(stop -> isIn(sheet, stop));
    }

    /** Below it, or beside it at the right. */
    private static boolean isNext(Bounds before, Bounds after) {
        boolean besides = after.getMinY() < before.getMaxY() && before.getMinY() < after.getMaxY();
        return besides ? after.getMinX() >= before.getMinX() : after.getMinY() >= before.getMinY();
    }

    @ParameterizedTest
    @EnumSource
    void theRingIsTwoPixelsWideAndStandsOut(Theme theme) {
        onScreen(() -> look.themeProperty().set(theme));
        onScreen(() -> robot.lookup("#call-host").query().requestFocus());
        List<String> faint = new ArrayList<>();
        Set<Node> seen = new LinkedHashSet<>();
        for (int i = 0; i < MOST_STOPS; i++) {
            robot.push(KeyCode.TAB);
            Node stop = owner();
            if (!seen.add(stop)) {
                break;
            }
            int width = onScreen(() -> ring(stop));
            if (width < LEAST_WIDTH) {
                faint.add(width + " px: " + stop);
            }
        }
        assertThat(seen).hasSizeGreaterThan(20);
        assertThat(faint).as(theme.name()).isEmpty();
    }

    /** The width of what is seen only while it has the keyboard, where it is widest on one of its four sides. */
    private int ring(Node stop) {
        WritableImage with = stage.getScene().snapshot(null);
        Node other = stage.getScene().lookup(".menu-bar");
        boolean was = other.isFocusTraversable();
        other.setFocusTraversable(true);
        other.requestFocus();
        WritableImage without = stage.getScene().snapshot(null);
        stop.requestFocus();
        other.setFocusTraversable(was);
        Bounds box = place(stop);
        int across = (int) box.getCenterX();
        int down = (int) box.getCenterY();
        return Math.max(
                Math.max(
                        changed(with, without, (int) box.getMinX(), down, true),
                        changed(with, without, (int) box.getMaxX(), down, true)),
                Math.max(
                        changed(with, without, across, (int) box.getMinY(), false),
                        changed(with, without, across, (int) box.getMaxY(), false)));
    }

    private static int changed(WritableImage with, WritableImage without, int x, int y, boolean across) {
        int count = 0;
        for (int i = -REACH; i <= REACH; i++) {
            int px = across ? x + i : x;
            int py = across ? y : y + i;
            if (px >= 0 && py >= 0 && px < with.getWidth() && py < with.getHeight()) {
                count += contrast(with.getPixelReader(), without.getPixelReader(), px, py) >= LEAST_CONTRAST ? 1 : 0;
            }
        }
        return count;
    }

    private static double contrast(PixelReader one, PixelReader other, int x, int y) {
        double a = luminance(one.getArgb(x, y));
        double b = luminance(other.getArgb(x, y));
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(int rgb) {
        return 0.2126 * linear(rgb >> 16 & 255) + 0.7152 * linear(rgb >> 8 & 255) + 0.0722 * linear(rgb & 255);
    }

    private static double linear(int channel) {
        double value = channel / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}
