package homing.ui.network;

import homing.edit.Attempt;
import homing.edit.Edit;
import homing.text.Message;
import homing.text.Words;
import homing.ui.form.field.Reading;
import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;

/** The line below the list: what is wrong with what is typed, what was made up for a cable, what is odd about the line. */
final class Tell extends Label {
    private static final Words WORDS = Words.english();
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");
    private static final PseudoClass ODD = PseudoClass.getPseudoClass("odd");

    /** So many lines have room while a cell is typed over: words that come and go move no line of the list. */
    private static final int LINES = 3;

    private static final double LINE = 1.5;

    private boolean held;

    Tell() {
        setId("network-tell");
        getStyleClass().addAll("form-say", "network-tell");
        setWrapText(true);
        setMinHeight(USE_PREF_SIZE);
        setAccessibleRole(AccessibleRole.TEXT);
        of("");
    }

    /** Keeps the room of some lines, or takes only what its words need. */
    void hold(boolean now) {
        held = now;
        setManaged(held || isVisible());
        requestLayout();
    }

    @Override
    protected double computePrefHeight(double width) {
        double needed = super.computePrefHeight(width);
        double kept = LINES * LINE * getFont().getSize() + snappedTopInset() + snappedBottomInset();
        return held ? Math.max(needed, Math.ceil(kept)) : needed;
    }

    /** Tells of what is typed, here and by the look of the field. */
    void of(TextInputControl field, Reading<?> reading) {
        field.pseudoClassStateChanged(WRONG, reading.trouble().isPresent());
        field.pseudoClassStateChanged(ODD, reading.remark().isPresent());
        String wrong = reading.trouble()
                .map(why -> WORDS.say("ui.form.wrong", WORDS.say(why)))
                .orElse("");
        String odd = reading.remark()
                .map(why -> WORDS.say("ui.form.odd", WORDS.say(why)))
                .orElse("");
        show(wrong + odd, !wrong.isEmpty());
        field.setAccessibleHelp(getText());
    }

    void of(String text) {
        show(text, false);
    }

    /** What was made up, a sentence each. */
    void told(List<Message> told) {
        if (!told.isEmpty()) {
            of(String.join(" ", told.stream().map(WORDS::say).toList()));
        }
    }

    void wrong(Message why) {
        show(WORDS.say("ui.form.wrong", WORDS.say(why)), true);
    }

    /** The edit, if it can be done; else the reason is told. */
    Optional<Edit> attempt(Attempt attempt) {
        attempt.refusal().ifPresent(this::wrong);
        return attempt.edit();
    }

    private void show(String text, boolean wrong) {
        setText(text);
        pseudoClassStateChanged(WRONG, wrong);
        setVisible(!text.isEmpty());
        setManaged(held || !text.isEmpty());
        notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
    }
}
