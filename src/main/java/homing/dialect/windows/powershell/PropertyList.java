package homing.dialect.windows.powershell;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What is told of some objects, a line for each property, as Format-List prints it: an empty line stands before each object. */
final class PropertyList {
    private final String format;
    private final List<String> lines = new ArrayList<>();

    /** @param width the columns that the names take */
    PropertyList(int width) {
        format = "%-" + width + "s : %s";
    }

    /** Begins with the next object. */
    PropertyList next() {
        lines.add("");
        return this;
    }

    void add(String name, Object value) {
        lines.add(String.format(Locale.ROOT, format, name, value));
    }

    List<String> lines() {
        return List.copyOf(lines);
    }
}
