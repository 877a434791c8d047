package homing.ui.dialog;

import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;

/** A line at the lower edge that tells what was done, and goes by itself. */
public final class Notice extends Label {
    private final PauseTransition stay = new PauseTransition(Duration.seconds(6));

    public Notice() {
        getStyleClass().add("notice");
        setVisible(false);
        setWrapText(true);
        setMouseTransparent(true);
        setMinHeight(USE_PREF_SIZE);
        StackPane.setAlignment(this, Pos.BOTTOM_CENTER);
        stay.setOnFinished(over -> setVisible(false));
    }

    public void say(String sentence) {
        setText(sentence);
        setVisible(true);
        stay.playFromStart();
    }

    /** Takes the line away before its time. */
    public void hush() {
        stay.stop();
        setVisible(false);
    }
}
