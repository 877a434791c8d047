package homing.diagram.layout;

import homing.diagram.Caption;
import homing.diagram.Item.LanBar;
import homing.diagram.Look;
import homing.diagram.Role;
import homing.diagram.geometry.Box;
import homing.diagram.geometry.Pill;
import homing.diagram.geometry.Point;
import homing.model.Lan;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/**
 * A LAN in its place.
 *
 * @param upright whether it is a bar that stands
 * @param isLong whether it has grown along the hosts that are plugged into it
 */
record BarPlan(Lan lan, Box box, boolean upright, boolean isLong) {
    /** Thickness of a LAN that lies or stands. */
    static final double THICK = 32;

    private static final double EDGE = 3;
    private static final double TEXT_PAD = 24;
    private static final double NARROWEST = 130;
    private static final double BEYOND = 34;
    /** How much cables to a short LAN aim at its centre. */
    private static final double TO_CENTRE = 0.2;

    /**
     * The LAN around its place, and along the hosts if there are too many for a short one.
     *
     * @param needed width of a short one
     */
    static BarPlan of(Lan lan, Point place, List<Point> hosts, double needed) {
        Reach reach = Reach.of(place, hosts);
        return switch (reach) {
            case SHORT -> new BarPlan(lan, Box.around(place, needed, THICK), false, false);
            case LEVEL -> {
                Span span = Span.of(place.x(), needed, crowds(hosts, place.y(), Point::y, Point::x));
                Box box = new Box(span.from(), place.y() - THICK / 2, span.length(), THICK);
                yield new BarPlan(lan, box, false, true);
            }
            case UPRIGHT -> {
                Span span = Span.of(place.y(), needed, crowds(hosts, place.x(), Point::x, Point::y));
                Box box = new Box(place.x() - THICK / 2, span.from(), THICK, span.length());
                yield new BarPlan(lan, box, true, true);
            }
        };
    }

    /**
     * Where along a bar the hosts stand that share a side of it; a host that has its side to itself needs no longer bar.
     *
     * @param bar the bar's place across
     */
    private static List<Double> crowds(
            List<Point> hosts, double bar, ToDoubleFunction<Point> across, ToDoubleFunction<Point> along) {
        Map<Boolean, List<Double>> sides = hosts.stream()
                .collect(Collectors.partitioningBy(
                        host -> across.applyAsDouble(host) < bar,
                        Collectors.mapping(along::applyAsDouble, Collectors.toList())));
        return sides.values().stream()
                .filter(side -> side.size() > 1)
                .flatMap(List::stream)
                .toList();
    }

    /** From where to where a long bar goes. */
    private record Span(double from, double to) {
        static Span of(double middle, double needed, List<Double> hosts) {
            double from = middle - needed / 2;
            double to = middle + needed / 2;
            for (double host : hosts) {
                from = Math.min(from, host - BEYOND);
                to = Math.max(to, host + BEYOND);
            }
            return new Span(from, to);
        }

        double length() {
            return to - from;
        }
    }

    /** How wide a short LAN with these words is. */
    static double shortWidth(String text) {
        return Math.max(NARROWEST, Type.BAR.width(text) + 2 * TEXT_PAD);
    }

    /** Where a cable from a point outside comes in. */
    Point entryFrom(Point outside) {
        Pill pill = new Pill(box);
        Point near = pill.core().nearest(outside);
        return pill.entryFrom(outside, isLong ? near : near.towards(box.middle(), TO_CENTRE));
    }

    /** The point that a port looks for. */
    Point facing(Point outside) {
        return new Pill(box).core().nearest(outside);
    }

    /** The point on the lane of packets that is next to where a cable comes in: beside the text, not over it. */
    Point lane(Point entry) {
        Box core = new Pill(box).core();
        Point near = core.nearest(entry);
        double inset = THICK / 2 - 4;
        return upright ? new Point(near.x() - inset, near.y()) : new Point(near.x(), near.y() - inset);
    }

    /** The middle of the edge along which packets go. */
    Point edge() {
        return upright
                ? new Point(box.x() - EDGE, box.middle().y())
                : new Point(box.middle().x(), box.y() - EDGE);
    }

    private Caption caption(String text) {
        Look plain = Look.of(Role.BAR_TEXT);
        return upright
                ? Caption.upwards(box.middle(), text, Type.BAR, plain)
                : Caption.around(box.middle(), text, Type.BAR, plain);
    }

    /** The room that words on it take. */
    Box written(String text) {
        return caption(text).bounds();
    }

    LanBar item(Focus focus, String text) {
        return new LanBar(lan.name(), box, new Look(Role.BAR, focus.hue(lan)), caption(text), Spoken.lan(lan, text));
    }
}
