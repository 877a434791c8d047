package homing.ui.survey;

import homing.scenario.Scenario;
import homing.survey.Mark;
import homing.survey.Survey;
import homing.ui.session.Document;
import java.util.List;
import java.util.concurrent.Executor;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The marks of the open drawing. They follow each change of it, looked for in the background. */
public final class Marks {
    private final ReadOnlyObjectWrapper<List<Mark>> all = new ReadOnlyObjectWrapper<>(this, "all", List.of());
    private final Document document;
    private final Executor background;
    private final Executor screen;
    private boolean looking;
    /** What the marks are of; null if there are none yet. */
    private Scenario seen;

    /**
     * @param background where a drawing is looked over
     * @param screen where the marks are shown: the JavaFX thread, on which all other methods are called
     */
    public Marks(Document document, Executor background, Executor screen) {
        this.document = document;
        this.background = background;
        this.screen = screen;
        document.scenarioProperty().addListener((property, before, after) -> follow());
        follow();
    }

    /** One look at a time: what is changed meanwhile is looked at afterwards, at once. */
    private void follow() {
        if (!document.isOpen()) {
            all.set(List.of());
            seen = null;
        } else if (!looking && !isSeen(document.scenario())) {
            looking = true;
            Scenario drawing = document.scenario();
            background.execute(() -> look(drawing));
        }
    }

    /** Whether a drawing differs in nothing that a mark speaks of from one that has been looked at: only things were moved. */
    @SuppressWarnings("ReferenceEquality") // to compare route tables would take longer than to look
    private boolean isSeen(Scenario drawing) {
        return seen != null
                && seen.network() == drawing.network()
                && seen.calls() == drawing.calls()
                && seen.stories() == drawing.stories();
    }

    private void look(Scenario drawing) {
        try {
            List<Mark> found = Survey.of(drawing);
            screen.execute(() -> show(drawing, found));
        } catch (RuntimeException mistake) {
            screen.execute(() -> fail(mistake));
        }
    }

    /** The next change is looked at all the same. */
    private void fail(RuntimeException mistake) {
        looking = false;
        throw mistake;
    }

    @SuppressWarnings(
            "ReferenceEquality") // what has been looked at is known; to compare long drawings would take longer
    private void show(Scenario drawing, List<Mark> found) {
        looking = false;
        if (drawing == document.scenario()) {
            seen = drawing;
            all.set(found);
        } else {
            follow();
        }
    }

    /** The gravest first. */
    public ReadOnlyObjectProperty<List<Mark>> allProperty() {
        return all.getReadOnlyProperty();
    }
}
