package homing.diagram.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which unit stands farther right than another that it is plugged to. */
final class Columns {
    private Columns() {}

    /** From one unit to the right, as far away from it as there are cables between. */
    static Map<String, Integer> from(Units units, String first) {
        return faced(units.ties().distances(first));
    }

    /** From the hub to both sides, if there is more than one branch; the branch with this unit at the left. */
    static Optional<Map<String, Integer>> around(Units units, String first) {
        String hub = units.ties().hub(unit -> units.blocks().get(unit).height());
        List<List<String>> branches = new ArrayList<>(units.ties().branches(hub));
        if (branches.size() < 2) {
            return Optional.empty();
        }
        branches.sort(Comparator.comparing((List<String> branch) -> !branch.contains(first))
                .thenComparing(branch -> -weight(units, branch)));
        Map<String, Integer> columns = units.ties().distances(hub);
        double left = 0;
        double right = 0;
        for (List<String> branch : branches) {
            if (left <= right) {
                branch.forEach(unit -> columns.computeIfPresent(unit, (same, away) -> -away));
                left += weight(units, branch);
            } else {
                right += weight(units, branch);
            }
        }
        return Optional.of(faced(columns));
    }

    /** As its author has drawn it: what stands farther left stays there. */
    static Map<String, Integer> asDrawn(Units units, Standing standing) {
        List<String> order = new ArrayList<>(units.blocks().keySet());
        order.sort(Comparator.comparingDouble(unit -> standing.along(units, unit)));
        Map<String, Integer> columns = new LinkedHashMap<>();
        order.forEach(unit -> columns.put(unit, columns.size()));
        return columns;
    }

    private static Map<String, Integer> faced(Map<String, Integer> columns) {
        Map<String, Integer> faced = new LinkedHashMap<>(columns);
        columns.forEach((unit, column) -> {
            if (Units.isFacing(unit)) {
                faced.put(unit, column + (column < 0 ? 2 : -2));
            }
        });
        return faced;
    }

    private static double weight(Units units, List<String> branch) {
        return branch.stream()
                .mapToDouble(unit -> units.blocks().get(unit).height())
                .sum();
    }
}
