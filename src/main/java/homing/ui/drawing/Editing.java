package homing.ui.drawing;

import homing.edit.Parts;
import homing.scenario.Part;
import homing.scenario.Scenario;
import homing.ui.canvas.NetworkCanvas;
import homing.ui.session.Session;
import java.util.List;

/** What can be done to the parts that are picked. */
final class Editing {
    private final Session session;
    private final NetworkCanvas canvas;

    Editing(Session session, NetworkCanvas canvas) {
        this.session = session;
        this.canvas = canvas;
    }

    private Scenario scenario() {
        return session.document().scenario();
    }

    private List<Part> picked() {
        return List.copyOf(session.selection().parts());
    }

    void delete() {
        canvas.edit(Parts.delete(scenario(), picked()));
    }

    /** Begins a line from what is picked. */
    void connect() {
        canvas.connect(picked().get(0));
    }

    void rename() {
        canvas.rename(picked().get(0));
    }
}
