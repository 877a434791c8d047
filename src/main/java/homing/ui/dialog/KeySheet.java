package homing.ui.dialog;

import homing.ui.command.Command;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.GridPane;

/** All keys, with what they do. */
public final class KeySheet extends GridPane {
    private static final int MOST_SHOWN = 3;

    public KeySheet(List<Command> commands) {
        getStyleClass().add("key-sheet");
        List<Command> withKeys =
                commands.stream().filter(command -> !command.keys().isEmpty()).toList();
        int rows = (withKeys.size() + 1) / 2;
        for (int i = 0; i < withKeys.size(); i++) {
            addRow(withKeys.get(i), i % rows, i / rows * 2);
        }
    }

    private void addRow(Command command, int row, int column) {
        Label keys = new Label(command.keys().stream()
                .map(KeyCombination::getDisplayText)
                .distinct()
                .limit(MOST_SHOWN)
                .collect(Collectors.joining("   ")));
        keys.getStyleClass().addAll("mono", "keys");
        Label words = new Label(command.words());
        words.setLabelFor(keys);
        // in a narrow window nothing is cut: it goes on below
        keys.setWrapText(true);
        words.setWrapText(true);
        add(words, column, row);
        add(keys, column + 1, row);
    }
}
