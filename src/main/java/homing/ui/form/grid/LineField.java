package homing.ui.form.grid;

import homing.text.Words;
import homing.ui.form.field.Reading;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** The picked row as one line, with everything that has no column; it can be typed over as a whole. */
final class LineField<T> extends HBox {
    private final GridView<T> view;
    private final Grid<T> grid;
    private final TextField field = new TextField();
    private int row = -1;

    LineField(GridView<T> view, Grid<T> grid) {
        this.view = view;
        this.grid = grid;
        getStyleClass().add("line-field");
        Label label = new Label(Words.english().say("ui.form.line"));
        label.setMinWidth(USE_PREF_SIZE);
        label.setLabelFor(field);
        field.setId("line-" + grid.name());
        field.getStyleClass().add("mono");
        HBox.setHgrow(field, Priority.ALWAYS);
        field.textProperty().addListener((property, before, typed) -> {
            if (field.isFocused()) {
                view.say().tell(field, read());
            }
        });
        field.focusedProperty().addListener((property, before, focused) -> {
            if (!focused) {
                restore();
            }
        });
        field.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        getChildren().addAll(label, field);
        show(-1);
    }

    /** Shows a row; -1 for none. */
    void show(int shown) {
        row = shown < view.shown().size() ? shown : -1;
        setVisible(row >= 0);
        setManaged(row >= 0);
        if (!field.isFocused()) {
            restore();
        }
    }

    private void restore() {
        field.setText(
                row >= 0 && row < view.shown().size() ? grid.print(view.shown().get(row)) : "");
        view.say().tell(field, Reading.of(field));
    }

    private Reading<T> read() {
        return grid.read(field.getText().strip());
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

    private void keep() {
        Reading<T> typed = read();
        view.say().tell(field, typed);
        int at = row;
        typed.value()
                .flatMap(changed -> view.replace(at, view.shown().get(at), changed))
                .ifPresent(why -> view.say().tell(field, new Reading.Bad<T>(why)));
        typed.value().map(view.shown()::indexOf).filter(place -> place >= 0).ifPresent(view::reveal);
    }
}
