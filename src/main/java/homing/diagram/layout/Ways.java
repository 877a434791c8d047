package homing.diagram.layout;

import homing.diagram.geometry.Path;
import homing.diagram.geometry.Point;
import homing.model.AdapterRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The ways of frames: along a cable, through a LAN, along another cable. */
record Ways(Map<AdapterRef, PortPlan> ports, Map<AdapterRef, BarPlan> lans) {
    /** From port to port, if both are plugged into one LAN. */
    Optional<Path> between(AdapterRef from, AdapterRef to) {
        BarPlan lan = lans.get(from);
        if (lan == null || !lan.equals(lans.get(to)) || !ports.containsKey(from) || !ports.containsKey(to)) {
            return Optional.empty();
        }
        Point in = ports.get(from).end();
        Point out = ports.get(to).end();
        return Optional.of(Path.of(start(from), in, lan.lane(in), lan.lane(out), out, start(to)));
    }

    /** From a port into the middle of its LAN, or to the loose end of its cable. */
    Optional<Path> from(AdapterRef from) {
        return Optional.ofNullable(ports.get(from)).map(port -> {
            List<Point> points = new ArrayList<>(port.cable().points());
            BarPlan lan = lans.get(from);
            if (lan != null) {
                points.add(lan.lane(port.end()));
                points.add(lan.lane(lan.box().middle()));
            }
            return new Path(points);
        });
    }

    private Point start(AdapterRef ref) {
        return ports.get(ref).cable().start();
    }
}
