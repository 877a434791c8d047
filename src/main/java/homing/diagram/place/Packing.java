package homing.diagram.place;

import homing.diagram.geometry.Point;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.elk.core.options.BoxLayouterOptions;
import org.eclipse.elk.core.util.BoxLayoutProvider;
import org.eclipse.elk.core.util.NullElkProgressMonitor;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.util.ElkGraphUtil;

/** Parts that are not connected, in rows that fill a window, by the box layout of the Eclipse Layout Kernel. */
final class Packing {
    private static final double GAP = 94;

    private Packing() {}

    /** All in one; the first is at the upper left. */
    static Block of(List<Block> parts) {
        if (parts.size() == 1) {
            return parts.get(0);
        }
        ElkNode drawing = Kernel.drawing();
        drawing.setProperty(BoxLayouterOptions.ASPECT_RATIO, Block.WINDOW);
        drawing.setProperty(BoxLayouterOptions.SPACING_NODE_NODE, GAP);
        for (Block part : parts) {
            ElkNode box = ElkGraphUtil.createNode(drawing);
            box.setDimensions(part.width(), part.height());
            box.setProperty(
                    BoxLayouterOptions.PRIORITY,
                    parts.size() - drawing.getChildren().size());
        }
        new BoxLayoutProvider().layout(drawing, new NullElkProgressMonitor());
        List<Block.Placed> placed = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            ElkNode box = drawing.getChildren().get(i);
            placed.add(new Block.Placed(parts.get(i), new Point(box.getX(), box.getY())));
        }
        return Block.of(placed);
    }
}
