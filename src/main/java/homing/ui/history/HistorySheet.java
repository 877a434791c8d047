package homing.ui.history;

import homing.edit.History;
import homing.edit.History.Stop;
import homing.text.Words;
import homing.ui.session.Document;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.WeakChangeListener;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;

/**
 * Every state of the drawing since it was opened, the oldest on top: a click or Enter goes there. What is undone stands below the
 * current state, until something else is changed.
 */
public final class HistorySheet extends VBox {
    private static final Words WORDS = Words.english();

    private final Document document;
    private final ListView<Stop> list = new ListView<>();
    /** Kept here, for the document holds it weakly. */
    private final ChangeListener<History> follower = (property, before, after) -> show(after);

    public HistorySheet(Document document) {
        this.document = document;
        getStyleClass().addAll("search-sheet", "history-sheet");
        list.setId("history");
        list.setCellFactory(view -> new StopCell(this));
        list.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                event.consume();
                goTo(list.getSelectionModel().getSelectedIndex());
            }
        });
        Label hint = new Label(WORDS.say("ui.form.history.hint"));
        hint.getStyleClass().add("muted");
        hint.setWrapText(true);
        hint.setLabelFor(list);
        getChildren().addAll(hint, list);
        document.historyProperty().addListener(new WeakChangeListener<>(follower));
        show(document.historyProperty().get());
    }

    private void show(History history) {
        if (history != null) {
            list.getItems().setAll(history.stops());
            list.getSelectionModel().select(history.position());
            list.getFocusModel().focus(history.position());
            list.scrollTo(Math.max(0, history.position() - 2));
        }
    }

    /** Whether the drawing is at this stop. */
    boolean isCurrent(int place) {
        return document.historyProperty().get() != null
                && document.historyProperty().get().position() == place;
    }

    void goTo(int place) {
        if (place >= 0 && !isCurrent(place)) {
            document.goTo(place);
        }
    }

    /** Gives the keyboard to the list. */
    public void focusList() {
        list.requestFocus();
    }
}
