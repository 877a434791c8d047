package homing.diagram.place;

import homing.scenario.Spot;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Spreads the layers of a part from left to right, and what was reached by one thing around that thing's height. */
final class Spread {
    private static final double GAP = 44;
    private static final double COLUMN_GAP = 130;
    private static final double STANDING = 60;
    /** More hosts than this that lead no farther stand in two columns, so that the cables of one pass between the others. */
    private static final int MANY = 8;

    private final Layers layers;
    private final Places.Rooms rooms;
    private final Map<String, Integer> staggered;
    private final Map<String, Double> subtrees = new HashMap<>();
    private final Map<String, Double> middles = new LinkedHashMap<>();

    Spread(Layers layers, Places.Rooms rooms) {
        this.layers = layers;
        this.rooms = rooms;
        this.staggered = layers.staggered(MANY);
        hang(root(), 0);
        pull();
    }

    private String root() {
        return layers.layers().get(0).get(0);
    }

    private static boolean isLan(String name) {
        return name.startsWith("lan:");
    }

    /** Room from top to bottom; a LAN with several hosts at a side stands. */
    private double height(String name) {
        boolean stands = isLan(name) && layers.isCrowded(name);
        double full = (stands ? rooms.width(name) : rooms.height(name)) + GAP;
        return layers.isAmong(name, staggered.keySet()) ? full / 2 : full;
    }

    /** Height of a thing with all that was reached by it. */
    private double subtree(String name) {
        Double known = subtrees.get(name);
        if (known == null) {
            double below =
                    layers.childrenOf(name).stream().mapToDouble(this::subtree).sum();
            known = Math.max(height(name), below);
            subtrees.put(name, known);
        }
        return known;
    }

    private void hang(String name, double middle) {
        middles.put(name, middle);
        List<String> children = layers.childrenOf(name);
        double top = middle - children.stream().mapToDouble(this::subtree).sum() / 2;
        for (String child : children) {
            hang(child, top + subtree(child) / 2);
            top += subtree(child);
        }
    }

    /** Draws what several things lead to into their middle, and what follows it along. */
    private void pull() {
        Map<String, Double> shifts = new HashMap<>(Map.of(root(), 0.0));
        for (int layer = 1; layer < layers.layers().size(); layer++) {
            Column column = new Column();
            for (String name : layers.layers().get(layer)) {
                column.add(name, wish(layer, name, shifts), height(name));
            }
            column.settled().forEach((name, y) -> {
                shifts.put(name, y - middles.get(name));
                middles.put(name, y);
            });
        }
    }

    private double wish(int layer, String name, Map<String, Double> shifts) {
        List<String> before = layers.before(layer, name);
        return before.size() > 1
                ? before.stream().mapToDouble(middles::get).average().orElse(0)
                : middles.get(name) + shifts.get(layers.parents().get(name));
    }

    double height() {
        return bottom() - top();
    }

    private double top() {
        return middles.keySet().stream()
                .mapToDouble(name -> middles.get(name) - height(name) / 2)
                .min()
                .orElse(0);
    }

    private double bottom() {
        return middles.keySet().stream()
                .mapToDouble(name -> middles.get(name) + height(name) / 2)
                .max()
                .orElse(0);
    }

    /** The places, the topmost thing touching this height. */
    Map<String, Spot> from(double start) {
        Map<String, Spot> places = new LinkedHashMap<>();
        double shift = start - top();
        double left = 0;
        for (List<String> names : layers.layers()) {
            Lanes lanes = isLan(names.get(0)) ? lanes(names) : Lanes.of(names, staggered);
            double pitch = pitch(names, lanes);
            for (String name : names) {
                double x = left + pitch * (lanes.of(name) + 0.5) + GAP * lanes.of(name);
                places.put(name, new Spot(Math.rint(x), Math.rint(middles.get(name) + shift)));
            }
            left += pitch * lanes.count() + GAP * (lanes.count() - 1) + COLUMN_GAP;
        }
        return places;
    }

    /** Room from left to right; LANs that all stand need little. */
    private double pitch(List<String> names, Lanes lanes) {
        boolean stand = isLan(names.get(0)) && names.stream().allMatch(layers::isCrowded);
        return stand && lanes.count() == 1
                ? STANDING
                : names.stream().mapToDouble(rooms::width).max().orElse(0);
    }

    /** LANs that reach past each other stand side by side. */
    private Lanes lanes(List<String> names) {
        Lanes lanes = new Lanes();
        for (String name : names) {
            double from = middles.get(name) - height(name) / 2;
            double to = middles.get(name) + height(name) / 2;
            for (String host : layers.crowd(name)) {
                from = Math.min(from, middles.get(host) - GAP);
                to = Math.max(to, middles.get(host) + GAP);
            }
            lanes.add(name, from, to);
        }
        return lanes;
    }
}
