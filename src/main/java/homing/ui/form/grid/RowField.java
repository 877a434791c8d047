package homing.ui.form.grid;

import homing.ui.form.field.Reading;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** One field of the row that is picked, below the table. Enter and leaving it keep what is good, Esc brings back what stood there. */
final class RowField<T> {
    private final GridView<T> view;
    private final Column<T> column;
    private final Label label;
    private final TextField field = new TextField();
    private int row = -1;
    private T shown;
    private boolean told;

    /** @param id the name of the field; {@code label} its words */
    RowField(GridView<T> view, Column<T> column, String id, String label) {
        this.view = view;
        this.column = column;
        this.label = new Label(label);
        this.label.setMinWidth(Label.USE_PREF_SIZE);
        this.label.setLabelFor(field);
        field.setId(id);
        field.setPrefColumnCount(1);
        field.getStyleClass().add(column.prose() ? "prose" : "mono");
        field.textProperty().addListener((property, before, typed) -> {
            if (field.isFocused()) {
                tell(read());
            }
        });
        field.focusedProperty().addListener((property, before, focused) -> {
            if (!focused && field.getScene() != null) {
                keep(false);
                restore();
            }
        });
        Suggestions.offer(field, column.known(), view.below()::keepsClear);
        field.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    }

    Label label() {
        return label;
    }

    TextField field() {
        return field;
    }

    /** Shows a row; -1 for none. */
    void show(int at) {
        boolean typing = field.isFocused() && at == row && !field.getText().equals(text(shown));
        row = at;
        if (!typing) {
            restore();
        }
    }

    private String text(T of) {
        return of == null ? "" : column.text().apply(of);
    }

    private void restore() {
        shown = row >= 0 && row < view.shown().size() ? view.shown().get(row) : null;
        String wanted = text(shown);
        if (!field.getText().equals(wanted)) {
            field.setText(wanted);
        }
        if (told) {
            told = false;
            view.say().tell(field, Reading.of(field));
        }
    }

    private void tell(Reading<T> reading) {
        told = true;
        view.say().tell(field, reading);
    }

    private Reading<T> read() {
        return shown == null
                ? Reading.bad("ui.form.no-row")
                : column.typed().apply(shown, field.getText().strip());
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            event.consume();
            keep(true);
        } else if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            restore();
        }
    }

    /** Keeps what is typed if it is good; if it is not, it is told, unless somebody is leaving. */
    private void keep(boolean stays) {
        boolean gone =
                row < 0 || row >= view.shown().size() || !view.shown().get(row).equals(shown);
        if (gone || field.getText().equals(text(shown))) {
            return;
        }
        Reading<T> typed = read();
        Optional<T> changed = typed.value();
        Reading<T> outcome = changed.flatMap(good -> view.edits().replace(row, shown, good))
                .<Reading<T>>map(Reading.Bad::new)
                .orElse(typed);
        if (outcome.trouble().isEmpty()) {
            new Going<>(view).follow(changed.orElseThrow(), column, stays);
        } else if (stays) {
            tell(outcome);
        }
    }
}
