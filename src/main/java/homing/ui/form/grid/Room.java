package homing.ui.form.grid;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Which columns of a table there is room for, and how wide each of them is.
 *
 * @param widths the columns that are shown, by their places from 0, with their widths in pixels
 */
public record Room(Map<Integer, Double> widths) {
    private static final int FEWEST = 2;

    /**
     * What a column asks for.
     *
     * @param least the width at which its heading and most of its texts are whole, in pixels
     * @param whole the width at which all of it is
     * @param speaks whether it says something of some row
     * @param seldom whether it is shown only then
     */
    public record Need(double least, double whole, boolean speaks, boolean seldom) {}

    /** The columns that fit: those that say nothing leave first, then the last ones; two stay in any case. */
    public static Room of(List<Need> needs, double width) {
        List<Integer> kept = new ArrayList<>();
        for (int i = 0; i < needs.size(); i++) {
            if (needs.get(i).speaks() || !needs.get(i).seldom()) {
                kept.add(i);
            }
        }
        while (kept.size() > FEWEST && least(needs, kept) > width) {
            kept.remove((Integer) next(needs, kept));
        }
        return new Room(widths(needs, kept, width));
    }

    private static double least(List<Need> needs, List<Integer> kept) {
        return kept.stream().mapToDouble(i -> needs.get(i).least()).sum();
    }

    private static int next(List<Need> needs, List<Integer> kept) {
        return kept.stream()
                .filter(i -> !needs.get(i).speaks())
                .reduce((first, second) -> second)
                .orElse(kept.get(kept.size() - 1));
    }

    /** What is left over goes to texts that are longer than most, then to all alike. */
    private static Map<Integer, Double> widths(List<Need> needs, List<Integer> kept, double width) {
        double least = least(needs, kept);
        double missing = kept.stream()
                .mapToDouble(i -> needs.get(i).whole() - needs.get(i).least())
                .sum();
        double share = missing == 0 ? 0 : Math.max(0, Math.min(1, (width - least) / missing));
        double all = least + share * missing;
        Map<Integer, Double> widths = new TreeMap<>();
        for (int i : kept) {
            Need need = needs.get(i);
            double wanted = need.least() + share * (need.whole() - need.least());
            widths.put(i, Math.floor(width * wanted / all));
        }
        return widths;
    }
}
