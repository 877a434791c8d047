package homing.decision;

/**
 * Something that could have been chosen, and what became of it.
 *
 * @param <T> a route, a rule, an address
 */
public record Candidate<T>(T subject, Verdict verdict) {
    public boolean isChosen() {
        return verdict.isChosen();
    }
}
