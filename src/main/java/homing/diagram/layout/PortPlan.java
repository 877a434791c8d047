package homing.diagram.layout;

import homing.diagram.Caption;
import homing.diagram.Item.Cable;
import homing.diagram.Item.Port;
import homing.diagram.Look;
import homing.diagram.Role;
import homing.diagram.geometry.Box;
import homing.diagram.geometry.Path;
import homing.diagram.geometry.Point;
import homing.model.Adapter;
import homing.model.AdapterRef;
import java.util.ArrayList;
import java.util.List;

/**
 * An adapter in its place.
 *
 * @param box the port
 * @param cable the way from the port to its LAN, or to the cable's loose end
 * @param plugged whether there is a LAN at the cable's end
 * @param words what is said of it
 */
record PortPlan(AdapterRef ref, Side side, Box box, Path cable, boolean plugged, PortWords words) {
    /** How much of a cable is seen that has been pulled out. */
    private static final double LOOSE_SHARE = 0.45;

    private static final double PLUG = 6;

    Port item(Focus focus, Adapter adapter) {
        boolean large = focus.isLarge(ref.host());
        Look text = new Look(isLive(adapter) ? Role.PORT_TEXT : Role.PORT_DEAD_TEXT, focus.hue(ref));
        List<Caption> captions =
                large ? List.of(Caption.around(box.middle(), focus.letter(ref), Focus.LETTER, text)) : List.of();
        return new Port(ref, box, look(focus, adapter, large), captions, Spoken.port(ref.host(), adapter));
    }

    private Look look(Focus focus, Adapter adapter, boolean large) {
        if (!large) {
            return Look.of(isLive(adapter) ? Role.PORT_SMALL : Role.PORT_SMALL_DEAD);
        }
        return new Look(isLive(adapter) ? Role.PORT : Role.PORT_DEAD, focus.hue(ref));
    }

    Cable cableItem(Focus focus, Adapter adapter) {
        Role role = plugged && isLive(adapter) ? Role.CABLE : Role.CABLE_DEAD;
        boolean isOut = plugged && !adapter.is(Adapter.Switch.CARRIER) && !focus.isOff(ref.host());
        return new Cable(ref, isOut ? pulledOut() : cable, new Look(role, focus.hue(ref)));
    }

    /** Part of the way, with the plug at its end across it. */
    private Path pulledOut() {
        List<Point> points = new ArrayList<>(cable.upTo(LOOSE_SHARE).points());
        Point end = points.get(points.size() - 1);
        Point before = points.get(points.size() - 2);
        double length = Math.max(1, before.distance(end));
        double across = -(end.y() - before.y()) / length * PLUG;
        double along = (end.x() - before.x()) / length * PLUG;
        points.add(end.plus(across, along));
        points.add(end.plus(-across, -along));
        return new Path(points);
    }

    private static boolean isLive(Adapter adapter) {
        return adapter.isUp() && adapter.is(Adapter.Switch.CARRIER);
    }

    Point end() {
        return cable.end();
    }
}
