package homing.ui.form;

import homing.scenario.Part;
import java.util.Optional;
import javafx.scene.Node;

/** The form of one part of a drawing, or of the drawing. */
interface Page {
    Node node();

    /** Shows the drawing as it is; false if another form is needed for it. */
    boolean show();

    /** What to bring into sight for a part that is picked. */
    default Optional<Node> point(Part part) {
        return Optional.empty();
    }
}
