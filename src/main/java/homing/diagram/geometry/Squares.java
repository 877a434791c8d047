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

    private final Map<Square, List<T>> things = new HashMap<>();

    private record Square(int column, int row) {}

    /** Puts in a thing that reaches no farther than a box. */
    public void add(Box reach, T thing) {
        for (Square square : under(reach)) {
            things.computeIfAbsent(square, empty -> new ArrayList<>()).add(thing);
        }
    }

    /** Whether one of the things that may reach into a box is so; a thing may be asked more than once. */
    public boolean any(Box box, Predicate<T> question) {
        for (Square square : under(box)) {
            for (T thing : things.getOrDefault(square, List.of())) {
                if (question.test(thing)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The things that may reach into a box, each once. */
    public Set<T> near(Box box) {
        Set<T> all = Collections.newSetFromMap(new IdentityHashMap<>());
        under(box).forEach(square -> all.addAll(things.getOrDefault(square, List.of())));
        return all;
    }

    private static List<Square> under(Box box) {
        List<Square> all = new ArrayList<>();
        for (int column = square(box.x()); column <= square(box.right()); column++) {
            for (int row = square(box.y()); row <= square(box.bottom()); row++) {
                all.add(new Square(column, row));
            }
        }
        return all;
    }

    private static int square(double place) {
        return (int) Math.floor(place / SIZE);
    }
}
