package homing.ui.timeline;

import homing.text.Words;
import homing.ui.session.Stale;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;

/** A step in two or three words; a click goes to it. It stands for one step after the other: to make many takes long. */
final class Chip extends Button {
    private static final PseudoClass DONE = PseudoClass.getPseudoClass("done");
    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
    private static final PseudoClass STALE = PseudoClass.getPseudoClass("stale");
    private static final Words WORDS = Words.english();

    private final Region mark = new Region();
    private int number;
    private String says = "";
    private String state = "";

    Chip() {
        getStyleClass().setAll("chip");
        setMinWidth(USE_PREF_SIZE);
    }

    /** Stands for a step. */
    void tell(int step, String words, ChipMark.Sign sign) {
        number = step;
        state = "";
        setText(step + " " + words);
        says = sign.word().isEmpty() ? getText() : WORDS.say("ui.timeline.chip.way", getText(), sign.word());
        if (!sign.style().isEmpty() && !mark.getStyleClass().contains(sign.style())) {
            mark.getStyleClass().setAll("chip-mark", sign.style());
        }
        setGraphic(sign.style().isEmpty() ? null : mark);
    }

    int number() {
        return number;
    }

    /** Shows whether the step would be another by now. */
    void mark(Stale stale) {
        pseudoClassStateChanged(STALE, stale != null && stale.affects(number));
    }

    /** Shows the chip as done, current or to come. */
    void show(int current) {
        String changed = number == current ? "current" : number < current ? "done" : "ahead";
        if (!changed.equals(state)) {
            state = changed;
            pseudoClassStateChanged(DONE, number < current);
            pseudoClassStateChanged(CURRENT, number == current);
            setAccessibleText(WORDS.say("ui.timeline.chip." + state, says));
        }
    }
}
