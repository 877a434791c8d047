package homing.ui.form.grid;

import homing.text.Message;
import homing.text.Words;
import homing.ui.form.field.Reading;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;

/** The line below a field or a table that says what is wrong with what is typed, or odd about it. Empty, it takes no room. */
public final class Say extends Label {
    private static final Words WORDS = Words.english();
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");
    private static final PseudoClass ODD = PseudoClass.getPseudoClass("odd");

    public Say() {
        getStyleClass().add("form-say");
        setWrapText(true);
        setMinHeight(USE_PREF_SIZE);
        nothing();
    }

    /** Tells of what was typed, here and by the field's look. */
    public void tell(TextField field, Reading<?> reading) {
        boolean wrong = reading.trouble().isPresent();
        boolean odd = reading.remark().isPresent();
        field.pseudoClassStateChanged(WRONG, wrong);
        field.pseudoClassStateChanged(ODD, odd);
        reading.trouble().ifPresent(this::wrong);
        reading.remark().ifPresent(this::odd);
        if (!wrong && !odd) {
            nothing();
        }
        field.setAccessibleHelp(getText());
    }

    /** Says what cannot be done, and what to do instead. */
    public void wrong(Message why) {
        show(WORDS.say("ui.form.wrong", WORDS.say(why)), true);
    }

    private void odd(Message what) {
        show(WORDS.say("ui.form.odd", WORDS.say(what)), false);
    }

    public void nothing() {
        show("", false);
    }

    private void show(String text, boolean wrong) {
        setText(text);
        pseudoClassStateChanged(WRONG, wrong);
        setVisible(!text.isEmpty());
        setManaged(!text.isEmpty());
    }
}
