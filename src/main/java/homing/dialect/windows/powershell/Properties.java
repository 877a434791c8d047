package homing.dialect.windows.powershell;

import homing.dialect.windows.text.TextLine;
import homing.problem.BadInput;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * An object as a command has printed it, whether as a row, as a list or as JSON: the values of its properties by name, in which
 * capital letters make no difference.
 */
public final class Properties {
    /** Where an object is told: for what cannot be read of it. */
    private final TextLine place;

    private final Map<String, String> values = new LinkedHashMap<>();

    /** An object that begins on this line. */
    public Properties(TextLine place) {
        this.place = place;
    }

    /** Adds a property; the first of a name counts. */
    public void put(String name, String value) {
        values.putIfAbsent(name.toLowerCase(Locale.ROOT), value);
    }

    boolean has(String name) {
        return values.containsKey(name.toLowerCase(Locale.ROOT));
    }

    /** The value of a property; empty if it is not told. */
    String text(String name) {
        return values.getOrDefault(name.toLowerCase(Locale.ROOT), "");
    }

    /** A property that must be told. */
    <T> T need(String name, Function<String, Optional<T>> read, String expected) throws BadInput {
        String value = text(name);
        return read.apply(value).orElseThrow(() -> misread(value, expected));
    }

    /** A property that may be left out. */
    <T> T take(String name, T otherwise, Function<String, Optional<T>> read, String expected) throws BadInput {
        String value = text(name);
        return value.isEmpty() ? otherwise : need(name, read, expected);
    }

    /** The number of the adapter, which has two names. */
    int adapter() throws BadInput {
        return need(has("InterfaceIndex") ? "InterfaceIndex" : "ifIndex", Words::index, "dialect.windows.read.number");
    }

    private BadInput misread(String value, String expected) {
        int at = Math.max(0, place.text().indexOf(value));
        return value.isEmpty() || value.endsWith(Table.CUT)
                ? place.misread(at, "dialect.windows.read.cut", value.isEmpty() ? place.plain() : value)
                : place.misread(at, expected, value);
    }
}
