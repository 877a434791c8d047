package homing.ui.survey;

import homing.survey.Mark;
import homing.text.Words;
import homing.ui.session.Session;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

/** The marks of the drawing as a list, each with what mends it; choosing one picks the part that it is about. */
public final class ProblemsPane extends ScrollPane {
    private static final Words WORDS = Words.english();

    private final Session session;
    private final VBox cards = new VBox();

    public ProblemsPane(Session session, Marks marks) {
        this.session = session;
        setId("problems");
        getStyleClass().add("findings");
        cards.getStyleClass().add("finding-cards");
        setContent(cards);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        marks.allProperty().addListener((property, before, after) -> show(after));
        show(marks.allProperty().get());
    }

    private void show(List<Mark> marks) {
        if (marks.isEmpty()) {
            Label fine = new Label(WORDS.say("ui.survey.none"));
            fine.getStyleClass().add("muted");
            fine.setWrapText(true);
            cards.getChildren().setAll(fine);
        } else {
            cards.getChildren()
                    .setAll(marks.stream()
                            .map(mark -> new MarkCard(mark, session))
                            .toList());
        }
    }
}
