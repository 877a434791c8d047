package homing.ui.survey;

import homing.survey.Mark;
import homing.ui.session.Session;
import java.util.List;
import java.util.function.Predicate;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.scene.layout.VBox;

/** The marks of one part of the drawing, each with what mends it; without marks it takes no room. */
public final class PartMarks extends VBox {
    private final Session session;
    private final ReadOnlyObjectProperty<List<Mark>> marks;
    private Predicate<Mark> about = mark -> false;
    private List<Mark> shown = List.of();

    public PartMarks(Session session, Marks marks) {
        this.session = session;
        this.marks = marks.allProperty();
        setId("part-marks");
        getStyleClass().add("finding-cards");
        this.marks.addListener((property, before, after) -> show());
        show();
    }

    /** Shows the marks that are about something. */
    public void show(Predicate<Mark> wanted) {
        about = wanted;
        show();
    }

    private void show() {
        List<Mark> fit = marks.get().stream().filter(about).toList();
        if (!fit.equals(shown) || fit.isEmpty()) {
            shown = fit;
            getChildren()
                    .setAll(fit.stream()
                            .map(mark -> new MarkCard(mark, session))
                            .toList());
            setVisible(!fit.isEmpty());
            setManaged(!fit.isEmpty());
        }
    }
}
