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

/** Places the ports of one host on the edges of its card, each on the side that faces its LAN if there is room for it. */
record Ports(Host host, Rim rim, Map<AdapterRef, BarPlan> lans, List<Focus> eras) {
    private static final double TEXT_PAD = 9;
    private static final double LOOSE = 30;

    static Ports of(Host host, Box card, Map<AdapterRef, BarPlan> lans, List<Focus> eras) {
        PortSize size = PortSize.of(eras.get(0).isLarge(host.name()));
        return new Ports(host, new Rim(card, size, Flank.isCrowded(host)), lans, eras);
    }

    List<PortPlan> all() {
        Map<Side, List<Seeker>> sides = new EnumMap<>(Side.class);
        for (Side side : Side.values()) {
            sides.put(side, new ArrayList<>());
        }
        Focus.ports(host).stream()
                .map(this::seeker)
                .forEach(seeker -> sides.get(seeker.side()).add(seeker));
        relieve(sides, Side.TOP);
        relieve(sides, Side.BOTTOM);
        List<PortPlan> all = new ArrayList<>();
        sides.forEach((side, seekers) ->
                all.addAll(placed(sorted(seekers), rim.room(side, sides.get(Side.TOP), sides.get(Side.BOTTOM)))));
        return all;
    }

    private Seeker seeker(Adapter adapter) {
        AdapterRef ref = new AdapterRef(host.name(), adapter.name());
        Lettering words = Lettering.of(ref, eras);
        BarPlan lan = lans.get(ref);
        if (lan == null) {
            Point loose = Side.RIGHT.outwards(Side.RIGHT.middle(card()), LOOSE);
            return new Seeker(ref, Side.RIGHT, loose.y(), loose, width(ref), words);
        }
        Point aim = lan.facing(card().middle());
        Rim.Place place = rim.beside(lan.box(), aim, width(ref));
        return new Seeker(ref, place.side(), place.along(), aim, width(ref), words);
    }

    private Box card() {
        return rim.card();
    }

    private double width(AdapterRef ref) {
        Focus focus = eras.get(0);
        double text = Focus.LETTER.width(focus.letter(ref)) + 2 * TEXT_PAD;
        double least = rim.size().least();
        return focus.isLarge(host.name()) ? Math.max(least, Math.ceil(text)) : least;
    }

    private Lanes lanes() {
        return new Lanes(rim.size(), rim.crowded());
    }

    /** What finds no room on the upper or lower side goes round the corners, the outermost first. */
    private void relieve(Map<Side, List<Seeker>> sides, Side side) {
        List<Seeker> seekers = sorted(sides.get(side));
        while (seekers.size() > 1 && !lanes().fit(seekers, rim.room(side))) {
            Seeker first = seekers.get(0);
            Seeker last = seekers.get(seekers.size() - 1);
            double middle = card().middle().x();
            boolean isLeft = middle - first.aim().x() > last.aim().x() - middle;
            if (isLeft || seekers.size() > 2) {
                sides.get(Side.LEFT).add(seekers.remove(0).at(Side.LEFT));
            }
            if (!isLeft || seekers.size() > 1) {
                sides.get(Side.RIGHT).add(seekers.remove(seekers.size() - 1).at(Side.RIGHT));
            }
        }
        sides.put(side, seekers);
    }

    /** In the order in which their cables do not cross. */
    private List<Seeker> sorted(List<Seeker> seekers) {
        List<Seeker> sorted = new ArrayList<>(seekers);
        sorted.sort(Comparator.comparingDouble(seeker -> seeker.side().angle(card(), seeker.aim())));
        return sorted;
    }

    /** As near to their LANs as the side allows, in their order, apart from each other. */
    private List<PortPlan> placed(List<Seeker> seekers, Spacing.Room room) {
        if (seekers.isEmpty()) {
            return List.of();
        }
        List<PortPlan> all = new ArrayList<>();
        double[] wishes = seekers.stream().mapToDouble(Seeker::along).toArray();
        for (int i = wishes.length - 2; i >= 0; i--) {
            wishes[i] = Math.min(wishes[i], wishes[i + 1]);
        }
        double[] places = lanes().spread(seekers, wishes, room);
        for (int i = 0; i < places.length; i++) {
            all.add(plan(seekers.get(i), places[i]));
        }
        return all;
    }

    private PortPlan plan(Seeker seeker, double along) {
        Side side = seeker.side();
        Box box = rim.port(side, seeker.width(), along);
        Point end = side.middle(box);
        boolean onCard = rim.crowded() && !seeker.words().isEmpty();
        PortWords words = new PortWords(seeker.words(), onCard ? rim.size().onCard(side, box, seeker.words()) : null);
        return new PortPlan(seeker.ref(), side, box, cable(seeker, end), lans.containsKey(seeker.ref()), words);
    }

    private Path cable(Seeker seeker, Point end) {
        BarPlan lan = lans.get(seeker.ref());
        return Path.of(end, lan == null ? seeker.side().outwards(end, LOOSE) : lan.entryFrom(end));
    }
}
