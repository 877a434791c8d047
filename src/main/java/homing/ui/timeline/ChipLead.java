package homing.ui.timeline;

import homing.text.Words;
import homing.timeline.Made;
import homing.timeline.Timeline;
import java.util.Optional;
import javafx.scene.control.Label;

/** What stands before a chip: the title of the call that begins there, or a link to the chip before. */
final class ChipLead extends Label {
    private static final Words WORDS = Words.english();

    /** @param isFirst whether no chip stands before */
    void tell(Timeline timeline, int step, boolean isFirst) {
        Optional<Made> begun = begun(timeline, step);
        setText(begun.map(ChipLead::title).orElse(""));
        wear(begun.isPresent() ? "chip-title" : "chip-link");
        setMinWidth(begun.isPresent() ? USE_PREF_SIZE : USE_COMPUTED_SIZE);
        setVisible(begun.isPresent() || !isFirst);
        setManaged(isVisible());
    }

    /** Whether a call begins here. */
    boolean isTitle() {
        return getStyleClass().contains("chip-title");
    }

    private void wear(String style) {
        if (!getStyleClass().contains(style)) {
            getStyleClass().setAll(style);
        }
    }

    /** The call of a story that begins with a step. */
    private static Optional<Made> begun(Timeline timeline, int step) {
        boolean isStory = timeline.calls().size() > 1 || timeline.calls().get(0).step() > 1;
        return isStory ? Optional.of(timeline.callAt(step)).filter(made -> made.step() == step) : Optional.empty();
    }

    private static String title(Made made) {
        return made.title().isEmpty()
                ? WORDS.say("ui.timeline.call", made.call().host(), made.call().to())
                : made.title();
    }
}
