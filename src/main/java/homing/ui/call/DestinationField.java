package homing.ui.call;

import homing.text.Words;
import java.util.Locale;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.controlsfx.control.textfield.TextFields;

/** Where to: an address and a port that are typed, with the known ones offered. */
final class DestinationField extends VBox {
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");
    private static final int LEAST_COLUMNS = 12;
    private static final int MOST_COLUMNS = 40;

    private final CallModel model;
    private final TextField field = new TextField();
    private boolean completes;

    DestinationField(CallModel model) {
        this.model = model;
        String caption = Words.english().say("ui.call.to");
        Label above = new Label(caption);
        above.getStyleClass().add("caption");
        above.setLabelFor(field);
        field.setId("call-to");
        field.getStyleClass().addAll("value", "mono");
        field.setMinWidth(USE_PREF_SIZE);
        field.setPromptText(Words.english().say("ui.call.to.prompt"));
        field.setAccessibleText(caption);
        field.setOnAction(entered -> model.submit());
        field.textProperty().addListener((property, before, text) -> model.change(draft -> draft.toward(text)));
        field.focusedProperty().addListener((property, before, focused) -> offer());
        getStyleClass().add("call-field");
        getChildren().addAll(above, field);
    }

    /** Completion is set up when it is first needed: a window opens without it. */
    private void offer() {
        if (!completes) {
            completes = true;
            TextFields.bindAutoCompletion(field, request -> {
                String typed = request.getUserText().toLowerCase(Locale.ROOT);
                return model.destinations().stream()
                        .filter(known -> known.startsWith(typed) && !known.equals(typed))
                        .toList();
            });
        }
    }

    void focus() {
        field.requestFocus();
        field.selectAll();
    }

    void show(Draft draft, Answer answer) {
        if (!field.getText().equals(draft.to())) {
            field.setText(draft.to());
        }
        int columns = draft.to().length() + 1;
        field.setPrefColumnCount(Math.max(LEAST_COLUMNS, Math.min(MOST_COLUMNS, columns)));
        pseudoClassStateChanged(WRONG, answer.problem().isPresent());
        field.setAccessibleHelp(answer.problem().map(Words.english()::say).orElse(""));
    }
}
