package homing.ui;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import javafx.geometry.Point2D;
import javafx.geometry.VerticalDirection;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.PopupWindow;
import javafx.stage.Window;
import org.testfx.api.FxRobot;
import org.testfx.robot.BaseRobot;
import org.testfx.robot.KeyboardRobot;
import org.testfx.robot.Motion;
import org.testfx.robot.MouseRobot;
import org.testfx.service.finder.WindowFinder;
import org.testfx.service.query.PointQuery;

/**
 * Real keys and a real pointer, as of a person who waits after each move until the window rests. The robot of TestFX, which this
 * is for all other purposes, waits a fixed time instead.
 */
public final class Hands extends FxRobot {
    /** Places on the way of the pointer: what it passes over learns of it. */
    private static final int WAY = 12;

    private final MouseRobot mouse = robotContext().getMouseRobot();
    private final KeyboardRobot keys = robotContext().getKeyboardRobot();

    @Override
    public Hands moveTo(PointQuery place, Motion motion) {
        glide(place.query());
        // what is pointed at may have moved when the pointer came
        Point2D there = place.query();
        if (there.distance(pointer()) >= 1) {
            glide(there);
        }
        return this;
    }

    @Override
    public Hands moveBy(double x, double y, Motion motion) {
        glide(pointer().add(x, y));
        return this;
    }

    private Point2D pointer() {
        return robotContext().getBaseRobot().retrieveMouse();
    }

    private void glide(Point2D to) {
        Point2D from = pointer();
        byMouse(() -> {
            for (int i = 1; i <= WAY; i++) {
                mouse.moveNoWait(i == WAY ? to : from.interpolate(to, (double) i / WAY));
            }
        });
    }

    @Override
    public Hands press(MouseButton... buttons) {
        return byMouse(() -> mouse.pressNoWait(buttons));
    }

    @Override
    public Hands release(MouseButton... buttons) {
        return byMouse(() -> mouse.releaseNoWait(buttons));
    }

    @Override
    public Hands clickOn(MouseButton... buttons) {
        return byMouse(() -> Rest.answer(() -> {
            mouse.pressNoWait(buttons);
            mouse.releaseNoWait(buttons);
            return true;
        }));
    }

    @Override
    public Hands clickOn(PointQuery place, Motion motion, MouseButton... buttons) {
        return moveTo(place, motion).clickOn(buttons);
    }

    @Override
    public Hands doubleClickOn(MouseButton... buttons) {
        return clickOn(buttons).clickOn(buttons);
    }

    @Override
    public Hands doubleClickOn(PointQuery place, Motion motion, MouseButton... buttons) {
        return moveTo(place, motion).doubleClickOn(buttons);
    }

    @Override
    public Hands scroll(int amount, VerticalDirection direction) {
        return byMouse(() -> {
            for (int i = 0; i < amount; i++) {
                mouse.scrollNoWait(direction == VerticalDirection.UP ? -1 : 1);
            }
        });
    }

    @Override
    public Hands press(KeyCode... pressed) {
        keys.pressNoWait(pressed);
        return rested();
    }

    @Override
    public Hands release(KeyCode... released) {
        keys.releaseNoWait(released);
        return rested();
    }

    /** In one go: a key that is held down while the window is busy would repeat itself. */
    @Override
    public Hands push(KeyCode... chord) {
        List<KeyCode> backwards = new ArrayList<>(List.of(chord));
        Collections.reverse(backwards);
        return interact(() -> {
            keys.pressNoWait(chord);
            keys.releaseNoWait(backwards.toArray(KeyCode[]::new));
        });
    }

    @Override
    public Hands type(KeyCode... pushed) {
        for (KeyCode key : pushed) {
            push(key);
        }
        return this;
    }

    @Override
    public Hands type(KeyCode key, int times) {
        for (int i = 0; i < times; i++) {
            push(key);
        }
        return this;
    }

    @Override
    public Hands write(String text) {
        BaseRobot base = robotContext().getBaseRobot();
        WindowFinder windows = robotContext().getWindowFinder();
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            base.typeKeyboard(windows.window(Window::isFocused).getScene(), keyOf(letter), String.valueOf(letter));
            Rest.await();
        }
        return this;
    }

    @Override
    public Hands write(String text, int pause) {
        return write(text);
    }

    private static KeyCode keyOf(char letter) {
        return switch (letter) {
            case '\n' -> KeyCode.ENTER;
            case '\t' -> KeyCode.TAB;
            default -> KeyCode.UNDEFINED;
        };
    }

    @Override
    public Hands interact(Runnable action) {
        Rest.after(action);
        return this;
    }

    @Override
    public <T> Hands interact(Callable<T> action) {
        Rest.answer(action);
        return rested();
    }

    /** GTK may hold back what the mouse does to a pop-up until the next frame. */
    private Hands byMouse(Runnable deed) {
        boolean isHeldBack = Rest.answer(() -> Window.getWindows().stream().anyMatch(PopupWindow.class::isInstance));
        deed.run();
        if (isHeldBack) {
            Rest.frames();
        }
        return rested();
    }

    private Hands rested() {
        Rest.await();
        return this;
    }
}
