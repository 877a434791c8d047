package homing.problem;

import java.util.List;

/**
 * What was read from an input, with what was passed over.
 *
 * @param value what was read
 * @param warnings lines that were not understood and left out
 */
public record Checked<T>(T value, List<Problem> warnings) {
    public Checked {
        warnings = List.copyOf(warnings);
    }
}
