package homing.edit.wiring;

import homing.model.AdapterRef;
import homing.model.Host;
import homing.model.Lan;
import homing.scenario.Note;
import homing.scenario.Scenario;
import homing.scenario.Spot;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A place for a LAN between two hosts: as near to the middle of the line between them as it can be without covering anything, and
 * without cables through hosts or over other cables. All lengths are in canvas units.
 */
public final class Clearing {
    private static final double LAN_WIDTH = 170;
    private static final double LAN_HEIGHT = 32;
    private static final double GAP = 10;
    /** So far an adapter stands out of its host. */
    private static final double PORT = 30;
    /** Half the card of a host, which is that large when a program calls from it. */
    private static final double HOST_ACROSS = 105;

    private static final double HOST_DOWN = 84;
    /** Half the card of a host that forwards. */
    private static final double GATEWAY_ACROSS = 80;

    private static final double GATEWAY_DOWN = 50;
    private static final double NOTE_ACROSS = 60;
    private static final double NOTE_DOWN = 20;
    /** With so many hosts a LAN is drawn as a bar along them. */
    private static final int MANY = 3;

    private static final double STEP = 10;
    private static final double AROUND = 400;
    private static final int MOST_STEPS = 60;

    /** How much worse a cable that goes round is than a LAN that is off the middle. */
    private static final double ROUND = 5;

    private static final double COVERED = 10_000;
    private static final double CLOSE = 30;
    private static final double THROUGH = 600;
    private static final double ON_CABLE = 400;
    private static final double OVER = 150;

    private final Spot from;
    private final Spot to;
    private final Spot middle;
    private final List<Room> rooms = new ArrayList<>();
    private final List<Room> others = new ArrayList<>();
    private final List<Line> cables = new ArrayList<>();

    private Clearing(Spot from, Spot to) {
        this.from = from;
        this.to = to;
        this.middle = new Spot(Math.rint((from.x() + to.x()) / 2), Math.rint((from.y() + to.y()) / 2));
    }

    /** The place; empty if one of the hosts has none. */
    public static Optional<Spot> between(Scenario scenario, Map<String, Spot> shown, String from, String to) {
        Spot one = shown.get(from);
        Spot other = shown.get(to);
        if (one == null || other == null) {
            return Optional.empty();
        }
        Clearing clearing = new Clearing(one, other);
        clearing.look(scenario, shown, List.of(from, to));
        return Optional.of(clearing.best());
    }

    private void look(Scenario scenario, Map<String, Spot> shown, List<String> ends) {
        for (Host host : scenario.network().hosts()) {
            Optional.ofNullable(shown.get(host.name()))
                    .ifPresent(at -> see(card(host, at), ends.contains(host.name())));
        }
        for (Lan lan : scenario.network().lans()) {
            Optional.ofNullable(shown.get(Scenario.lanKey(lan.name()))).ifPresent(at -> see(lan, at, shown));
        }
        for (Note note : scenario.notes()) {
            see(Room.around(note.at(), NOTE_ACROSS, NOTE_DOWN), false);
        }
    }

    private static Room card(Host host, Spot at) {
        return Forwarding.isOn(host)
                ? Room.around(at, GATEWAY_ACROSS, GATEWAY_DOWN)
                : Room.around(at, HOST_ACROSS, HOST_DOWN);
    }

    private void see(Room room, boolean isEnd) {
        rooms.add(room);
        if (!isEnd) {
            others.add(room);
        }
    }

    private void see(Lan lan, Spot at, Map<String, Spot> shown) {
        List<Spot> hosts = lan.adapters().stream()
                .map(AdapterRef::host)
                .filter(shown::containsKey)
                .map(shown::get)
                .toList();
        Room bar = bar(at, hosts);
        see(bar, false);
        hosts.forEach(host -> cables.add(new Line(host, bar.nearest(host))));
    }

    private static Room bar(Spot at, List<Spot> hosts) {
        Room bar = Room.around(at, LAN_WIDTH / 2, LAN_HEIGHT / 2);
        if (hosts.size() < MANY) {
            return bar;
        }
        double across = hosts.stream()
                .mapToDouble(host -> Math.abs(host.x() - at.x()))
                .min()
                .orElse(0);
        double down = hosts.stream()
                .mapToDouble(host -> Math.abs(host.y() - at.y()))
                .min()
                .orElse(0);
        for (Spot host : hosts) {
            bar = bar.with(across < down ? new Spot(host.x(), at.y()) : new Spot(at.x(), host.y()));
        }
        return bar;
    }

    /** Goes through places from good ones to bad ones, until none of the rest can be better than the best. */
    private Spot best() {
        Spot best = middle;
        double least = Double.MAX_VALUE;
        for (Spot spot : candidates()) {
            if (way(spot) >= least) {
                break;
            }
            double cost = way(spot) + harm(spot);
            if (cost < least) {
                least = cost;
                best = spot;
            }
        }
        return best;
    }

    private List<Spot> candidates() {
        double across = Math.abs(to.x() - from.x()) / 2 + AROUND;
        double down = Math.abs(to.y() - from.y()) / 2 + AROUND;
        double step = Math.max(STEP, Math.ceil(Math.max(across, down) / MOST_STEPS / STEP) * STEP);
        List<Spot> spots = new ArrayList<>();
        for (double x = -Math.floor(across / step) * step; x <= across; x += step) {
            for (double y = -Math.floor(down / step) * step; y <= down; y += step) {
                spots.add(middle.moved(x, y));
            }
        }
        // of two that are as good, the one that is farther below
        spots.sort(Comparator.comparingDouble(this::way).thenComparingDouble(spot -> -spot.y()));
        return spots;
    }

    /** How far cables go round, and how far from the middle that is. */
    private double way(Spot spot) {
        double direct = new Line(from, to).length();
        double round = new Line(from, spot).length() + new Line(spot, to).length();
        return ROUND * (round - direct) + new Line(middle, spot).length();
    }

    private double harm(Spot spot) {
        Room lan = Room.around(spot, LAN_WIDTH / 2, LAN_HEIGHT / 2).grown(GAP, GAP);
        long covered = rooms.stream().filter(lan::overlaps).count();
        long close = rooms.stream().filter(lan.grown(PORT, 0)::overlaps).count();
        long under = cables.stream().filter(cable -> cable.enters(lan)).count();
        return COVERED * covered
                + CLOSE * close
                + ON_CABLE * under
                + harm(new Line(from, spot))
                + harm(new Line(to, spot));
    }

    private double harm(Line cable) {
        long through = others.stream().filter(cable::enters).count();
        long over = cables.stream().filter(cable::crosses).count();
        return THROUGH * through + OVER * over;
    }
}
