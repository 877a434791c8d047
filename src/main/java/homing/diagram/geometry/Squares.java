package homing.diagram.geometry;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** Things by the squares of the plane that they reach into, so that those near a place are found without asking all. */
public final class Squares<T> {
    private static final double SIZE = 240;

    /** By the numbers of the squares, which are quicker to find than pairs of numbers. */
    private final Map<Long, List<T>> things = new HashMap<>();

    /** Puts in a thing that reaches no farther than a box. */
    public void add(Box reach, T thing) {
        for (int column = square(reach.x()); column <= square(reach.right()); column++) {
            for (int row = square(reach.y()); row <= square(reach.bottom()); row++) {
                things.computeIfAbsent(number(column, row), empty -> new ArrayList<>())
                        .add(thing);
            }
        }
    }

    /** Whether one of the things that may reach into a box is so; a thing may be asked more than once. */
    public boolean any(Box box, Predicate<T> question) {
        for (int column = square(box.x()); column <= square(box.right()); column++) {
            for (int row = square(box.y()); row <= square(box.bottom()); row++) {
                for (T thing : in(column, row)) {
                    if (question.test(thing)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    /** The things that may reach into a box, each once; always in the same order, so that pictures can be repeated. */
    public List<T> near(Box box) {
        Set<T> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        List<T> all = new ArrayList<>();
        for (int column = square(box.x()); column <= square(box.right()); column++) {
            for (int row = square(box.y()); row <= square(box.bottom()); row++) {
                for (T thing : in(column, row)) {
                    if (seen.add(thing)) {
                        all.add(thing);
                    }
                }
            }
        }
        return all;
    }

    private List<T> in(int column, int row) {
        return things.getOrDefault(number(column, row), List.of());
    }

    private static long number(int column, int row) {
        return ((long) column << Integer.SIZE) + row;
    }

    private static int square(double place) {
        return (int) Math.floor(place / SIZE);
    }
}
