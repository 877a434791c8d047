package homing.diagram.layout;

import homing.diagram.geometry.Box;
import homing.diagram.geometry.Path;
import homing.diagram.geometry.Point;
import homing.model.Adapter;
import homing.model.AdapterRef;
import homing.model.Host;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Places the ports of one host on the edges of its card, each on the side that faces its LAN. */
record Ports(Host host, Box card, Map<AdapterRef, BarPlan> lans, Focus focus) {
    private static final double HEIGHT = 27;
    private static final double LEAST_WIDTH = 36;
    private static final double TEXT_PAD = 9;
    private static final double INSIDE = 13;
    private static final double SMALL = 12;
    private static final double GAP = 8;
    private static final double CORNER = 13;
    private static final double LOOSE = 30;
    private static final double APART = 3;

    /** A port that looks for its place on a side. */
    private record Seeker(Adapter adapter, AdapterRef ref, Side side, double along) {}

    /** Length of a side at which so many large ports have room, should all face it. */
    static double largeSide(int count) {
        return count * (HEIGHT + GAP) + 2 * (CORNER - HEIGHT / 2 - GAP / 2);
    }

    List<PortPlan> all() {
        Map<Side, List<Seeker>> sides = new EnumMap<>(Side.class);
        for (Seeker seeker : seekers()) {
            sides.computeIfAbsent(seeker.side, side -> new ArrayList<>()).add(seeker);
        }
        List<PortPlan> all = new ArrayList<>();
        sides.forEach((side, seekers) -> {
            seekers.sort(Comparator.comparingDouble(Seeker::along));
            all.addAll(placed(seekers, room(side, sides.keySet())));
        });
        return all;
    }

    private List<Seeker> seekers() {
        return Focus.ports(host).stream().map(this::seeker).toList();
    }

    private Seeker seeker(Adapter adapter) {
        AdapterRef ref = new AdapterRef(host.name(), adapter.name());
        if (!lans.containsKey(ref)) {
            return new Seeker(adapter, ref, Side.RIGHT, card.middle().y());
        }
        Point aim = lans.get(ref).facing(card.middle());
        Side side = Side.facing(card, aim);
        return new Seeker(adapter, ref, side, side.isUpright() ? aim.y() : aim.x());
    }

    /** As near to their LANs as the side allows, in their order, apart from each other. */
    private List<PortPlan> placed(List<Seeker> seekers, Spacing.Room room) {
        List<PortPlan> all = new ArrayList<>();
        double[] wishes = seekers.stream().mapToDouble(Seeker::along).toArray();
        double[] places = Spacing.spread(wishes, sizes(seekers), room);
        for (int i = 0; i < places.length; i++) {
            all.add(plan(seekers.get(i), places[i]));
        }
        return all;
    }

    private double[] sizes(List<Seeker> seekers) {
        return seekers.stream()
                .mapToDouble(seeker -> (seeker.side.isUpright() ? height() : width(seeker)) + GAP)
                .toArray();
    }

    /** The part of a side that ports may take: at the left and right they keep off the corners where others reach in. */
    private Spacing.Room room(Side side, Set<Side> taken) {
        double ends = CORNER - height() / 2 - GAP / 2;
        if (!side.isUpright()) {
            return new Spacing.Room(card.x() + ends, card.right() - ends);
        }
        double below = Math.max(ends, (large() ? INSIDE : SMALL / 2) - GAP / 2 + APART);
        return new Spacing.Room(
                card.y() + (taken.contains(Side.TOP) ? below : ends),
                card.bottom() - (taken.contains(Side.BOTTOM) ? below : ends));
    }

    private boolean large() {
        return focus.isLarge(host.name());
    }

    private double height() {
        return large() ? HEIGHT : SMALL;
    }

    private double width(Seeker seeker) {
        double text = Focus.LETTER.width(focus.letter(seeker.ref)) + 2 * TEXT_PAD;
        return large() ? Math.max(LEAST_WIDTH, Math.ceil(text)) : SMALL;
    }

    private PortPlan plan(Seeker seeker, double along) {
        Side side = seeker.side;
        double depth = side.isUpright() ? width(seeker) : height();
        double outside = depth - (large() ? INSIDE : depth / 2);
        Point middle = side.outwards(side.at(card, along, outside), -depth / 2);
        Box box = Box.around(middle, width(seeker), height());
        Point end = side.middle(box);
        return new PortPlan(seeker.ref, side, box, cable(seeker, end), lans.containsKey(seeker.ref));
    }

    private Path cable(Seeker seeker, Point end) {
        BarPlan lan = lans.get(seeker.ref);
        return Path.of(end, lan == null ? seeker.side.outwards(end, LOOSE) : lan.entryFrom(end));
    }
}
