package homing.ui.survey;

import homing.decision.Citation;
import homing.survey.Mark;
import homing.text.Message;
import homing.text.Words;
import homing.ui.session.Session;
import java.util.Locale;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** One mark: what is odd, where, and a button for each change that mends it. */
final class MarkCard extends VBox {
    private static final Words WORDS = Words.english();

    private final Mark mark;
    private final Session session;

    MarkCard(Mark mark, Session session) {
        this.mark = mark;
        this.session = session;
        String severity = mark.severity().name().toLowerCase(Locale.ROOT);
        getStyleClass().addAll("finding-card", "mark-card", severity);
        Label title = line(
                WORDS.say("ui.finding.title", WORDS.say("survey.severity." + severity), WORDS.say(mark.name())),
                "finding-title");
        Label text = line(WORDS.say(mark.text()), "finding-text");
        HBox head = new HBox(title, link());
        head.getStyleClass().add("finding-head");
        getChildren().addAll(head, text);
        mark.source().map(MarkCard::source).ifPresent(getChildren()::add);
        mark.fixes().forEach(fix -> getChildren().add(button(fix)));
        setAccessibleRole(AccessibleRole.TEXT);
        setAccessibleText(title.getText() + ". " + text.getText());
    }

    private static Label source(Citation written) {
        Label label = line(WORDS.say("ui.survey.source", (written.source() + " " + written.place()).strip()), "muted");
        return label;
    }

    private Node link() {
        Hyperlink link = new Hyperlink(WORDS.say("ui.survey.show"));
        link.getStyleClass().add("mark-show");
        link.setMinWidth(USE_PREF_SIZE);
        link.setOnAction(clicked -> {
            link.setVisited(false);
            session.selection().pick(mark.part());
        });
        return link;
    }

    private Node button(Mark.Fix fix) {
        Message text = fix.text();
        Button button = new Button(WORDS.say(text));
        button.getStyleClass().add("mark-fix");
        button.setWrapText(true);
        button.setMinHeight(USE_PREF_SIZE);
        button.setOnAction(clicked -> session.document().apply(fix.edit()));
        return button;
    }

    private static Label line(String text, String style) {
        Label label = new Label(text);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }
}
