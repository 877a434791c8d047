package homing.ui.canvas.skin;

import homing.diagram.shape.Shape;
import java.util.List;
import javafx.collections.ObservableList;
import javafx.scene.Node;

/** Nodes for shapes, among the children of a node. One whose shape stays the same is left alone, and one whose shape changes is used again. */
final class ShapeNodes {
    private final ObservableList<Node> children;
    private List<Shape> shapes = List.of();

    /** @param children where the nodes stand, and perhaps others */
    ShapeNodes(ObservableList<Node> children) {
        this.children = children;
    }

    /**
     * Shows other shapes.
     *
     * @param begin how many other nodes stand below
     */
    void show(List<Shape> changed, int begin) {
        for (int i = 0; i < changed.size(); i++) {
            if (i >= shapes.size()) {
                children.add(begin + i, changed.get(i).accept(new ShapePainter(null)));
            } else if (!changed.get(i).equals(shapes.get(i))) {
                change(begin + i, changed.get(i));
            }
        }
        if (changed.size() < shapes.size()) {
            children.remove(begin + changed.size(), begin + shapes.size());
        }
        shapes = changed;
    }

    private void change(int place, Shape changed) {
        javafx.scene.shape.Shape old = (javafx.scene.shape.Shape) children.get(place);
        javafx.scene.shape.Shape node = changed.accept(new ShapePainter(old));
        if (!node.equals(old)) {
            children.set(place, node);
        }
    }
}
