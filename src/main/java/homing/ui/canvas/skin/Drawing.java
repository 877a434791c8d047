package homing.ui.canvas.skin;

import homing.diagram.shape.Shape;
import java.util.List;
import javafx.scene.Group;

/** A node for shapes. */
public final class Drawing extends Group {
    private final ShapeNodes nodes = new ShapeNodes(getChildren());

    /** Shows other shapes. */
    public void show(List<Shape> changed) {
        nodes.show(changed, 0);
    }
}
