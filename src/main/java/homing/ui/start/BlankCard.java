package homing.ui.start;

import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** Keeps the place of a card that is still to come, so that nothing moves when it does. */
final class BlankCard extends Label {
    /** A title, a question of two lines, and tags. */
    private static final String ROOM = " \n \n \n ";

    BlankCard() {
        getStyleClass().setAll("scenario-card", "blank");
        setMaxWidth(Double.MAX_VALUE);
        setMaxHeight(Double.MAX_VALUE);
        StackPane frame = new StackPane();
        frame.getStyleClass().add("picture");
        VBox words = new VBox(new Label(ROOM));
        words.getStyleClass().add("words");
        setGraphic(new VBox(frame, words));
        setMouseTransparent(true);
    }
}
