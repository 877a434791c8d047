package homing.ui.form.grid;

import homing.text.Words;
import java.util.List;
import java.util.Locale;
import java.util.function.DoubleSupplier;
import java.util.function.Supplier;
import javafx.geometry.Bounds;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Popup;

/** The likely texts below a field, those that hold what is typed: Down and Up choose, Enter or a click takes. */
public final class Suggestions {
    private static final int MOST = 8;
    private static final double LEAST_WIDTH = 120;
    private static final double LINE = 1.9;

    private final TextField field;
    private final Supplier<List<String>> known;
    private final Popup popup = new Popup();
    private final ListView<String> list = new ListView<>();
    private final DoubleSupplier clear;
    private boolean taking;

    private Suggestions(TextField field, Supplier<List<String>> known, DoubleSupplier clear) {
        this.field = field;
        this.known = known;
        this.clear = clear;
        list.setFocusTraversable(false);
        list.getStyleClass().add("suggestions");
        list.getStylesheets()
                .add(Suggestions.class.getResource("/homing/ui/forms.css").toExternalForm());
        list.setAccessibleText(Words.english().say("ui.form.suggestions"));
        list.setCellFactory(view -> new Line());
        popup.setAutoHide(true);
        // a click elsewhere is meant for what is there
        popup.setConsumeAutoHidingEvents(false);
        popup.setHideOnEscape(false);
        popup.getContent().add(list);
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        field.textProperty().addListener((property, before, typed) -> typed());
        field.focusedProperty().addListener((property, before, focused) -> {
            if (!focused) {
                popup.hide();
            }
        });
    }

    /**
     * Offers these texts while somebody types into the field.
     *
     * @param clear from where on downwards nothing may be covered, in pixels of the screen
     */
    public static void offer(TextField field, Supplier<List<String>> known, DoubleSupplier clear) {
        new Suggestions(field, known, clear);
    }

    private void typed() {
        if (field.isFocused() && !taking) {
            show(field.getText().strip());
        }
    }

    private void show(String part) {
        String wanted = part.toLowerCase(Locale.ROOT);
        List<String> fit = known.get().stream()
                .filter(text -> text.toLowerCase(Locale.ROOT).contains(wanted) && !text.equals(part))
                .distinct()
                .limit(MOST)
                .toList();
        list.getItems().setAll(fit);
        list.getSelectionModel().clearSelection();
        if (fit.isEmpty()) {
            popup.hide();
        } else {
            open(fit.size());
        }
    }

    private void open(int lines) {
        double letter = field.getFont().getSize();
        list.setStyle("-fx-font-size: " + letter + "px;");
        list.setFixedCellSize(Math.ceil(LINE * letter));
        list.setPrefSize(Math.max(LEAST_WIDTH, field.getWidth()), lines * list.getFixedCellSize() + 2);
        place(list.getPrefHeight());
    }

    /** Below the field, or above it where it would cover what is said of the field. */
    private void place(double height) {
        Bounds place = field.localToScreen(field.getBoundsInLocal());
        if (place == null) {
            return;
        }
        boolean covers = place.getMaxY() + 1 + height > clear.getAsDouble();
        double y = covers ? place.getMinY() - 1 - height : place.getMaxY() + 1;
        if (popup.isShowing()) {
            popup.setY(y);
        } else {
            popup.show(field, place.getMinX(), y);
        }
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.UP) {
            choose(event.getCode() == KeyCode.DOWN ? 1 : -1);
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE && popup.isShowing()) {
            popup.hide();
            event.consume();
        } else if (isTaken(event)) {
            take(list.getSelectionModel().getSelectedItem());
            if (event.getCode() == KeyCode.ENTER) {
                event.consume();
            }
        }
    }

    /** Enter takes what is chosen and no more; Tab takes it and goes on. */
    private boolean isTaken(KeyEvent event) {
        boolean taking = event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.TAB;
        return taking && popup.isShowing() && list.getSelectionModel().getSelectedItem() != null;
    }

    private void choose(int step) {
        if (!popup.isShowing()) {
            show("");
        }
        int to = Math.max(
                0, Math.min(list.getItems().size() - 1, list.getSelectionModel().getSelectedIndex() + step));
        list.getSelectionModel().select(to);
        list.scrollTo(to);
    }

    private void take(String text) {
        taking = true;
        field.setText(text);
        field.end();
        taking = false;
        popup.hide();
    }

    /** One text. */
    private final class Line extends ListCell<String> {
        Line() {
            setOnMousePressed(pressed -> {
                if (getItem() != null) {
                    take(getItem());
                }
            });
        }

        @Override
        protected void updateItem(String text, boolean empty) {
            super.updateItem(text, empty);
            setText(empty ? null : text);
        }
    }
}
