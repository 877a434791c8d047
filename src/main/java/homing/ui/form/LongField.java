package homing.ui.form;

import homing.edit.Edit;
import homing.text.Words;
import homing.ui.form.field.Reading;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;

/** A field for sentences, with its name before it. Leaving it keeps the text, Esc brings back what stood there. */
final class LongField extends HBox {
    private static final int LINES = 4;

    private final TextArea area = new TextArea();
    private final Supplier<String> value;
    private final Function<String, Reading<Edit>> meant;
    private final Consumer<Edit> apply;
    private String shown = "";

    /** @param name its words stand in the bundle under {@code ui.form.field.} and this name */
    LongField(String name, Supplier<String> value, Function<String, Reading<Edit>> meant, Consumer<Edit> apply) {
        this.value = value;
        this.meant = meant;
        this.apply = apply;
        getStyleClass().add("form-field");
        area.setId("field-" + name);
        area.setWrapText(true);
        area.setPrefRowCount(LINES);
        area.focusedProperty().addListener((property, before, focused) -> {
            if (!focused && getScene() != null) {
                keep();
            }
        });
        area.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        Label label = new Label(Words.english().say("ui.form.field." + name));
        label.setLabelFor(area);
        HBox row = FormRow.of(label, area);
        row.getStyleClass().add("long");
        HBox.setHgrow(row, javafx.scene.layout.Priority.ALWAYS);
        getChildren().add(row);
        restore();
    }

    /** Tab goes on to the next field, as everywhere. */
    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            restore();
        } else if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
            event.consume();
            keep();
        } else if (event.getCode() == KeyCode.TAB && !event.isShortcutDown()) {
            event.consume();
            area.fireEvent(
                    new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.TAB, event.isShiftDown(), true, false, false));
        }
    }

    private void keep() {
        if (!area.getText().equals(shown)) {
            shown = area.getText();
            meant.apply(shown).value().ifPresent(apply);
        }
    }

    private void restore() {
        shown = value.get();
        area.setText(shown);
    }

    void show() {
        boolean typing = area.isFocused() && !area.getText().equals(shown);
        if (!typing && !value.get().equals(shown)) {
            restore();
        }
    }
}
