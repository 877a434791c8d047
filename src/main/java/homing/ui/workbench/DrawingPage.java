package homing.ui.workbench;

import homing.ui.network.NetworkPane;
import homing.ui.network.Surroundings;
import homing.ui.session.Session;
import homing.ui.survey.Marks;
import homing.ui.survey.ProblemsPane;
import javafx.geometry.Orientation;
import javafx.scene.control.SplitPane;

/** The drawing as a list, and below it what is odd about it. */
final class DrawingPage extends SplitPane {
    private static final double LIST_SHARE = 0.58;

    /** Where nothing is odd, a line says so, and the rest is for the list. */
    private static final double LIST_SHARE_ALONE = 0.88;

    private final NetworkPane list;
    private final Marks marks;
    /** The share that the list was given last; a person may have moved the divider since. */
    private double shared;

    DrawingPage(Session session, Marks marks, Surroundings around) {
        list = new NetworkPane(session, marks, around);
        getItems().addAll(list, new ProblemsPane(session, marks));
        setOrientation(Orientation.VERTICAL);
        this.marks = marks;
        share();
        marks.allProperty().addListener(changed -> share());
        list.whenClosed(this::share);
    }

    /** Gives both their share when there comes to be something odd, or nothing; a line that is typed over stays where it is. */
    private void share() {
        double due = marks.allProperty().get().isEmpty() ? LIST_SHARE_ALONE : LIST_SHARE;
        if (due != shared && !list.isTyping()) {
            shared = due;
            setDividerPositions(due);
        }
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
