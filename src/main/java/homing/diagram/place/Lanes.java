package homing.diagram.place;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Puts things that stand beside each other into as few columns as are needed. */
final class Lanes {
    private final List<List<Reach>> taken = new ArrayList<>();
    private final Map<String, Integer> places = new LinkedHashMap<>();

    /** The part of a column that a thing takes. */
    private record Reach(double from, double to) {
        boolean meets(Reach other) {
            return from < other.to && other.from < to;
        }
    }

    /** Columns that are settled already; what is not mentioned stands in the first. */
    static Lanes of(List<String> names, Map<String, Integer> settled) {
        Lanes lanes = new Lanes();
        for (String name : names) {
            int lane = settled.getOrDefault(name, 0);
            lanes.places.put(name, lane);
            while (lanes.taken.size() <= lane) {
                lanes.taken.add(new ArrayList<>());
            }
        }
        return lanes;
    }

    /** Puts a thing into the first column that is free from here to there. */
    void add(String name, double from, double to) {
        Reach reach = new Reach(from, to);
        int lane = 0;
        while (lane < taken.size() && taken.get(lane).stream().anyMatch(reach::meets)) {
            lane++;
        }
        if (lane == taken.size()) {
            taken.add(new ArrayList<>());
        }
        taken.get(lane).add(reach);
        places.put(name, lane);
    }

    int of(String name) {
        return places.get(name);
    }

    int count() {
        return taken.size();
    }
}
