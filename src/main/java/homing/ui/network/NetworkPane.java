package homing.ui.network;

import homing.ui.session.Session;
import homing.ui.survey.Marks;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The network list, and below it what is to be said of it. */
public final class NetworkPane extends VBox {
    private final NetworkList list;

    public NetworkPane(Session session, Marks marks, Surroundings around) {
        Tell tell = new Tell();
        Letters letters = new Letters();
        list = new NetworkList(new Board(session, around), tell, letters);
        getStyleClass().add("network-pane");
        getStylesheets()
                .add(NetworkPane.class.getResource("/homing/ui/forms.css").toExternalForm());
        setVgrow(list, Priority.ALWAYS);
        list.setMinHeight(0);
        getChildren().addAll(list, tell, letters);
        marks.allProperty().addListener((property, before, after) -> list.mark(after));
        list.mark(marks.allProperty().get());
    }

    /** Gives the keyboard to the list; its first line has it if none had. */
    public void focusList() {
        list.focus();
    }

    /**
     * Opens what a route is folded in, and gives it the keyboard.
     *
     * @param place its place among the routes of all tables of the host, from 0
     */
    public void focusRoute(String host, int place) {
        list.go(entry -> entry.subject().equals(new RouteLine(host, place)));
        list.seen().reveal(list.getFocusModel().getFocusedIndex());
    }

    /** Does this each time a cell that was typed over is closed. */
    public void whenClosed(Runnable answer) {
        list.editingCellProperty().addListener((property, before, open) -> {
            if (open == null) {
                answer.run();
            }
        });
    }

    /** Whether a cell of the list is open. */
    public boolean isTyping() {
        return list.getEditingCell() != null;
    }

    /** Whether the list has the keyboard. */
    public boolean hasKeyboard() {
        return list.isFocused() || list.getEditingCell() != null;
    }
}
