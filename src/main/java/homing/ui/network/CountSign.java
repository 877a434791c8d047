package homing.ui.network;

import homing.survey.Mark;
import homing.ui.survey.MarkSign;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/** That something is odd, where there is no room for words: a sign for the gravest, and how many there are. */
final class CountSign extends HBox {
    /** @param marks the gravest first; never empty */
    CountSign(List<Mark> marks) {
        getStyleClass().add("count-sign");
        getChildren().addAll(new MarkSign(marks.get(0).severity()), new Label(String.valueOf(marks.size())));
    }
}
