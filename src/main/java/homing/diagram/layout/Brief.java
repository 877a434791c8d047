package homing.diagram.layout;

import homing.decision.Verdict;
import homing.text.Message;
import homing.text.Words;
import java.util.Optional;

/** Reasons in few words, for the narrow room of a card. */
final class Brief {
    private Brief() {}

    /** The few words for a reason; empty if there are none. */
    static Optional<Message> of(Verdict verdict) {
        Message why = verdict.why();
        String key = why.key() + ".brief";
        return Words.english().knows(key)
                ? Optional.of(Message.of(key, why.args().toArray()))
                : Optional.empty();
    }
}
