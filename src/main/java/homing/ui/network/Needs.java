package homing.ui.network;

import homing.ui.form.grid.Room;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javafx.scene.control.TreeItem;

/**
 * How much room the texts of the list need.
 *
 * @param sample lines that stand for all
 * @param odd whether anything is odd about the drawing
 * @param tight whether each text has to do with less room
 */
record Needs(NetworkList list, Letters letters, List<TreeItem<Entry>> sample, boolean odd, boolean tight) {
    /** The share of the texts that a column has room for in any case. */
    private static final double MOST = 0.7;
    /** The most that is done for such texts, and for the longest, in letters; less where there is little room. */
    private static final Map<Facet, Double> USUAL =
            Map.of(Facet.NAME, 9.0, Facet.WHAT, 6.0, Facet.ADDRESS, 10.0, Facet.PLUGGED, 6.5, Facet.SAYS, 9.0);

    private static final double LONGEST = 26;
    private static final double TIGHT = 0.75;
    /** An address of an adapter of a host is indented most, and is called so still. */
    private static final double TIGHT_NAME = 0.92;
    /** Widths change in steps of this many letters, so that not every letter that is typed moves the columns. */
    private static final double STEP = 0.75;
    /** The sign that stands for words, with a number beside it, in letters. */
    private static final double SIGN = 2.9;

    /** What a column asks for: its heading is never cut. */
    Room.Need of(Facet facet) {
        double heading = letters.heading(Columns.title(facet));
        List<Double> widths = sample.stream()
                .map(item -> width(item, facet))
                .filter(width -> width > 0)
                .sorted()
                .toList();
        double usual = widths.isEmpty() ? 0 : widths.get((int) Math.ceil(MOST * (widths.size() - 1)));
        double longest = widths.isEmpty() ? 0 : widths.get(widths.size() - 1);
        return new Room.Need(
                Math.max(heading, Math.min(step(usual), most(facet))),
                Math.max(heading, step(Math.min(longest, LONGEST * letters.size()))),
                odd || facet != Facet.SAYS,
                facet == Facet.SAYS);
    }

    private double most(Facet facet) {
        double share = !tight ? 1 : facet == Facet.NAME ? TIGHT_NAME : TIGHT;
        return USUAL.get(facet) * share * letters.size();
    }

    /** The same where there is little room. */
    Needs tightly() {
        return new Needs(list, letters, sample, odd, true);
    }

    /** What the column asks for that says what is odd, if a sign stands for the words. */
    Room.Need sign() {
        double width = Math.max(letters.heading(Columns.title(Facet.SAYS)), SIGN * letters.size());
        return new Room.Need(width, width, odd, true);
    }

    private double step(double width) {
        double step = STEP * letters.size();
        return Math.ceil(width / step) * step;
    }

    private double width(TreeItem<Entry> item, Facet facet) {
        double text = letters.cell(item.getValue().text(facet), facet);
        return facet == Facet.NAME && text > 0 ? text + letters.before(list.getTreeItemLevel(item) - 1) : text;
    }

    /** Whether something of a line is not seen: a text too long for its column, or one whose column is not shown. */
    boolean isCut(TreeItem<Entry> item, Map<Facet, Double> widths) {
        return IntStream.range(0, Facet.values().length)
                .mapToObj(i -> Facet.values()[i])
                .filter(each -> each != Facet.SAYS)
                .anyMatch(each -> width(item, each) > widths.getOrDefault(each, 0.0) + 1);
    }
}
