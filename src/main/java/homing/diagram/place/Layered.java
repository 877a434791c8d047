package homing.diagram.place;

import homing.diagram.geometry.Point;
import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.elk.alg.layered.LayeredLayoutProvider;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.alg.layered.options.NodePlacementStrategy;
import org.eclipse.elk.alg.layered.options.OrderingStrategy;
import org.eclipse.elk.core.options.Direction;
import org.eclipse.elk.core.options.EdgeRouting;
import org.eclipse.elk.core.options.PortConstraints;
import org.eclipse.elk.core.options.PortSide;
import org.eclipse.elk.core.util.NullElkProgressMonitor;
import org.eclipse.elk.graph.ElkConnectableShape;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.ElkPort;
import org.eclipse.elk.graph.util.ElkGraphUtil;

/** Boxes in layers from left to right with few crossings, by the layered algorithm of the Eclipse Layout Kernel. */
final class Layered {
    private static final double GAP = 44;
    private static final double COLUMN_GAP = 130;
    /** Between a box and the cable of one that stands farther out. */
    private static final double CABLE_GAP = 40;

    private final ElkNode drawing = Kernel.drawing();
    private final Map<String, ElkNode> boxes = new LinkedHashMap<>();
    private final Map<String, Double> doors = new LinkedHashMap<>();

    /**
     * Where a box stands.
     *
     * @param layer number of its layer, from the left
     */
    record Place(Point corner, int layer) {}

    /** @param isFixed whether a box stays above those that come after it; otherwise only where that costs no crossings */
    Layered(boolean isFixed) {
        drawing.setProperty(LayeredOptions.DIRECTION, Direction.RIGHT);
        drawing.setProperty(LayeredOptions.EDGE_ROUTING, EdgeRouting.POLYLINE);
        drawing.setProperty(LayeredOptions.NODE_PLACEMENT_STRATEGY, NodePlacementStrategy.NETWORK_SIMPLEX);
        drawing.setProperty(LayeredOptions.CONSIDER_MODEL_ORDER_STRATEGY, OrderingStrategy.PREFER_NODES);
        drawing.setProperty(LayeredOptions.CROSSING_MINIMIZATION_FORCE_NODE_MODEL_ORDER, isFixed);
        drawing.setProperty(LayeredOptions.SPACING_NODE_NODE, GAP);
        drawing.setProperty(LayeredOptions.SPACING_EDGE_NODE, CABLE_GAP);
        drawing.setProperty(LayeredOptions.SPACING_NODE_NODE_BETWEEN_LAYERS, COLUMN_GAP);
        drawing.setProperty(LayeredOptions.SPACING_EDGE_NODE_BETWEEN_LAYERS, 1.0);
        drawing.setProperty(LayeredOptions.SPACING_EDGE_EDGE_BETWEEN_LAYERS, 1.0);
        drawing.setProperty(LayeredOptions.GENERATE_POSITION_AND_LAYER_IDS, true);
    }

    /** A box; its cables may come in anywhere at its left and at its right. */
    void add(String name, double width, double height) {
        ElkNode box = ElkGraphUtil.createNode(drawing);
        box.setDimensions(width, height);
        boxes.put(name, box);
    }

    /** Its cables come in at this height below its top. */
    void setDoor(String name, double height) {
        doors.put(name, height);
        boxes.get(name).setProperty(LayeredOptions.PORT_CONSTRAINTS, PortConstraints.FIXED_POS);
    }

    void join(String left, String right) {
        ElkGraphUtil.createSimpleEdge(end(left, PortSide.EAST), end(right, PortSide.WEST));
    }

    private ElkConnectableShape end(String name, PortSide side) {
        ElkNode box = boxes.get(name);
        if (!doors.containsKey(name)) {
            return box;
        }
        return box.getPorts().stream()
                .filter(port -> port.getProperty(LayeredOptions.PORT_SIDE) == side)
                .findAny()
                .orElseGet(() -> door(box, side, doors.get(name)));
    }

    private static ElkPort door(ElkNode box, PortSide side, double height) {
        ElkPort port = ElkGraphUtil.createPort(box);
        port.setProperty(LayeredOptions.PORT_SIDE, side);
        port.setLocation(side == PortSide.WEST ? 0 : box.getWidth(), height);
        return port;
    }

    Map<String, Place> places() {
        new LayeredLayoutProvider().layout(drawing, new NullElkProgressMonitor());
        Map<String, Place> places = new LinkedHashMap<>();
        boxes.forEach((name, box) -> places.put(
                name, new Place(new Point(box.getX(), box.getY()), box.getProperty(LayeredOptions.LAYERING_LAYER_ID))));
        return places;
    }
}
