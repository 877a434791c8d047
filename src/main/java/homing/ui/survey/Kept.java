package homing.ui.survey;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.Pane;

/**
 * Keeps the keyboard in a column of lines that are made anew: in the line that stands where the one with the keyboard stood.
 *
 * @param otherwise what gets the keyboard when no line is left that could have it
 */
record Kept(Pane lines, Node otherwise) {
    /** Makes the lines anew. */
    void over(Runnable change) {
        int at = place();
        change.run();
        if (at >= 0) {
            lines.applyCss();
            after(at).requestFocus();
        }
    }

    /** The place of the line that has the keyboard; -1 if it is elsewhere. */
    private int place() {
        Node owner = lines.getScene() == null ? null : lines.getScene().getFocusOwner();
        return Stream.iterate(owner, Objects::nonNull, Node::getParent)
                .mapToInt(lines.getChildren()::indexOf)
                .filter(at -> at >= 0)
                .findFirst()
                .orElse(-1);
    }

    private Node after(int at) {
        List<Node> all = lines.getChildren();
        int last = Math.min(at, all.size() - 1);
        return all.isEmpty() ? otherwise : stops(all.get(last)).findFirst().orElse(otherwise);
    }

    private static Stream<Node> stops(Node node) {
        Stream<Node> below = node instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream().flatMap(Kept::stops)
                : Stream.empty();
        return node.isFocusTraversable() && !node.isDisabled() ? Stream.concat(Stream.of(node), below) : below;
    }
}
