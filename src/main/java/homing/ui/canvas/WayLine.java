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
        Label words = new Label(words(way));
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

    private static String words(Way way) {
        if (!way.destination().isAll()) {
            return WORDS.say("canvas.proposal.route", way.host(), way.destination(), way.gateway());
        }
        return way.metric() == 0
                ? WORDS.say("canvas.proposal.default", way.host(), way.gateway())
                : WORDS.say("canvas.proposal.default.behind", way.host(), way.gateway(), way.metric());
    }
}
