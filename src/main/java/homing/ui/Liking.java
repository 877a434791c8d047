package homing.ui;

import homing.ui.look.Look;
import homing.ui.look.Theme;
import homing.ui.open.Memory;
import javafx.beans.property.BooleanProperty;

/** How a person likes the window to look: it is remembered for the next time. */
final class Liking {
    private Liking() {}

    /**
     * Remembers every change.
     *
     * @param follows whether the view follows the steps; it becomes what it was the last time
     */
    static void remember(Memory memory, Look look, BooleanProperty follows) {
        look.themeProperty()
                .addListener(
                        (property, before, after) -> memory.remember(known -> known.withDark(after == Theme.DARK)));
        look.textScaleProperty()
                .addListener((property, before, after) ->
                        memory.remember(known -> known.withTextScale(after.doubleValue())));
        follows.set(memory.preferencesProperty().get().follows());
        follows.addListener((property, before, after) -> memory.remember(known -> known.withFollows(after)));
    }
}
