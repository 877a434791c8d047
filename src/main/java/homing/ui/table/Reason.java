package homing.ui.table;

import homing.text.Words;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.Label;

/** Why a line was chosen or passed over. */
final class Reason extends Label {
    /** Where a reason stands: on a line of its own, or in a last column. */
    enum Place {
        BELOW,
        BESIDE
    }

    private static final Words WORDS = Words.english();

    private final Label verdict = new Label();
    private final boolean beside;

    Reason(Place place) {
        beside = place == Place.BESIDE;
        getStyleClass().add("reason");
        verdict.getStyleClass().add("verdict");
        verdict.setMinWidth(USE_PREF_SIZE);
        setWrapText(true);
    }

    boolean isBeside() {
        return beside;
    }

    void show(Mark mark) {
        boolean chosen = mark.light() == Light.CHOSEN;
        verdict.setText(chosen ? WORDS.say("ui.table.chosen") : "");
        setGraphic(chosen ? verdict : null);
        setText(chosen && !mark.reason().isEmpty() && !beside ? "· " + mark.reason() : mark.reason());
        setVisible(chosen || !mark.reason().isEmpty());
    }

    /** The reason as it is read aloud. */
    String told() {
        return isVisible()
                ? Stream.of(verdict.getText(), getText())
                        .filter(words -> !words.isEmpty())
                        .collect(Collectors.joining(" "))
                : "";
    }
}
