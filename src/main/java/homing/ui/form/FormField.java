package homing.ui.form;

import homing.edit.Edit;
import homing.text.Words;
import homing.ui.form.field.Reading;
import homing.ui.form.grid.Say;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/** A field with its name before it. Enter and leaving it keep what is typed, Esc brings back what stood there. */
final class FormField extends VBox {
    private final TextField field = new TextField();
    private final Say say = new Say();
    private final Supplier<String> value;
    private final Function<String, Reading<Edit>> meant;
    private final Consumer<Edit> apply;
    private String shown = "";

    /**
     * @param name its words stand in the bundle under {@code ui.form.field.} and this name
     * @param value what stands in it
     * @param meant what a typed text would do
     */
    FormField(String name, Supplier<String> value, Function<String, Reading<Edit>> meant, Consumer<Edit> apply) {
        this.value = value;
        this.meant = meant;
        this.apply = apply;
        getStyleClass().add("form-field");
        field.setId("field-" + name);
        Label label = new Label(Words.english().say("ui.form.field." + name));
        label.setLabelFor(field);
        field.textProperty().addListener((property, before, typed) -> {
            if (field.isFocused()) {
                say.tell(field, read());
            }
        });
        field.focusedProperty().addListener((property, before, focused) -> {
            if (!focused && isStillShown()) {
                keep();
                restore();
            }
        });
        field.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        getChildren().addAll(FormRow.of(label, field), say);
        restore();
    }

    private Reading<Edit> read() {
        return meant.apply(field.getText());
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            event.consume();
            keep();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            restore();
        }
    }

    /** What goes together with its form has nothing left to keep: its part may be gone. */
    private boolean isStillShown() {
        return getScene() != null;
    }

    private void keep() {
        if (!field.getText().equals(shown)) {
            Reading<Edit> typed = read();
            typed.value().ifPresent(edit -> {
                shown = field.getText();
                apply.accept(edit);
            });
            say.tell(field, typed);
        }
    }

    private void restore() {
        shown = value.get();
        field.setText(shown);
        say.tell(field, Reading.of(shown));
    }

    /** Shows the value as it is, unless something else is being typed. */
    void show() {
        boolean typing = field.isFocused() && !field.getText().equals(shown);
        if (!typing && !value.get().equals(shown)) {
            restore();
        }
    }
}
