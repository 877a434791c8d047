package homing.ui.inspector;

import homing.decision.Candidate;
import homing.ui.table.Mark;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a decision looked at: which lines of which page, and what it made of them.
 *
 * @param marks by what the lines are about, in the order of looking
 * @param opens whether the page is opened for it
 */
record Lit(Tab tab, Map<Object, Mark> marks, boolean opens) {
    /** A choice among candidates. */
    static Lit of(Tab tab, List<? extends Candidate<?>> candidates) {
        Map<Object, Mark> marks = new LinkedHashMap<>();
        candidates.forEach(candidate -> marks.merge(
                candidate.subject(),
                Mark.of(candidate.verdict()),
                (first, second) -> second.isChosen() ? second : first));
        return new Lit(tab, marks, true);
    }

    /** A look at one line. */
    static Lit of(Tab tab, Object subject, Mark mark) {
        return new Lit(tab, Map.of(subject, mark), true);
    }

    /** The same, with one more line. */
    Lit and(Object subject, Mark mark) {
        Map<Object, Mark> more = new LinkedHashMap<>(marks);
        more.put(subject, mark);
        return new Lit(tab, more, opens);
    }

    /** The same, without a page being opened for it. */
    Lit inPassing() {
        return new Lit(tab, marks, false);
    }

    /** The same, long after: of all lines only the one that was chosen is still marked. */
    Lit earlier(int step) {
        Map<Object, Mark> winner = new LinkedHashMap<>();
        marks.forEach((subject, mark) -> {
            if (mark.isChosen()) {
                winner.put(subject, Mark.earlier(step));
            }
        });
        return new Lit(tab, winner, false);
    }
}
