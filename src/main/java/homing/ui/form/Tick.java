package homing.ui.form;

import homing.text.Words;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javafx.scene.control.CheckBox;

/** Something that is so or not. */
final class Tick extends CheckBox {
    private final BooleanSupplier value;

    /** @param name its words stand in the bundle under {@code ui.form.field.} and this name */
    Tick(String name, BooleanSupplier value, Consumer<Boolean> chosen) {
        super(Words.english().say("ui.form.field." + name));
        this.value = value;
        setId("field-" + name);
        setWrapText(true);
        setMinHeight(USE_PREF_SIZE);
        setOnAction(pressed -> chosen.accept(isSelected()));
        show();
    }

    void show() {
        setSelected(value.getAsBoolean());
    }
}
