package homing.io.yaml;

import homing.problem.BadInput;
import homing.problem.Place;
import homing.problem.Problem;
import homing.text.Message;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Everything that is wrong with a file, gathered while it is read. */
public final class Report {
    /** A person mends so many at a time. */
    private static final int MOST = 100;

    private final List<Problem> problems = new ArrayList<>();
    private int more;

    /** Adds a problem; those beyond the first hundred are only counted. */
    public void add(Place place, String key, Object... args) {
        if (problems.size() < MOST) {
            problems.add(new Problem(place, Message.of(key, args)));
        } else {
            more++;
        }
    }

    public boolean isEmpty() {
        return problems.isEmpty();
    }

    /** Throws what was gathered, in the order of the file; nothing if the file is good. */
    public void throwIfAny() throws BadInput {
        if (problems.isEmpty()) {
            return;
        }
        List<Problem> ordered = new ArrayList<>(problems);
        ordered.sort(Comparator.<Problem>comparingInt(each -> each.place().line())
                .thenComparingInt(each -> each.place().column()));
        if (more > 0) {
            String file = problems.get(0).place().file();
            ordered.add(new Problem(Place.of(file), Message.of("io.yaml.more-problems", more)));
        }
        throw new BadInput(ordered);
    }
}
