package homing.ui.call;

import homing.diagram.Hue;
import homing.text.Words;
import homing.ui.table.Swatch;
import java.util.List;
import java.util.function.Supplier;
import javafx.geometry.Side;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;

/** A field of the call bar that is chosen from a menu: a caption, and below it the value. */
final class Chooser extends Button {
    private final Label above = new Label();
    private String caption = "";
    private final Label value = new Label();
    private final Supplier<List<MenuItem>> choices;

    /**
     * @param key key of the caption's words
     * @param choices makes the menu when it is opened
     */
    Chooser(String key, Supplier<List<MenuItem>> choices) {
        this.choices = choices;
        captioned(key);
        above.getStyleClass().add("caption");
        value.getStyleClass().add("value");
        setGraphic(new VBox(above, value));
        getStyleClass().setAll("call-field");
        setMinWidth(USE_PREF_SIZE);
        setAccessibleRole(AccessibleRole.COMBO_BOX);
        setOnAction(pressed -> open());
        setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.UP) {
                event.consume();
                open();
            }
        });
    }

    private void open() {
        ContextMenu menu = new ContextMenu();
        menu.getStyleClass().add("call-menu");
        menu.getItems().setAll(choices.get());
        menu.show(this, Side.BOTTOM, 0, 2);
    }

    /** @param key key of the caption's words */
    void captioned(String key) {
        caption = Words.english().say(key);
        above.setText(caption);
    }

    /** Shows a value with a sign before it. */
    void show(String text, Node sign) {
        show(text, Hue.GREY);
        value.setGraphic(sign);
        value.getStyleClass().add("signed");
    }

    /** Shows a value with the colour of the adapter that it belongs to; {@link Hue#GREY} for none. */
    void show(String text, Hue hue) {
        value.setText(text);
        value.getStyleClass().remove("signed");
        value.setGraphic(hue == Hue.GREY ? null : new Swatch(hue));
        setAccessibleText(Words.english().say("ui.call.field", caption, text));
    }

    /** Values that are addresses stand in the monospaced face. */
    Chooser mono() {
        value.getStyleClass().add("mono");
        return this;
    }
}
