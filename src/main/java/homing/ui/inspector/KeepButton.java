package homing.ui.inspector;

import homing.text.Words;
import javafx.beans.property.BooleanProperty;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;

/** A pin: keeps the host of the side panel while the timeline goes on at others. */
final class KeepButton extends ToggleButton {
    private static final Words WORDS = Words.english();

    private final Tooltip tip = new Tooltip();

    KeepButton(BooleanProperty kept) {
        setId("keep-host");
        getStyleClass().add("keep-host");
        Region pin = new Region();
        pin.getStyleClass().add("pin");
        setGraphic(pin);
        setTooltip(tip);
        selectedProperty().bindBidirectional(kept);
    }

    /** Says whose tables would be kept. */
    void show(String host) {
        String state = isSelected() ? "kept" : "follows";
        setText(WORDS.say("ui.inspector.keep." + state));
        String words = WORDS.say("ui.inspector.keep." + state + ".help", host);
        tip.setText(words);
        setAccessibleText(words);
    }
}
