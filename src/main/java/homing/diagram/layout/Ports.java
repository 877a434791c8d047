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
import java.util.stream.DoubleStream;

/** Places the ports of one host on the edges of its card, each on the side that faces its LAN if there is room for it. */
record Ports(Host host, Box card, Map<AdapterRef, BarPlan> lans, List<Focus> eras) {
    private static final Map<Side, List<Seeker>> NOBODY = Map.of();
    private static final double TEXT_PAD = 9;
    private static final double LOOSE = 30;
    private static final double APART = 3;
    /** What is left free between the words of ports at one side and the ports around the corner. */
    private static final double CORNER_AIR = 8;

    List<PortPlan> all() {
        Map<Side, List<Seeker>> sides = new EnumMap<>(Side.class);
        for (Side side : Side.values()) {
            sides.put(side, new ArrayList<>());
        }
        seekers().forEach(seeker -> sides.get(seeker.side()).add(seeker));
        relieve(sides, Side.TOP);
        relieve(sides, Side.BOTTOM);
        sides.values().removeIf(List::isEmpty);
        List<PortPlan> all = new ArrayList<>();
        sides.forEach((side, seekers) -> all.addAll(placed(sorted(seekers), room(side, sides))));
        return all;
    }

    private List<Seeker> seekers() {
        return Focus.ports(host).stream().map(this::seeker).toList();
    }

    private Seeker seeker(Adapter adapter) {
        AdapterRef ref = new AdapterRef(host.name(), adapter.name());
        Lettering words = Lettering.of(ref, eras);
        BarPlan lan = lans.get(ref);
        if (lan == null) {
            Point loose = Side.RIGHT.outwards(Side.RIGHT.middle(card), LOOSE);
            return new Seeker(ref, Side.RIGHT, loose.y(), loose, width(ref), words);
        }
        Point aim = lan.facing(card.middle());
        Side side = facing(aim);
        double along = beside(lan.box().grown(APART), side, width(ref), side.along(aim));
        return new Seeker(ref, side, along, aim, width(ref), words);
    }

    /** A crowded card keeps its upper and lower side for what is straight above and below it: the others have room for all. */
    private Side facing(Point aim) {
        boolean isBeside = aim.x() < card.x() || aim.x() > card.right();
        return isCrowded() && isBeside ? aim.x() < card.x() ? Side.LEFT : Side.RIGHT : Side.facing(card, aim);
    }

    private boolean isCrowded() {
        return Flank.isCrowded(host);
    }

    /** Where a port of a width does not cover its LAN, should that stand so close. */
    private double beside(Box lan, Side side, double width, double wish) {
        Spacing.Room room = room(side, NOBODY);
        double half = (side.isUpright() ? size().height() : width) / 2;
        double there = Math.max(room.from() + half, Math.min(room.to() - half, wish));
        if (!box(side, width, there).overlaps(lan)) {
            return wish;
        }
        double before = (side.isUpright() ? lan.y() : lan.x()) - half;
        double behind = (side.isUpright() ? lan.bottom() : lan.right()) + half;
        boolean fitsBefore = before - half >= room.from();
        boolean fitsBehind = behind + half <= room.to();
        if (fitsBefore && (!fitsBehind || wish - before <= behind - wish)) {
            return before;
        }
        return fitsBehind ? behind : wish;
    }

    /** What finds no room on the upper or lower side goes round the corners, the outermost first. */
    private void relieve(Map<Side, List<Seeker>> sides, Side side) {
        List<Seeker> seekers = sorted(sides.get(side));
        Spacing.Room room = room(side, NOBODY);
        while (seekers.size() > 1 && needed(seekers) > room.to() - room.from()) {
            Seeker first = seekers.get(0);
            Seeker last = seekers.get(seekers.size() - 1);
            boolean isLeft = card.middle().x() - first.aim().x()
                    > last.aim().x() - card.middle().x();
            if (isLeft || seekers.size() > 2) {
                sides.get(Side.LEFT).add(seekers.remove(0).at(Side.LEFT));
            }
            if (!isLeft || seekers.size() > 1) {
                sides.get(Side.RIGHT).add(seekers.remove(seekers.size() - 1).at(Side.RIGHT));
            }
        }
        sides.put(side, seekers);
    }

    private static double sum(double[] lanes) {
        return DoubleStream.of(lanes).sum();
    }

    /** In the order in which their cables do not cross. */
    private List<Seeker> sorted(List<Seeker> seekers) {
        List<Seeker> sorted = new ArrayList<>(seekers);
        sorted.sort(Comparator.comparingDouble(seeker -> seeker.side().angle(card, seeker.aim())));
        return sorted;
    }

