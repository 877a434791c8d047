package homing.timeline;

import homing.decision.Verdict;
import java.util.Locale;
import java.util.Optional;

/**
 * The verdict on a call: how its round trip, the way there and the way back, has ended.
 *
 * @param host where it was decided
 * @param step the number of the step that decided
 * @param why the reason; null if it was answered
 */
public record Ending(Kind kind, String host, int step, Verdict why) {
    /** The ways in which a call can end. */
    public enum Kind {
        /** The answer has reached the program. */
        ANSWERED,
        /** bind() failed. */
        NOT_BOUND,
        /** No packet left: there was no route, or the system forbade it. */
        NO_ROUTE,
        /** Nobody answered for the next hop. */
        NO_NEIGHBOUR,
        /** The destination, or somebody on the way, said no. */
        REFUSED,
        /** The question was thrown away on its way. */
        LOST,
        /** The question arrived and was answered, but the answer was thrown away on its way, or not taken. */
        ANSWER_LOST,
        /** The program has waited long enough, and nothing says why. */
        UNANSWERED,
        /** The run did not end by itself. */
        STORM;

        /** In words with hyphens: answer-lost. */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    public Optional<Verdict> reason() {
        return Optional.ofNullable(why);
    }

    public boolean isAnswered() {
        return kind == Kind.ANSWERED;
    }
}
