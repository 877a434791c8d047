package homing.ui.canvas;

import homing.edit.wiring.Port;
import homing.model.AdapterAddress;
import homing.text.Words;
import homing.ui.form.field.Fields;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** An end of a proposed cable, with a field for its address. */
final class PortLine extends HBox {
    private static final Words WORDS = Words.english();
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");
    private static final int COLUMNS = 14;
    private static final int USUAL_LENGTH = 24;

    private Port port;
    private final TextField field;

    /** @param number the place of the port in the proposal */
    PortLine(Port port, int number) {
        this.port = port;
        field = new TextField(proposed());
        field.setPrefColumnCount(COLUMNS);
        field.setId("proposal-" + number);
        field.getStyleClass().add("mono");
        Label label = new Label(
                WORDS.say("canvas.proposal.port", port.host(), port.adapter().name()));
        label.setLabelFor(field);
        label.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(label, Priority.ALWAYS);
        field.setAccessibleText(label.getText());
        field.textProperty()
                .addListener((property, before, text) -> field.pseudoClassStateChanged(WRONG, typed().isEmpty()));
        getStyleClass().add("row");
        getChildren().addAll(label, field);
    }

    private String proposed() {
        return port.adapter().addresses().stream()
                .findFirst()
                .map(AdapterAddress::toString)
                .orElse("");
    }

    /** Something else is proposed; what stands in the field stays. */
    void propose(Port changed) {
        port = changed;
    }

    /** The address that is typed; empty if the text is none. */
    Optional<AdapterAddress> typed() {
        int usual = port.adapter().addresses().stream()
                .mapToInt(AdapterAddress::prefixLength)
                .findFirst()
                .orElse(USUAL_LENGTH);
        return Fields.own(usual).read(field.getText()).value();
    }

    /** Whether something else is typed than was proposed. */
    boolean isChanged() {
        return !field.getText().strip().equals(proposed());
    }

    /** Gives the keyboard to the field. */
    void focusField() {
        field.requestFocus();
    }

    /** Gives the keyboard to the field, in which the first letter that is typed replaces the address. */
    void begin() {
        focusField();
        field.selectAll();
    }
}
