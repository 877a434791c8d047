package homing.diagram.layout;

import homing.diagram.Item;
import homing.diagram.Item.HostCard;
import homing.diagram.Item.Trail;
import homing.diagram.Look;
import homing.diagram.Role;
import homing.diagram.geometry.Box;
import homing.diagram.geometry.Path;
import homing.diagram.geometry.Point;
import homing.diagram.layout.Client.Exit;
import homing.model.AdapterRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A dotted bow from the door, or from the address that won, to the next hop. */
final class NextHopTrail {
    private static final int STROKES = 24;
    /** A row so near to the port needs no bow of its own. */
    private static final double BESIDE_PORT = 20;

    private NextHopTrail() {}

    /** @param cards the hosts as they are drawn at this step */
    static List<Item> of(Situation situation, Ground ground, List<Item> cards) {
        if (!situation.isChoosing()) {
            return List.of();
        }
        return situation
                .door()
                .flatMap(door -> trail(door, ground, cards))
                .map(List::of)
                .orElse(List.of());
    }

    private static Optional<Item> trail(Exit door, Ground ground, List<Item> cards) {
        PortPlan port = ground.ports().get(new AdapterRef(door.host(), door.adapter()));
        Box card = ground.boxes().get(door.neighbour());
        if (port == null || card == null) {
            return Optional.empty();
        }
        Point leaving = port.cable().start();
        Point start = cards.stream()
                .filter(HostCard.class::isInstance)
                .map(HostCard.class::cast)
                .filter(own -> own.host().equals(door.host()))
                .findFirst()
                .flatMap(own -> beside(own, port.side()))
                .filter(winner -> Math.abs(winner.y() - leaving.y()) > BESIDE_PORT)
                .orElse(leaving);
        Point end = Side.facing(card, start).middle(card);
        return Optional.of(new Trail("next-hop", bow(start, end, port.side()), Look.of(Role.NEXT_HOP_TRAIL)));
    }

    /** The place on a side of the card that is beside the address that won; empty where none has, or the row has no end there. */
    private static Optional<Point> beside(HostCard card, Side side) {
        if (side != Side.LEFT && side != Side.RIGHT) {
            return Optional.empty();
        }
        double x = side == Side.RIGHT ? card.box().right() : card.box().x();
        return card.rows().stream()
                .filter(row -> row.look().role() == Role.ROW_CHOSEN)
                .findFirst()
                .map(row -> new Point(x, row.box().middle().y()));
    }

    /** A Bézier curve that leaves the port straight and sags a little. */
    private static Path bow(Point start, Point end, Side side) {
        double pull = start.distance(end) * 0.4;
        Point first = side.outwards(start, pull).plus(0, pull * 0.25);
        Point second = end.plus((start.x() - end.x()) * 0.35, pull * 0.25);
        List<Point> points = new ArrayList<>();
        for (int i = 0; i <= STROKES; i++) {
            points.add(onCurve(start, first, second, end, (double) i / STROKES));
        }
        return new Path(points);
    }

    /** De Casteljau's construction. */
    private static Point onCurve(Point a, Point b, Point c, Point d, double share) {
        Point ab = a.towards(b, share);
        Point bc = b.towards(c, share);
        Point cd = c.towards(d, share);
        return ab.towards(bc, share).towards(bc.towards(cd, share), share);
    }
}
