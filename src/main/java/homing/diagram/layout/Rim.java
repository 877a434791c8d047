package homing.diagram.layout;

import homing.diagram.geometry.Box;
import homing.diagram.geometry.Point;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The edge of a card, on which its ports stand.
 *
 * @param crowded whether the words of the ports stand on the card
 */
record Rim(Box card, PortSize size, boolean crowded) {
    private static final double APART = 3;
    /** What is left free between the words of ports at one side and the ports around the corner. */
    private static final double CORNER_AIR = 3;

    /** A place on the rim. */
    record Place(Side side, double along) {}

    /** A port of a width. */
    Box port(Side side, double width, double along) {
        double depth = side.isUpright() ? width : size.height();
        Point middle = side.outwards(side.at(card, along, depth - size.inside()), -depth / 2);
        return Box.around(middle, width, size.height());
    }

    /** The side that faces a point. A crowded card keeps its upper and lower side for what is straight above and below it. */
    Side facing(Point aim) {
        boolean isBeside = aim.x() < card.x() || aim.x() > card.right();
        return crowded && isBeside ? left(aim) : Side.facing(card, aim);
    }

    private Side left(Point aim) {
        return aim.x() < card.middle().x() ? Side.LEFT : Side.RIGHT;
    }

    private Side upper(Point aim) {
        return aim.y() < card.middle().y() ? Side.TOP : Side.BOTTOM;
    }

    /** Where a port faces its LAN, and does not cover it should it stand so close. */
    Place beside(Box lan, Point aim, double width) {
        Side first = facing(aim);
        Side second = first.isUpright() ? upper(aim) : left(aim);
        return Stream.of(first, second)
                .map(side -> clear(side, lan.grown(APART), width, side.along(aim)))
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(new Place(first, first.along(aim)));
    }

    /** The place on a side that is nearest to the wish and clear of a box; empty if there is none. */
    private Optional<Place> clear(Side side, Box taken, double width, double wish) {
        Spacing.Room room = room(side);
        double length = side.isUpright() ? size.height() : width;
        double first = room.from() + size.bareLane(length) / 2;
        double last = room.to() - size.bareLane(length) / 2;
        double there = Math.max(first, Math.min(last, wish));
        if (!port(side, width, there).overlaps(taken)) {
            return Optional.of(new Place(side, wish));
        }
        double before = (side.isUpright() ? taken.y() : taken.x()) - length / 2;
        double behind = (side.isUpright() ? taken.bottom() : taken.right()) + length / 2;
        return Stream.of(before, behind)
                .filter(along -> first <= along && along <= last)
                .min(Comparator.comparingDouble(along -> Math.abs(along - wish)))
                .map(along -> new Place(side, along));
    }

    /** The part of a side that ports may take if there are none at the sides around its corners. */
    Spacing.Room room(Side side) {
        return room(side, List.of(), List.of());
    }

    /**
     * The part of a side that ports may take: at the left and right they keep off the corners where others reach in.
     *
     * @param top the ports at the upper side
     * @param bottom the ports at the lower side
     */
    Spacing.Room room(Side side, List<Seeker> top, List<Seeker> bottom) {
        if (!side.isUpright()) {
            return new Spacing.Room(card.x() + size.ends(crowded), card.right() - size.ends(crowded));
        }
        return new Spacing.Room(card.y() + endsBeside(top), card.bottom() - endsBeside(bottom));
    }

    private double endsBeside(List<Seeker> others) {
        if (others.isEmpty()) {
            return size.ends(crowded);
        }
        double words = others.stream()
                .mapToDouble(other -> other.words().height())
                .max()
                .orElse(0);
        return size.endsBeside(crowded ? words + CORNER_AIR : 0);
    }
}
