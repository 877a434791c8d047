package homing.ui.form;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;

/**
 * What has the keyboard in a part of a form that is to be laid out anew: what has its name then gets it back.
 *
 * @param names from the innermost outwards; empty if the keyboard is elsewhere
 */
record Holder(List<String> names) {
    Holder {
        names = List.copyOf(names);
    }

    /** What has the keyboard in a part that is in a window. */
    static Holder in(Node part) {
        List<String> names = new ArrayList<>();
        Node node = part.getScene() == null ? null : part.getScene().getFocusOwner();
        while (node != null && node != part) {
            if (node.getId() != null) {
                names.add(node.getId());
            }
            node = node.getParent();
        }
        return new Holder(node == null ? List.of() : names);
    }

    /**
     * Gives the keyboard to the first of these that is there; without that, the window would begin at its first field.
     *
     * @param otherwise what gets it if none is there any more
     */
    void giveBack(Node part, Node otherwise) {
        if (!names.isEmpty()) {
            names.stream()
                    .map(name -> part.lookup("#" + name))
                    .filter(node -> node != null && node.isFocusTraversable())
                    .findFirst()
                    .orElse(otherwise)
                    .requestFocus();
        }
    }
}
