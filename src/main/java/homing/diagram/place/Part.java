package homing.diagram.place;

import homing.diagram.geometry.Box;
import homing.diagram.geometry.Point;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Places a connected part of a network. The library orders its layers; what it does not know is that a LAN is a bar which grows along its
 * hosts and stands beside other such bars.
 */
final class Part {
    private static final double GAP = 44;
    /** Between LANs that stand side by side. */
    private static final double APART = 60;

    private static final double AIR = 10;

    private final Wiring wiring;
    private final Units units;
    /** The column of each unit, as far as its cables say: those of higher ones stand farther right. */
    private final Map<String, Integer> columns;

    private final Places.Rooms rooms;

    Part(Wiring wiring, Units units, Map<String, Integer> columns, Places.Rooms rooms) {
        this.rooms = rooms;
        this.wiring = wiring;
        this.units = units;
        this.columns = columns;
    }

    private boolean areInOrder(String left, String right) {
        return columns.get(left) < columns.get(right);
    }

    private List<String> beside(String unit, boolean left) {
        return units.ties().near(unit).stream()
                .filter(each -> areInOrder(each, unit) == left)
                .toList();
    }

    /** A LAN with several units at a side is a bar that stands. */
    private boolean stands(String unit) {
        return Wiring.isLan(unit)
                && units.ties().near(unit).size() > 1
                && (beside(unit, true).size() > 1 || beside(unit, false).size() > 1 || units.hasCrowd(unit));
    }

    /** @param isFixed whether what comes first stays above; otherwise only where that costs no crossings */
    Block placed(boolean isFixed) {
        if (units.blocks().size() == 1) {
            return units.blocks().values().iterator().next();
        }
        Layered layered = new Layered(isFixed);
        units.blocks().keySet().forEach(unit -> add(layered, unit));
        units.ties().graph().edgeSet().forEach(tie -> {
            String one = units.ties().graph().getEdgeSource(tie);
            String other = units.ties().graph().getEdgeTarget(tie);
            layered.join(areInOrder(one, other) ? one : other, areInOrder(one, other) ? other : one);
        });
        Map<String, Layered.Place> places = layered.places();
        List<Block.Placed> blocks = new ArrayList<>();
        places.forEach((unit, place) -> blocks.add(new Block.Placed(shape(unit), place.corner())));
        return Level.of(wiring, rooms, apart(centred(Block.of(blocks)), places));
    }

    /** LANs that stand are in the middle of the hosts along which they grow. */
    private Block centred(Block all) {
        Map<String, Point> moved = new LinkedHashMap<>(all.at());
        units.blocks().keySet().stream()
                .filter(this::stands)
                .forEach(lan -> sides(lan, all).stream()
                        .flatMap(List::stream)
                        .map(host -> Box.around(host, 0, 0))
                        .reduce(Box::union)
                        .ifPresent(hosts -> moved.put(
                                lan,
                                new Point(all.at().get(lan).x(), hosts.middle().y()))));
        return new Block(moved, all.width(), all.height());
    }

    private void add(Layered layered, String unit) {
        Block block = shape(unit);
        layered.add(unit, block.width(), block.height());
        if (block.at().size() > 1 && block.at().containsKey(unit)) {
            layered.setDoor(unit, block.at().get(unit).y());
        }
    }

    private Block shape(String unit) {
        Block block = units.blocks().get(unit);
        if (stands(unit)) {
            double height = Math.max(block.width(), Math.max(height(beside(unit, true)), height(beside(unit, false))));
            return Block.of(unit, block.height(), height);
        }
        return block.at().size() > 1 && !beside(unit, false).isEmpty() ? block.mirrored() : block;
    }

    private double height(List<String> stacked) {
        return stacked.stream()
                        .mapToDouble(unit -> units.blocks().get(unit).height() + GAP)
                        .sum()
                - GAP;
    }

    /** LANs of a layer that reach past each other stand side by side, and what follows them makes room. */
    private Block apart(Block all, Map<String, Layered.Place> places) {
        Map<Integer, Lanes> lanes = new TreeMap<>();
        places.keySet().stream()
                .filter(Wiring::isLan)
                .sorted(Comparator.comparingDouble(this::rightness))
                .forEach(lan -> lanes.computeIfAbsent(places.get(lan).layer(), layer -> new Lanes(APART))
                        .add(lan, reach(lan, all), width(lan, all)));
        Map<String, Point> moved = new LinkedHashMap<>();
        all.at().forEach((name, at) -> {
            String unit = units.unitOf().get(name);
            moved.put(name, at.plus(shift(unit, places.get(unit).layer(), lanes), 0));
        });
        double wider = lanes.values().stream().mapToDouble(Lanes::wider).sum();
        return new Block(moved, all.width() + wider, all.height());
    }

    private double width(String lan, Block all) {
        List<Point> hosts = wiring.near(lan).stream().map(all.at()::get).toList();
        return rooms.stands(all.at().get(lan), hosts) ? rooms.height(lan) : rooms.width(lan);
    }

    private static double shift(String unit, int layer, Map<Integer, Lanes> lanes) {
        double before = 0;
        for (Map.Entry<Integer, Lanes> each : lanes.entrySet()) {
            if (each.getKey() < layer) {
                before += each.getValue().wider();
            } else if (each.getKey() == layer) {
                before += each.getValue().shift(unit);
            }
        }
        return before;
    }

    /** More than 0 for a LAN that is better farther right than others. */
    private int rightness(String lan) {
        return beside(lan, false).size() - beside(lan, true).size();
    }

    private Lanes.Reach reach(String lan, Block all) {
        double middle = all.at().get(lan).y();
        double half = stands(lan)
                ? units.blocks().get(lan).width() / 2
                : units.blocks().get(lan).height() / 2;
        double from = middle - half - AIR;
        double to = middle + half + AIR;
        for (List<Point> crowd : sides(lan, all)) {
            for (Point host : crowd) {
                from = Math.min(from, host.y() - GAP);
                to = Math.max(to, host.y() + GAP);
            }
        }
        return new Lanes.Reach(from, to);
    }

    /** The hosts that share a side of a LAN that stands: along them it grows. */
    private List<List<Point>> sides(String lan, Block all) {
        double bar = all.at().get(lan).x();
        Map<Boolean, List<Point>> sides =
                wiring.near(lan).stream().map(all.at()::get).collect(Collectors.partitioningBy(host -> host.x() < bar));
        return sides.values().stream().filter(side -> side.size() > 1).toList();
    }
}