    /** As near to their LANs as the side allows, in their order, apart from each other. */
    private List<PortPlan> placed(List<Seeker> seekers, Spacing.Room room) {
        List<PortPlan> all = new ArrayList<>();
        double[] wishes = seekers.stream().mapToDouble(Seeker::along).toArray();
        for (int i = wishes.length - 2; i >= 0; i--) {
            wishes[i] = Math.min(wishes[i], wishes[i + 1]);
        }
        double[] places = Spacing.spread(wishes, lanes(seekers, room), room);
        for (int i = 0; i < places.length; i++) {
            all.add(plan(seekers.get(i), places[i]));
        }
        return all;
    }

    /** How much of an upper or lower side they need; words outside of the card may reach beyond the first and the last. */
    private double needed(List<Seeker> seekers) {
        double sum = 0;
        for (int i = 0; i < seekers.size(); i++) {
            boolean isOutermost = i == 0 || i == seekers.size() - 1;
            sum += isOutermost && !isCrowded() ? bareLane(seekers.get(i)) : wideLane(seekers.get(i));
        }
        return sum;
    }

    /** What each gets: what it needs at least, and so much of what it would like as there is room for all. */
    private double[] lanes(List<Seeker> seekers, Spacing.Room room) {
        double[] least = seekers.stream().mapToDouble(this::bareLane).toArray();
        double[] liked = seekers.stream().mapToDouble(this::wideLane).toArray();
        double spare = room.to() - room.from() - sum(least);
        double share = Math.max(0, Math.min(1, spare / Math.max(1, sum(liked) - sum(least))));
        double[] lanes = new double[least.length];
        for (int i = 0; i < lanes.length; i++) {
            lanes[i] = least[i] + share * (liked[i] - least[i]);
        }
        return lanes;
    }

    private double bareLane(Seeker seeker) {
        return size().bareLane(seeker.side().isUpright() ? size().height() : seeker.width());
    }

    private double wideLane(Seeker seeker) {
        return seeker.side().isUpright()
                ? size().lane(seeker.words(), isCrowded())
                : size().wideLane(seeker.width(), seeker.words(), isCrowded());
    }

    /** The part of a side that ports may take: at the left and right they keep off the corners where others reach in. */
    private Spacing.Room room(Side side, Map<Side, List<Seeker>> taken) {
        if (!side.isUpright()) {
            double ends = isCrowded() ? Math.max(0, size().ends()) : size().ends();
            return new Spacing.Room(card.x() + ends, card.right() - ends);
        }
        return new Spacing.Room(
                card.y() + endsBeside(taken.get(Side.TOP)), card.bottom() - endsBeside(taken.get(Side.BOTTOM)));
    }

    /** @param others the ports at the side around the corner; null if there are none */
    private double endsBeside(List<Seeker> others) {
        if (others == null) {
            return size().ends();
        }
        double words = others.stream()
                .mapToDouble(other -> other.words().height())
                .max()
                .orElse(0);
        return size().endsBeside(isCrowded() ? words + CORNER_AIR : 0);
    }

    private Focus focus() {
        return eras.get(0);
    }

    private PortSize size() {
        return PortSize.of(focus().isLarge(host.name()));
    }

    private double width(AdapterRef ref) {
        boolean large = focus().isLarge(host.name());
        double text = Focus.LETTER.width(focus().letter(ref)) + 2 * TEXT_PAD;
        return large ? Math.max(size().least(), Math.ceil(text)) : size().least();
    }

    private Box box(Side side, double width, double along) {
        double depth = side.isUpright() ? width : size().height();
        Point middle = side.outwards(side.at(card, along, depth - size().inside()), -depth / 2);
        return Box.around(middle, width, size().height());
    }

    private PortPlan plan(Seeker seeker, double along) {
        Side side = seeker.side();
        Box box = box(side, seeker.width(), along);
        Point end = side.middle(box);
        boolean within = isCrowded() && !seeker.words().isEmpty();
        PortWords words = new PortWords(seeker.words(), within ? size().onCard(side, box, seeker.words()) : null);
        return new PortPlan(seeker.ref(), side, box, cable(seeker, end), lans.containsKey(seeker.ref()), words);
    }

    private Path cable(Seeker seeker, Point end) {
        BarPlan lan = lans.get(seeker.ref());
        return Path.of(end, lan == null ? seeker.side().outwards(end, LOOSE) : lan.entryFrom(end));
    }
}
