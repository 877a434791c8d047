package homing.ui.command;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** Shift that is pressed and let go twice, one shortly after the other, with nothing in between. */
final class TwiceShift {
    private static final long SHORTLY = 400_000_000L;

    /** When it was let go after it was pressed alone, in nanoseconds; 0 if it was not. */
    private long released;

    private boolean alone;

    /** Whether the key that is pressed is Shift for the second time. */
    boolean isTwice(KeyEvent pressed) {
        boolean shift = pressed.getCode() == KeyCode.SHIFT
                && !pressed.isControlDown()
                && !pressed.isAltDown()
                && !pressed.isMetaDown();
        boolean twice = shift && released != 0 && System.nanoTime() - released < SHORTLY;
        alone = shift && !twice;
        released = 0;
        return twice;
    }

    void release(KeyEvent event) {
        released = alone && event.getCode() == KeyCode.SHIFT ? System.nanoTime() : 0;
        alone = false;
    }
}
