package homing.ui.inspector;

import homing.dialect.Listing;
import homing.ui.table.Change;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a step did to a table.
 *
 * @param changes by what the lines are about; lines that stayed as they were are absent
 * @param gone lines that are no longer there
 */
record Differences(Map<Object, Change> changes, List<Listing.Row> gone) {
    static final Differences NONE = new Differences(Map.of(), List.of());

    static Differences between(Listing before, Listing after) {
        Map<Object, Integer> places = new HashMap<>();
        for (int i = 0; i < before.rows().size(); i++) {
            places.putIfAbsent(before.rows().subjects().get(i), i);
        }
        Map<Object, Change> changes = new HashMap<>();
        Set<Object> there = new HashSet<>(after.rows().subjects());
        for (int i = 0; i < after.rows().size(); i++) {
            Object subject = after.rows().subjects().get(i);
            Integer place = places.get(subject);
            if (place == null) {
                changes.put(subject, Change.NEW);
            } else {
                List<String> cells = before.rows().get(place).cells();
                if (!cells.equals(after.rows().get(i).cells())) {
                    changes.put(subject, Change.from(cells));
                }
            }
        }
        List<Listing.Row> gone = new ArrayList<>();
        for (int i = 0; i < before.rows().size(); i++) {
            if (!there.contains(before.rows().subjects().get(i))) {
                gone.add(before.rows().get(i));
            }
        }
        return new Differences(changes, gone);
    }
}
