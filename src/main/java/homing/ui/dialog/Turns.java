package homing.ui.dialog;

import java.util.ArrayDeque;
import java.util.Deque;

/** A question that waits, and what is to be shown after it. */
final class Turns {
    private final Deque<Runnable> later = new ArrayDeque<>();
    /** Empty for none. */
    private String question = "";

    boolean isWaiting() {
        return !question.isEmpty();
    }

    boolean isAsked(String asked) {
        return question.equals(asked);
    }

    /** Whether something can be shown at once; else it comes after the question. */
    boolean come(Runnable showing) {
        if (isWaiting()) {
            later.add(showing);
        }
        return !isWaiting();
    }

    void ask(String asked) {
        question = asked;
    }

    void answered() {
        question = "";
    }

    /** Shows what has waited longest. */
    void next() {
        if (!later.isEmpty()) {
            later.poll().run();
        }
    }
}
