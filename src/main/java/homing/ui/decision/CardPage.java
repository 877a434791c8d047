package homing.ui.decision;

import homing.decision.Citation;
import homing.text.Message;
import homing.ui.table.Sheet;
import java.util.List;

/**
 * A decision card as it is shown.
 *
 * @param kicker which step, whose system, what is decided
 * @param led the step that led here; null if it is the first
 */
record CardPage(
        String kicker,
        Message question,
        Sheet candidates,
        Message result,
        Message rule,
        List<Citation> sources,
        Led led) {
    CardPage {
        sources = List.copyOf(sources);
    }

    /**
     * A step that led to another.
     *
     * @param step its number
     */
    record Led(int step, Message headline) {}
}
