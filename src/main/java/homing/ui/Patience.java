package homing.ui;

import javafx.animation.PauseTransition;
import javafx.beans.value.ObservableBooleanValue;
import javafx.geometry.Pos;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;

/** A bar at the upper edge, seen once something takes longer than a moment. */
final class Patience extends StackPane {
    private static final Duration MOMENT = Duration.millis(200);

    /** Held here: a binding that nobody holds is forgotten, and would never say that the wait is over. */
    private final ObservableBooleanValue busy;

    private final PauseTransition moment = new PauseTransition(MOMENT);

    Patience(ObservableBooleanValue busy) {
        this.busy = busy;
        getStyleClass().add("patience");
        setMouseTransparent(true);
        setVisible(false);
        setAlignment(Pos.TOP_CENTER);
        moment.setOnFinished(over -> showBar());
        busy.addListener((property, before, now) -> await());
    }

    private void await() {
        if (busy.get()) {
            moment.playFromStart();
        } else {
            moment.stop();
            setVisible(false);
            // A bar that runs without end keeps the screen busy even when it is not seen.
            getChildren().clear();
        }
    }

    private void showBar() {
        ProgressBar bar = new ProgressBar();
        bar.setMaxWidth(Double.MAX_VALUE);
        getChildren().setAll(bar);
        setVisible(true);
    }
}
