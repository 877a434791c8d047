package homing.dialect.windows.netsh;

import homing.dialect.windows.text.TextLine;
import homing.problem.BadInput;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A heading and below it labels with their values; labels are in English. */
final class FieldBlock {
    private static final Pattern FIELD = Pattern.compile("\\s*(?<label>\\S[^:]*?)\\s*:(?:\\s+(?<value>.*))?");

    private final TextLine first;
    private final String heading;
    private final List<Field> fields = new ArrayList<>();

    /** A label, its value, and where the value starts, counted from 0. */
    record Field(TextLine line, String label, String value, int at) {
        <T> T as(Function<String, Optional<T>> read, String key) throws BadInput {
            return read.apply(value)
                    .orElseThrow(() -> value.isEmpty()
                            ? line.misread(at, "dialect.windows.read.cut", line.plain())
                            : line.misread(at, key, value));
        }

        boolean is(String name) {
            return label.equalsIgnoreCase(name);
        }
    }

    FieldBlock(TextLine first, String heading) {
        this.first = first;
        this.heading = heading;
    }

    String heading() {
        return heading;
    }

    /** What the heading names; BadInput if it cannot be read. */
    <T> T headingAs(Function<String, Optional<T>> read, String key) throws BadInput {
        return read.apply(heading).orElseThrow(() -> first.misread(first.text().indexOf(heading), key, heading));
    }

    List<Field> fields() {
        return fields;
    }

    /** Takes a line, if it has a label. */
    void take(TextLine line) {
        Matcher field = FIELD.matcher(line.text().stripTrailing());
        if (field.matches()) {
            boolean told = field.group("value") != null;
            fields.add(new Field(
                    line,
                    field.group("label"),
                    told ? field.group("value").strip() : "",
                    told ? field.start("value") : line.text().length()));
        }
    }

    /** The first field of this label. */
    Optional<Field> field(String label) {
        return fields.stream().filter(field -> field.is(label)).findFirst();
    }
}
