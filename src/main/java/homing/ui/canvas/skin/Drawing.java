package homing.ui.canvas.skin;

import homing.diagram.shape.Shape;
import java.util.List;
import javafx.collections.ObservableList;
import javafx.scene.Group;
import javafx.scene.Node;

/** Nodes for shapes. A node whose shape stays the same is left alone, and one whose shape changes is used again. */
public final class Drawing extends Group {
    private List<Shape> shapes = List.of();

    boolean isEmpty() {
        return shapes.isEmpty();
    }

    /** Shows other shapes. */
    public void show(List<Shape> changed) {
        ObservableList<Node> nodes = getChildren();
        for (int i = 0; i < changed.size(); i++) {
            boolean isThere = i < nodes.size();
            if (isThere && changed.get(i).equals(shapes.get(i))) {
                continue;
            }
            javafx.scene.shape.Shape old = isThere ? (javafx.scene.shape.Shape) nodes.get(i) : null;
            javafx.scene.shape.Shape node = changed.get(i).accept(new ShapePainter(old));
            if (!isThere) {
                nodes.add(node);
            } else if (!node.equals(old)) {
                nodes.set(i, node);
            }
        }
        nodes.remove(changed.size(), nodes.size());
        shapes = changed;
    }
}
