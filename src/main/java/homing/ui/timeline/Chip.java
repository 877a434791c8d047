package homing.ui.timeline;

import homing.text.Words;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;

/** A step in two or three words; a click goes to it. It stands for one step after the other: to make many takes long. */
final class Chip extends Button {
    private static final PseudoClass DONE = PseudoClass.getPseudoClass("done");
    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
    private static final Words WORDS = Words.english();

    private final Region sign = new Region();
    private int number;
    private String state = "";

    Chip() {
        getStyleClass().setAll("chip");
        setMinWidth(USE_PREF_SIZE);
    }

    /**
     * Stands for a step.
     *
     * @param mark style class of the sign behind the words; empty for none
     */
    void tell(int step, String words, String mark) {
        number = step;
        state = "";
        setText(step + " " + words);
        if (!mark.isEmpty() && !sign.getStyleClass().contains(mark)) {
            sign.getStyleClass().setAll("chip-mark", mark);
        }
        setGraphic(mark.isEmpty() ? null : sign);
    }

    int number() {
        return number;
    }

    /** Shows the chip as done, current or to come. */
    void show(int current) {
        String changed = number == current ? "current" : number < current ? "done" : "ahead";
        if (!changed.equals(state)) {
            state = changed;
            pseudoClassStateChanged(DONE, number < current);
            pseudoClassStateChanged(CURRENT, number == current);
            setAccessibleText(WORDS.say("ui.timeline.chip." + state, getText()));
        }
    }
}
