package homing.ui.search;

import homing.text.Words;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/** A field to type into, and what answers to it; Enter takes the chosen one, the arrows choose. */
public final class SearchSheet extends VBox {
    private static final Words WORDS = Words.english();

    private final List<Hit> all;
    private final Runnable close;
    private final TextField field = new TextField();
    private final ListView<Hit> list = new ListView<>();

    /**
     * @param all everything that can be found
     * @param prompt what can be typed
     * @param close puts the sheet away, before what was chosen is done
     */
    public SearchSheet(List<Hit> all, String prompt, Runnable close) {
        this.all = List.copyOf(all);
        this.close = close;
        getStyleClass().add("search-sheet");
        field.setId("search-field");
        field.setPromptText(prompt);
        field.setAccessibleText(prompt);
        list.setId("search-hits");
        list.setFocusTraversable(false);
        list.setCellFactory(view -> new HitCell());
        list.setOnMouseClicked(clicked -> take());
        Label nothing = new Label(WORDS.say("ui.search.nothing"));
        nothing.getStyleClass().add("muted");
        list.setPlaceholder(nothing);
        field.textProperty().addListener((property, before, typed) -> show(typed));
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        getChildren().addAll(field, list);
        show("");
    }

    private void show(String typed) {
        list.getItems().setAll(Match.of(all, typed));
        list.getSelectionModel().selectFirst();
        list.scrollTo(0);
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.UP) {
            int step = event.getCode() == KeyCode.DOWN ? 1 : -1;
            int to = list.getSelectionModel().getSelectedIndex() + step;
            if (to >= 0 && to < list.getItems().size()) {
                list.getSelectionModel().select(to);
                list.scrollTo(Math.max(0, to - 2));
            }
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER) {
            take();
            event.consume();
        }
    }

    private void take() {
        Hit chosen = list.getSelectionModel().getSelectedItem();
        if (chosen != null && chosen.isPossible()) {
            close.run();
            chosen.choose().run();
        }
    }

    /** Gives the keyboard to the field. */
    public void focusField() {
        field.requestFocus();
    }
}
