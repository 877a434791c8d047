package homing.ui.workbench;

import homing.survey.Mark;
import homing.ui.network.NetworkPane;
import homing.ui.network.Surroundings;
import homing.ui.session.Session;
import homing.ui.survey.Marks;
import homing.ui.survey.ProblemsPane;
import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.control.SplitPane;

/** The drawing as a list, and below it what is odd about it. */
final class DrawingPage extends SplitPane {
    private static final double LIST_SHARE = 0.58;

    /** Where nothing is odd, a line says so, and the rest is for the list. */
    private static final double LIST_SHARE_ALONE = 0.88;

    private final NetworkPane list;

    DrawingPage(Session session, Marks marks, Surroundings around) {
        list = new NetworkPane(session, marks, around);
        getItems().addAll(list, new ProblemsPane(session, marks));
        setOrientation(Orientation.VERTICAL);
        share(marks.allProperty().get());
        marks.allProperty().addListener((property, before, after) -> {
            if (before.isEmpty() != after.isEmpty()) {
                share(after);
            }
        });
    }

    private void share(List<Mark> odd) {
        setDividerPositions(odd.isEmpty() ? LIST_SHARE_ALONE : LIST_SHARE);
    }

    /** Whether the list has the keyboard. */
    boolean hasListKeyboard() {
        return list.hasKeyboard();
    }

    /** Gives the keyboard to the list. */
    void focusList() {
        list.focusList();
    }

    /** Gives the keyboard to a route of a host. */
    void focusRoute(String host, int place) {
        list.focusRoute(host, place);
    }
}
