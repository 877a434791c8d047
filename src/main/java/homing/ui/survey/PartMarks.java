package homing.ui.survey;

import homing.survey.Mark;
import homing.text.Words;
import homing.ui.session.Session;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;

/**
 * The marks of one part of the drawing, a line each with what mends it, the gravest first; without marks it takes no room. Further
 * ones are folded, and each line opens to all that is to be said.
 */
public final class PartMarks extends VBox {
    private static final Words WORDS = Words.english();
    /** Lines that are seen if there are more; a single further one needs no more room than the button for it. */
    private static final int AT_ONCE = 3;

    private final Session session;
    private final ReadOnlyObjectProperty<List<Mark>> marks;
    private final Kept keyboard;
    /** Those that a person has opened. */
    private final Set<Mark> open = new HashSet<>();

    private Predicate<Mark> about = mark -> false;
    private List<Mark> shown = List.of();
    private boolean all;

    /** @param otherwise what gets the keyboard when the last mark goes that had it */
    public PartMarks(Session session, Marks marks, Node otherwise) {
        this.session = session;
        this.marks = marks.allProperty();
        keyboard = new Kept(this, otherwise);
        setId("part-marks");
        getStyleClass().add("part-marks");
        this.marks.addListener((property, before, after) -> show());
        show();
    }

    /** Shows the marks that are about something; those of another part are folded again. */
    public void show(Predicate<Mark> wanted, boolean same) {
        about = wanted;
        if (!same) {
            all = false;
            open.clear();
        }
        show();
    }

    private void show() {
        List<Mark> fit = marks.get().stream().filter(about).toList();
        if (!fit.equals(shown) || fit.isEmpty()) {
            shown = fit;
            keyboard.over(this::lay);
        }
    }

    private void lay() {
        int count = all || shown.size() <= AT_ONCE + 1 ? shown.size() : AT_ONCE;
        List<Node> lines = new ArrayList<>();
        shown.stream().limit(count).map(this::line).forEach(lines::add);
        if (count < shown.size()) {
            lines.add(more(shown.size() - count));
        }
        getChildren().setAll(lines);
        setVisible(!shown.isEmpty());
        setManaged(!shown.isEmpty());
    }

    private Node line(Mark mark) {
        if (!open.contains(mark)) {
            return new MarkLine(mark, session, () -> turn(mark));
        }
        MarkCard card = new MarkCard(mark, session);
        Button fold = new Button("▾");
        fold.getStyleClass().add("mark-fold");
        fold.setAccessibleText(WORDS.say("ui.survey.fold", new MarkWords(mark).spoken()));
        fold.setOnAction(pressed -> turn(mark));
        card.begin(fold);
        return card;
    }

    private void turn(Mark mark) {
        if (!open.remove(mark)) {
            open.add(mark);
        }
        keyboard.over(this::lay);
    }

    private Button more(int count) {
        Button more = new Button(WORDS.say("ui.survey.folded", count));
        more.getStyleClass().add("mark-more");
        more.setOnAction(pressed -> {
            all = true;
            keyboard.over(this::lay);
        });
        return more;
    }
}
