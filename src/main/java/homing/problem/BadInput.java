package homing.problem;

import java.util.List;

/** An input that cannot be used, with everything that is wrong with it. */
public final class BadInput extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    /** Throws IllegalArgumentException if there is no problem. */
    public BadInput(List<Problem> problems) {
        super(problems.toString());
        if (problems.isEmpty()) {
            throw new IllegalArgumentException("Bad input has at least one problem");
        }
        this.problems = List.copyOf(problems);
    }

    public BadInput(Problem problem) {
        this(List.of(problem));
    }

    /** All problems, in the order of the input. */
    public List<Problem> problems() {
        return problems;
    }
}
