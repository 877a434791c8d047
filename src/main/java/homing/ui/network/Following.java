package homing.ui.network;

import homing.scenario.Part;
import homing.scenario.Scenario;
import homing.survey.Mark;
import homing.ui.session.Session;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import javafx.application.Platform;
import javafx.collections.ListChangeListener;
import javafx.scene.control.TreeItem;

/**
 * Keeps the lines of the list as the drawing is, and picks on both sides what is picked on one. A list that is not seen costs
 * nothing, however long it is.
 */
final class Following {
    private final NetworkList list;
    private final NetworkTree tree = new NetworkTree();
    private final Growth growth = new Growth();
    /** What the lines say; null if they are to be looked at anew. */
    private Scenario shown;
    /** While lines come and go, what is picked among them is not what a person picks. */
    private boolean changing;

    Following(NetworkList list) {
        this.list = list;
    }

    void attach() {
        Session session = list.board().session();
        session.document().scenarioProperty().addListener((property, before, after) -> follow());
        session.document().historyProperty().addListener((property, before, after) -> {
            if (after == null) {
                forget();
            }
        });
        session.selection().partsProperty().addListener((property, before, after) -> follow());
        list.sceneProperty().addListener((property, before, after) -> follow());
        list.getSelectionModel().getSelectedIndices().addListener((ListChangeListener<Integer>) change -> pick());
    }

    /** Shows what is odd about the drawing. */
    void mark(List<Mark> marks) {
        tree.mark(marks);
        shown = null;
        follow();
    }

    private void forget() {
        shown = null;
        alone(() -> list.setRoot(null));
    }

    private void alone(Runnable change) {
        boolean before = changing;
        changing = true;
        change.run();
        changing = before;
    }

    private void follow() {
        if (list.getScene() == null || !list.board().session().document().isOpen()) {
            return;
        }
        Scenario scenario = list.board().scenario();
        if (list.getRoot() == null) {
            alone(() -> list.setRoot(growth.root(tree.of(scenario))));
            list.columns().spread();
        } else if (shown == null || !isSame(shown, scenario)) {
            grow(scenario);
        }
        shown = scenario;
        followSelection(list.board().session().selection().parts());
        list.editing().point();
    }

    /** Whether two drawings have the same lines; where things stand is no line. */
    private static boolean isSame(Scenario one, Scenario other) {
        return one.network().equals(other.network())
                && one.notes().equals(other.notes())
                && one.calls().equals(other.calls())
                && one.stories().equals(other.stories());
    }

    private void grow(Scenario scenario) {
        alone(() -> {
            Footing footing = Footing.of(list);
            growth.grow(list.getRoot(), tree.of(scenario));
            footing.stand();
            Platform.runLater(footing::stay);
        });
        list.columns().spread();
        if (isLost()) {
            pick();
        }
    }

    /** Whether what was picked is gone, or has another name; what stands in its line is picked instead. */
    private boolean isLost() {
        Scenario scenario = list.board().scenario();
        return !marked().isEmpty()
                && list.board().session().selection().parts().stream().noneMatch(part -> part.isIn(scenario));
    }

    /** Marks the lines of what is picked elsewhere. */
    private void followSelection(Set<Part> parts) {
        if (changing || parts.equals(marked())) {
            return;
        }
        alone(() -> {
            List<TreeItem<Entry>> found = Items.of(list.getRoot(), parts);
            Footing.select(list, found);
            found.stream().findFirst().map(list::getRow).ifPresent(list.seen()::reveal);
        });
    }

    private Set<Part> marked() {
        Set<Part> parts = new LinkedHashSet<>();
        list.getSelectionModel().getSelectedItems().stream()
                .filter(Objects::nonNull)
                .forEach(item -> item.getValue().subject().part().ifPresent(parts::add));
        return parts;
    }

    private void pick() {
        if (!changing) {
            alone(() -> list.board().session().selection().pick(marked()));
        }
    }
}
