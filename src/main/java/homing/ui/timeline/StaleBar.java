package homing.ui.timeline;

import homing.text.Words;
import homing.ui.session.Stale;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/**
 * Says that the drawing has been changed since the run was recorded, and lets it run again. It lies on the lower edge of the
 * canvas, so that the words of the step keep their room and the canvas its size.
 */
final class StaleBar extends HBox {
    private static final Words WORDS = Words.english();

    private final Label words = new Label();
    private final Button again = new Button(WORDS.say("ui.stale.again"));

    StaleBar() {
        getStyleClass().add("stale-bar");
        again.setId("run-again");
        words.setWrapText(true);
        words.setMinWidth(0);
        again.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(words, again);
        setManaged(false);
        show(null);
    }

    /** Lies above a strip of this width. */
    void lie(double from, double width) {
        double own = Math.min(width, prefWidth(-1));
        double height = prefHeight(own);
        resizeRelocate(from, -height, own, height);
    }

    void setOnAgain(Runnable wanted) {
        again.setOnAction(pressed -> wanted.run());
    }

    /** @param stale null while the run is what would happen */
    void show(Stale stale) {
        setVisible(stale != null);
        if (stale != null) {
            boolean runs = stale.renewed() != null;
            words.setText(runs ? WORDS.say("ui.stale", stale.from()) : WORDS.say("ui.stale.gone"));
            again.setVisible(runs);
        }
    }
}
