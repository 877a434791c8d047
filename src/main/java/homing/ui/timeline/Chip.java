package homing.ui.timeline;

import homing.text.Words;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;

/** A step in two or three words; a click goes to it. */
final class Chip extends Button {
    private static final PseudoClass DONE = PseudoClass.getPseudoClass("done");
    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
    private static final Words WORDS = Words.english();

    private final int number;

    /** @param mark style class of the sign behind the words; empty for none */
    Chip(int number, String words, String mark) {
        super(number + " " + words);
        this.number = number;
        getStyleClass().setAll("chip");
        setMinWidth(USE_PREF_SIZE);
        if (!mark.isEmpty()) {
            Region sign = new Region();
            sign.getStyleClass().addAll("chip-mark", mark);
            setGraphic(sign);
        }
    }

    int number() {
        return number;
    }

    /** Shows the chip as done, current or to come. */
    void show(int current) {
        pseudoClassStateChanged(DONE, number < current);
        pseudoClassStateChanged(CURRENT, number == current);
        String state = number == current ? "current" : number < current ? "done" : "ahead";
        setAccessibleText(WORDS.say("ui.timeline.chip." + state, getText()));
    }
}
