package homing.edit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/** Lists with something changed in them. A place that a list does not have changes nothing. */
public final class Sequence {
    private Sequence() {}

    /**
     * With more of them.
     *
     * @param at the place of the first that is put in; beyond the end to append
     */
    public static <T> List<T> with(List<T> all, int at, List<T> more) {
        List<T> longer = new ArrayList<>(all);
        longer.addAll(Math.max(0, Math.min(at, all.size())), more);
        return longer;
    }

    /** Another one in the place of one. */
    public static <T> List<T> replaced(List<T> all, int at, T other) {
        List<T> changed = new ArrayList<>(all);
        if (isIn(all, at)) {
            changed.set(at, other);
        }
        return changed;
    }

    public static <T> List<T> without(List<T> all, Collection<Integer> places) {
        List<T> rest = new ArrayList<>(all);
        new TreeSet<>(places)
                .descendingSet().stream().filter(place -> isIn(all, place)).forEach(place -> rest.remove((int) place));
        return rest;
    }

    /**
     * With one of them elsewhere.
     *
     * @param to where it stands afterwards
     */
    public static <T> List<T> moved(List<T> all, int from, int to) {
        List<T> changed = new ArrayList<>(all);
        if (isIn(all, from) && isIn(all, to)) {
            changed.add(to, changed.remove(from));
        }
        return changed;
    }

    private static boolean isIn(List<?> all, int place) {
        return place >= 0 && place < all.size();
    }
}
