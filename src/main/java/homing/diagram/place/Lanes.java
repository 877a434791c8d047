package homing.diagram.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Puts things that stand beside each other into as few columns as are needed. */
final class Lanes {
    private final double gap;
    private final List<List<Reach>> taken = new ArrayList<>();
    private final List<Double> widths = new ArrayList<>();
    private final Map<String, Integer> places = new HashMap<>();

    /** The part of a column that a thing takes. */
    record Reach(double from, double to) {
        boolean meets(Reach other) {
            return from < other.to && other.from < to;
        }
    }

    /** @param gap between two columns */
    Lanes(double gap) {
        this.gap = gap;
    }

    /** Puts a thing into the first column that is free there. */
    void add(String name, Reach reach, double width) {
        int lane = 0;
        while (lane < taken.size() && taken.get(lane).stream().anyMatch(reach::meets)) {
            lane++;
        }
        if (lane == taken.size()) {
            taken.add(new ArrayList<>());
            widths.add(0.0);
        }
        taken.get(lane).add(reach);
        widths.set(lane, Math.max(widths.get(lane), width));
        places.put(name, lane);
    }

    /** How far right of the first column's middle a thing stands; 0 for what is in none. */
    double shift(String name) {
        return middle(places.getOrDefault(name, 0));
    }

    private double middle(int lane) {
        double sum = 0;
        for (int i = 0; i < lane; i++) {
            sum += widths.get(i) / 2 + gap + widths.get(i + 1) / 2;
        }
        return sum;
    }

    /** How much more room all columns need than the first. */
    double wider() {
        return middle(taken.size() - 1);
    }
}
