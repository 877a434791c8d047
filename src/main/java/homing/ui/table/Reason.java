package homing.ui.table;

import homing.text.Words;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/** Why a line was chosen or passed over. */
final class Reason extends TextFlow {
    private static final Words WORDS = Words.english();

    private final Text verdict = new Text();
    private final Text why = new Text();

    Reason() {
        getStyleClass().add("reason");
        verdict.getStyleClass().add("verdict");
        why.getStyleClass().add("why");
        getChildren().addAll(verdict, why);
    }

    void show(Mark mark) {
        verdict.setText(mark.isChosen() ? WORDS.say("ui.table.chosen") : "");
        why.setText(mark.isChosen() && !mark.reason().isEmpty() ? " · " + mark.reason() : mark.reason());
        setVisible(!told().isEmpty());
    }

    /** The reason as it is read aloud. */
    String told() {
        return Stream.of(verdict.getText(), why.getText())
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining());
    }
}
