package homing.io.scenario;

import homing.problem.BadInput;
import homing.problem.Place;
import homing.problem.Problem;
import homing.text.Message;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Everything that is wrong with a file, gathered while it is read. */
final class Report {
    /** A person mends so many at a time. */
    private static final int MOST = 100;

    private final List<Problem> problems = new ArrayList<>();

    void add(Place place, String key, Object... args) {
        if (problems.size() < MOST) {
            problems.add(new Problem(place, Message.of(key, args)));
        }
    }

    void throwIfAny() throws BadInput {
        if (!problems.isEmpty()) {
            List<Problem> ordered = new ArrayList<>(problems);
            ordered.sort(Comparator.<Problem>comparingInt(each -> each.place().line())
                    .thenComparingInt(each -> each.place().column()));
            throw new BadInput(ordered);
        }
    }
}
