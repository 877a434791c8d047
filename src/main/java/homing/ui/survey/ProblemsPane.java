package homing.ui.survey;

import homing.survey.Mark;
import homing.text.Words;
import homing.ui.session.Session;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

/** The marks of the drawing as a list, each with what mends it; choosing one picks the part that it is about. */
public final class ProblemsPane extends ScrollPane {
    private static final Words WORDS = Words.english();

    /** So many cards are made in a few milliseconds. */
    private static final int AT_ONCE = 40;

    private final Session session;
    private final Marks marks;
    private final VBox cards = new VBox();
    private final Kept keyboard = new Kept(cards, this);

    public ProblemsPane(Session session, Marks marks) {
        this.session = session;
        this.marks = marks;
        setId("problems");
        getStyleClass().add("findings");
        cards.getStyleClass().add("finding-cards");
        setContent(cards);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        marks.allProperty().addListener((property, before, after) -> follow());
        sceneProperty().addListener((property, before, after) -> follow());
    }

    /** A list that is not seen costs nothing. */
    private void follow() {
        if (getScene() != null) {
            keyboard.over(() -> show(marks.allProperty().get()));
        }
    }

    private void show(List<Mark> found) {
        if (found.isEmpty()) {
            Label fine = new Label(WORDS.say("ui.survey.none"));
            fine.getStyleClass().add("muted");
            fine.setWrapText(true);
            cards.getChildren().setAll(fine);
        } else {
            cards.getChildren().clear();
            showMore(found);
        }
    }

    /** The gravest come first; what a drawing of a thousand hosts has more comes when it is asked for. */
    private void showMore(List<Mark> found) {
        int count = Math.min(found.size(), AT_ONCE);
        found.stream().limit(count).map(mark -> new MarkCard(mark, session)).forEach(cards.getChildren()::add);
        if (found.size() > count) {
            cards.getChildren().add(more(found.subList(count, found.size())));
        }
    }

    private Button more(List<Mark> rest) {
        Button more = new Button(WORDS.say("ui.survey.more", rest.size()));
        more.getStyleClass().add("mark-more");
        more.setOnAction(pressed -> {
            keyboard.over(() -> {
                cards.getChildren().remove(more);
                showMore(rest);
            });
        });
        return more;
    }
}
