package homing.ui;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import javafx.geometry.Point2D;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.MouseButton;
import org.testfx.robot.BaseRobot;
import org.testfx.util.WaitForAsyncUtils;

/** A hand on the mouse and the keyboard of the system: what it does comes to the window as what a person does. */
final class Paw {
    private static final int REMEMBERED = 12;

    private final BaseRobot robot;
    private final List<String> trail = new ArrayList<>();
    private final Set<KeyCode> down = EnumSet.noneOf(KeyCode.class);
    private Point2D at = new Point2D(0, 0);
    private int events;

    Paw(BaseRobot robot) {
        this.robot = robot;
    }

    /** How many events it has made. */
    int events() {
        return events;
    }

    /** What it did last. */
    List<String> trail() {
        return List.copyOf(trail);
    }

    private void note(String deed) {
        events++;
        trail.add(deed);
        if (trail.size() > REMEMBERED) {
            trail.remove(0);
        }
    }

    void move(Point2D to) {
        note("move " + Math.round(to.getX()) + " " + Math.round(to.getY()));
        robot.moveMouse(to);
        at = to;
    }

    void press(MouseButton button) {
        note("press " + button);
        robot.pressMouse(button);
    }

    void release(MouseButton button) {
        note("release " + button);
        robot.releaseMouse(button);
    }

    void click(MouseButton button) {
        press(button);
        release(button);
    }

    void drag(Point2D to, MouseButton button) {
        press(button);
        move(at.midpoint(to));
        move(to);
        release(button);
    }

    void wheel(int notches) {
        note("wheel " + notches);
        robot.scrollMouse(notches);
    }

    void down(KeyCode key) {
        note("down " + key);
        down.add(key);
        robot.pressKeyboard(key);
    }

    void up(KeyCode key) {
        note("up " + key);
        down.remove(key);
        robot.releaseKeyboard(key);
    }

    void key(KeyCode key) {
        down(key);
        up(key);
    }

    /** Keys of a command. */
    void keys(KeyCodeCombination keys) {
        boolean control = keys.getShortcut() == KeyCombination.ModifierValue.DOWN;
        boolean shift = keys.getShift() == KeyCombination.ModifierValue.DOWN;
        if (control) {
            down(KeyCode.CONTROL);
        }
        if (shift) {
            down(KeyCode.SHIFT);
        }
        key(keys.getCode());
        List.copyOf(down).forEach(this::up);
    }

    /** Waits until the window has answered. */
    void rest() {
        WaitForAsyncUtils.waitForAsyncFx(10_000, () -> true);
    }
}
