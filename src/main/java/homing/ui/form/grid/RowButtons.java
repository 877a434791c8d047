package homing.ui.form.grid;

import homing.text.Words;
import java.util.Set;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;

/** What can be done to the row that is picked, for the mouse: up, down, once more, away. */
final class RowButtons<T> extends HBox {
    private final GridView<T> view;
    private final Button up = button("up", "▲", () -> move(-1));
    private final Button down = button("down", "▼", () -> move(1));
    private int row = -1;

    RowButtons(GridView<T> view) {
        this.view = view;
        getStyleClass().add("row-buttons");
        getChildren()
                .addAll(
                        up,
                        down,
                        button("double", "2×", () -> view.edits().duplicate(Set.of(row))),
                        button("remove", "✕", () -> view.edits().remove(Set.of(row))));
    }

    private void move(int by) {
        view.edits().move(row, by);
    }

    /** @param at the row that is picked, -1 for none */
    void show(int at) {
        row = at;
        up.setDisable(at <= 0);
        down.setDisable(at < 0 || at >= view.shown().size() - 1);
    }

    private static Button button(String name, String sign, Runnable action) {
        String words = Words.english().say("ui.form.row." + name);
        Button button = new Button(sign);
        button.getStyleClass().addAll("row-button", "row-" + name);
        button.setAccessibleText(words);
        button.setTooltip(new Tooltip(words));
        button.setOnAction(pressed -> action.run());
        return button;
    }
}
