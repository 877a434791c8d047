package homing.ui.table;

import homing.decision.Verdict;

/** How a line stands in the decision that is looked at. */
public enum Light {
    /** Nothing is being decided about these lines. */
    PLAIN,
    CHOSEN,
    PASSED_OVER,
    NOT_REACHED,
    /** Not even a candidate. */
    ASIDE,
    /** Chosen in an earlier step. */
    EARLIER;

    public static Light of(Verdict.Standing standing) {
        return switch (standing) {
            case CHOSEN -> CHOSEN;
            case PASSED_OVER -> PASSED_OVER;
            case NOT_REACHED -> NOT_REACHED;
        };
    }
}
