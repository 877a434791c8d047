package homing.ui.form;

import homing.text.Words;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.util.StringConverter;

/** A field whose value is one of a few. */
final class ChoiceField<T> {
    private final ComboBox<T> box = new ComboBox<>();
    private final Supplier<T> value;
    private final HBox row;
    private boolean showing;

    /**
     * @param name its words stand in the bundle under {@code ui.form.field.} and this name
     * @param words what a value is called
     * @param value the one that is chosen; it gives null while there is none
     */
    ChoiceField(String name, List<T> values, Function<T, String> words, Supplier<T> value, Consumer<T> chosen) {
        this.value = value;
        box.setId("field-" + name);
        box.getItems().setAll(values);
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(T each) {
                return each == null ? "" : words.apply(each);
            }

            @Override
            public T fromString(String text) {
                throw new UnsupportedOperationException("Nothing is typed into a choice");
            }
        });
        box.setOnAction(event -> {
            if (!showing && box.getValue() != null && !box.getValue().equals(value.get())) {
                chosen.accept(box.getValue());
            }
        });
        Label label = new Label(Words.english().say("ui.form.field." + name));
        label.setLabelFor(box);
        row = FormRow.of(label, box);
        show();
    }

    void show() {
        showing = true;
        box.setValue(value.get());
        showing = false;
    }

    HBox row() {
        return row;
    }
}
