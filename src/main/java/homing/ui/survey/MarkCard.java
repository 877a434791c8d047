package homing.ui.survey;

import homing.decision.Citation;
import homing.survey.Mark;
import homing.text.Words;
import homing.ui.session.Session;
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
    private final HBox head;

    MarkCard(Mark mark, Session session) {
        this.mark = mark;
        this.session = session;
        MarkWords words = new MarkWords(mark);
        getStyleClass().addAll("finding-card", "mark-card", words.severity());
        Label text = line(words.text(), "finding-text");
        head = new HBox(line(words.title(), "finding-title"), link());
        head.getStyleClass().add("finding-head");
        getChildren().addAll(head, text);
        mark.source().map(MarkCard::source).ifPresent(getChildren()::add);
        mark.fixes().forEach(fix -> getChildren().add(button(fix, session)));
        setAccessibleRole(AccessibleRole.TEXT);
        setAccessibleText(words.spoken());
    }

    /** Puts something before its title. */
    void begin(Node with) {
        head.getChildren().add(0, with);
    }

    private static Label source(Citation written) {
        return line(WORDS.say("ui.survey.source", (written.source() + " " + written.place()).strip()), "muted");
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

    private static Node button(Mark.Fix fix, Session session) {
        Button button = fixing(fix, session);
        button.setWrapText(true);
        button.setMinHeight(USE_PREF_SIZE);
        return button;
    }

    /** A button that makes a change. */
    static Button fixing(Mark.Fix fix, Session session) {
        Button button = new Button(WORDS.say(fix.text()));
        button.getStyleClass().add("mark-fix");
        button.setOnAction(pressed -> session.document().apply(fix.edit()));
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
