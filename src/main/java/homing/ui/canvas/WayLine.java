package homing.ui.canvas;

import homing.edit.wiring.Way;
import homing.text.Words;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** A route that is proposed with a cable, with a button that leaves it out. */
final class WayLine extends HBox {
    private static final Words WORDS = Words.english();

    WayLine(Way way, Runnable leaveOut) {
        Label words = new Label(WORDS.say(way.said("canvas.proposal")));
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        Button drop = new Button("✕");
        drop.getStyleClass().setAll("drop");
        drop.setAccessibleText(WORDS.say("canvas.proposal.drop", words.getText()));
        drop.setTooltip(new Tooltip(drop.getAccessibleText()));
        drop.setOnAction(pressed -> leaveOut.run());
        getStyleClass().add("row");
        getChildren().addAll(words, drop);
    }
}
