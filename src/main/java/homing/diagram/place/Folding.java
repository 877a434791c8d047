package homing.diagram.place;

import homing.diagram.geometry.Box;
import homing.diagram.geometry.Point;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * A strip that is far wider than a window, in rows below each other: the first from left to right, the next back to the left, so that one
 * short cable leads from each row down to the next. The library wraps such strips as well, but leads its long cables back around the rows,
 * and cables in a drawing are straight.
 */
final class Folding {
    /** Times as wide as high: narrower ones stay as they are. */
    private static final double WIDEST = 4;
    /** What is not wider can be read in a window. */
    private static final double READABLE = 2000;

    /** What is higher reads better side by side than in rows. */
    private static final double HIGHEST = 700;
    /** Rows that are not wider are short enough. */
    private static final double SCREEN = 1300;

    /** So many numbers of rows are tried. */
    private static final int TRIES = 40;

    private static final double ROW_GAP = 100;

    private final Wiring part;
    private final Block strip;
    private final Places.Rooms rooms;
    /** Hosts and LANs from the left. */
    private final List<String> order;

    private final List<Cut> cuts = new ArrayList<>();

    /**
     * A place where only one cable leads on, from a host to a LAN.
     *
     * @param from the end of that cable at the left
     * @param before how much stands at the left
     */
    private record Cut(String from, String to, int before) {}

    private Folding(Wiring part, Block strip, Places.Rooms rooms) {
        this.part = part;
        this.strip = strip;
        this.rooms = rooms;
        order = part.names().stream()
                .sorted(Comparator.comparingDouble(name -> box(name).x()))
                .toList();
    }

    /** The same in rows, if it is a strip that can be folded without covering anything. */
    static Block of(Wiring part, Block block, Places.Rooms rooms) {
        boolean isStrip = block.width() > Math.max(READABLE, WIDEST * block.height()) && block.height() < HIGHEST;
        return isStrip ? new Folding(part, block, rooms).folded() : block;
    }

    private Block folded() {
        findCuts();
        int tangle = Tangle.of(part, strip, rooms);
        int least = fewestRows();
        return IntStream.range(least, least + TRIES)
                .mapToObj(rows -> rows(chosen(rows)))
                .filter(folded -> folded.width() < Math.max(SCREEN, Block.WINDOW * folded.height()))
                .filter(folded -> Tangle.of(part, folded, rooms) <= tangle)
                .findFirst()
                .orElse(strip);
    }

    /** With fewer rows it is too wide, even if each row is as high as the strip. */
    private int fewestRows() {
        double forWindow = Math.sqrt(strip.width() / Block.WINDOW / (strip.height() + ROW_GAP));
        return (int) Math.max(2, Math.min(forWindow, strip.width() / SCREEN));
    }

    private void findCuts() {
        Set<List<String>> onward = new HashSet<>();
        double right = 0;
        for (int i = 0; i < order.size(); i++) {
            String name = order.get(i);
            if (box(name).x() > right && onward.size() == 1) {
                List<String> tie = onward.iterator().next();
                addCut(tie.get(0), tie.get(1), i);
            }
            for (String other : part.near(name)) {
                if (!onward.remove(List.of(other, name))) {
                    onward.add(List.of(name, other));
                }
            }
            right = Math.max(right, box(name).right());
        }
    }

    /** Rows end with hosts, and begin with LANs below these. */
    private void addCut(String from, String to, int before) {
        if (Wiring.isLan(to)) {
            cuts.add(new Cut(from, to, before));
        }
    }

    private Box box(String name) {
        double width = Wiring.isLan(name) ? rooms.height(name) : rooms.width(name);
        return Box.around(strip.at().get(name), width, rooms.height(name));
    }

    /** Cuts that divide the strip into so many rows of the same length, but for the last. */
    private List<Cut> chosen(int rows) {
        int length = (cuts.size() + rows) / rows;
        List<Cut> chosen = new ArrayList<>();
        for (int end = length; end <= cuts.size(); end += length) {
            chosen.add(cuts.get(end - 1));
        }
        return chosen;
    }

    private Block rows(List<Cut> chosen) {
        Map<String, Point> all = new LinkedHashMap<>();
        int before = 0;
        double top = 0;
        double turn = 0;
        for (int row = 0; row <= chosen.size(); row++) {
            boolean isLast = row == chosen.size();
            List<String> names = order.subList(before, isLast ? order.size() : chosen.get(row).before);
            before += names.size();
            int way = row % 2 == 0 ? 1 : -1;
            double left = row == 0 ? 0 : turn - way * x(chosen.get(row - 1).to);
            double above = bounds(names, strip.at()).y();
            for (String name : names) {
                Point at = strip.at().get(name);
                all.put(name, new Point(left + way * at.x(), top + at.y() - above));
            }
            top = bounds(names, all).bottom() + ROW_GAP;
            turn = isLast ? 0 : all.get(chosen.get(row).from).x();
        }
        return block(all);
    }

    private double x(String name) {
        return strip.at().get(name).x();
    }

    private Block block(Map<String, Point> all) {
        Box bounds = bounds(all.keySet(), all);
        Map<String, Point> moved = new LinkedHashMap<>();
        all.forEach((name, point) -> moved.put(name, point.plus(-bounds.x(), -bounds.y())));
        return new Block(moved, bounds.width(), bounds.height());
    }

    private Box bounds(Collection<String> names, Map<String, Point> at) {
        return names.stream()
                .map(name -> Box.around(at.get(name), rooms.width(name), rooms.height(name)))
                .reduce(Box::union)
                .orElseThrow();
    }
}
