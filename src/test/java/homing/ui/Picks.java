package homing.ui;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Parent;

/** Finds what the mouse would hit. */
final class Picks {
    private Picks() {}

    /** The topmost node at a place of the scene; null if there is none. */
    static Node at(Node node, Point2D inScene) {
        if (!node.isVisible() || node.isMouseTransparent() || !node.contains(node.sceneToLocal(inScene))) {
            return null;
        }
        if (node instanceof Parent parent) {
            List<Node> children = new ArrayList<>(parent.getChildrenUnmodifiable());
            children.sort(Comparator.comparingDouble(Node::getViewOrder).reversed());
            for (int i = children.size() - 1; i >= 0; i--) {
                Node hit = at(children.get(i), inScene);
                if (hit != null) {
                    return hit;
                }
            }
        }
        return node;
    }
}
