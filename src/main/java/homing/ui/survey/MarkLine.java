package homing.ui.survey;

import homing.survey.Mark;
import homing.text.Words;
import homing.ui.session.Session;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** One mark as a line: what it is called, and the change that mends it best; without one, as much of its sentence as there is room for. */
final class MarkLine extends HBox {
    /** A button that is cut still says what it does. */
    private static final double LEAST_EMS = 6;

    /** @param open what shows the whole of it */
    MarkLine(Mark mark, Session session, Runnable open) {
        MarkWords words = new MarkWords(mark);
        getStyleClass().addAll("mark-line", words.severity());
        Button name = new Button(words.name(), new MarkSign(mark.severity()));
        name.getStyleClass().add("mark-name");
        name.setMinWidth(USE_PREF_SIZE);
        name.setAccessibleText(words.spoken());
        name.setAccessibleHelp(Words.english().say("ui.survey.unfold"));
        name.setTooltip(wrapped(words.text()));
        name.setOnAction(pressed -> open.run());
        Region between = new Region();
        HBox.setHgrow(between, Priority.ALWAYS);
        getChildren().addAll(name, between, rest(mark, session, words));
    }

    private static Labeled rest(Mark mark, Session session, MarkWords words) {
        if (mark.fixes().isEmpty()) {
            Label text = new Label(words.text());
            text.getStyleClass().add("mark-text");
            text.setMinWidth(0);
            text.setTooltip(wrapped(words.text()));
            return text;
        }
        Button fix = MarkCard.fixing(mark.fixes().get(0), session);
        fix.setMinWidth(LEAST_EMS * fix.getFont().getSize());
        fix.setTooltip(wrapped(fix.getText()));
        return fix;
    }

    private static Tooltip wrapped(String text) {
        Tooltip tip = new Tooltip(text);
        tip.setWrapText(true);
        tip.setMaxWidth(420);
        return tip;
    }
}
