package homing.ui.dialog;

import homing.text.Words;
import javafx.scene.control.Button;

/**
 * One of the answers to a question.
 *
 * @param name its words stand in the bundle under {@code ui.choice.} and this name
 * @param kind which keys choose it
 */
public record Choice(String name, Kind kind, Runnable action) {
    public enum Kind {
        /** Chosen by Enter. */
        USUAL,
        OTHER,
        /** Chosen by Esc, and by a click beside the question. */
        NONE
    }

    public static Choice usual(String name, Runnable action) {
        return new Choice(name, Kind.USUAL, action);
    }

    public static Choice other(String name, Runnable action) {
        return new Choice(name, Kind.OTHER, action);
    }

    /** The answer that does nothing. */
    public static Choice none(String name) {
        return new Choice(name, Kind.NONE, () -> {});
    }

    /** @param close closes the question before what was chosen is done */
    Button button(Runnable close) {
        Button button = new Button(Words.english().say("ui.choice." + name));
        button.setId("choice-" + name);
        button.setDefaultButton(kind == Kind.USUAL);
        button.setCancelButton(kind == Kind.NONE);
        if (kind == Kind.USUAL) {
            button.getStyleClass().add("primary");
        }
        button.setOnAction(pressed -> {
            close.run();
            action.run();
        });
        return button;
    }
}
