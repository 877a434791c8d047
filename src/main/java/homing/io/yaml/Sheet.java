package homing.io.yaml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Keys with values that are to be written, in order. What is empty, or what a reader assumes anyway, is left out. */
public final class Sheet {
    private final Map<String, Object> entries = new LinkedHashMap<>();
    private final boolean brief;

    private Sheet(boolean brief) {
        this.brief = brief;
    }

    /** Keys that stand below each other. */
    public static Sheet tall() {
        return new Sheet(false);
    }

    /** Keys that stand on one line in braces if there is room. */
    public static Sheet brief() {
        return new Sheet(true);
    }

    /** A list whose values stand on one line in brackets if there is room. */
    record Row(List<String> values) {
        Row {
            values = List.copyOf(values);
        }
    }

    /** A single value. */
    public void put(String key, Object value) {
        entries.put(key, String.valueOf(value));
    }

    /** A single value, unless it is what a reader assumes. */
    public void put(String key, Object value, Object assumed) {
        if (!String.valueOf(value).equals(String.valueOf(assumed))) {
            put(key, value);
        }
    }

    /** Keys below a key, unless there are none. */
    public void put(String key, Sheet below) {
        if (!below.entries.isEmpty()) {
            entries.put(key, below);
        }
    }

    /** Keys below a key, also if there are none. */
    public void putAlways(String key, Sheet below) {
        entries.put(key, below);
    }

    /** A short list; a single value for a list of one, nothing for an empty one. */
    public void row(String key, List<String> values) {
        if (values.size() == 1) {
            put(key, values.get(0));
        } else if (!values.isEmpty()) {
            entries.put(key, new Row(values));
        }
    }

    /** A short list, also if it has one value or none. */
    public void fullRow(String key, List<String> values) {
        entries.put(key, new Row(values));
    }

    /** A list of lines; nothing for an empty one. */
    public void lines(String key, List<String> values) {
        if (!values.isEmpty()) {
            entries.put(key, new ArrayList<>(values));
        }
    }

    /** A list of sheets; nothing for an empty one. */
    public void items(String key, List<Sheet> sheets) {
        if (!sheets.isEmpty()) {
            entries.put(key, new ArrayList<>(sheets));
        }
    }

    boolean isBrief() {
        return brief;
    }

    Map<String, Object> entries() {
        return entries;
    }
}
