package homing.dialect.windows.text;

import homing.problem.BadInput;
import homing.problem.Checked;
import homing.problem.Place;
import homing.problem.Problem;
import homing.text.Message;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads a text line by line. A line that cannot be read is a problem, and reading goes on: published texts are often damaged.
 */
public abstract class LineByLine<T> {
    /** Takes a line; BadInput if it looks like one that tells something and cannot be read. */
    protected abstract void take(TextLine line) throws BadInput;

    /** What was read; called once, after the last line. */
    protected abstract T result();

    /** Whether no line has told anything. */
    protected abstract boolean isEmpty();

    /**
     * Reads a text.
     *
     * @param command what prints such a text
     * @param file what the text is called
     */
    protected Checked<T> read(String command, String file, List<String> lines) {
        List<Problem> problems = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            try {
                take(new TextLine(file, i + 1, lines.get(i)));
            } catch (BadInput bad) {
                problems.addAll(bad.problems());
            }
        }
        T value = result();
        if (problems.isEmpty() && isEmpty()) {
            problems.add(new Problem(Place.of(file), Message.of("dialect.windows.read.nothing", command)));
        }
        return new Checked<>(value, problems);
    }
}
