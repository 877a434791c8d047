package homing.io.yaml;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A value that is to be written, with its key.
 *
 * @param key empty in a list
 * @param value a String, a {@link Sheet}, a {@link Sheet.Row} or a list, as sheets hold them
 */
record Slot(String key, Object value) {
    /** What stands in keys with values. */
    static List<Slot> ofKeys(Sheet sheet) {
        List<Slot> slots = new ArrayList<>();
        sheet.entries().forEach((key, value) -> slots.add(new Slot(key, value)));
        return slots;
    }

    /** What stands in a group of a file, keys or list; a single value stands for a list of one. Empty for the other kind. */
    static Optional<List<Slot>> of(Object value, boolean keyed) {
        if (value instanceof Sheet sheet) {
            return keyed ? Optional.of(ofKeys(sheet)) : Optional.empty();
        }
        return keyed ? Optional.empty() : Optional.of(items(value));
    }

    private static List<Slot> items(Object value) {
        List<?> items =
                value instanceof Sheet.Row row ? row.values() : value instanceof List<?> list ? list : List.of(value);
        return items.stream().map(item -> new Slot("", item)).toList();
    }

    /** The only single value that this stands for; empty if it is several, or keys. */
    static Optional<String> single(Object value) {
        if (value instanceof Sheet) {
            return Optional.empty();
        }
        List<Slot> items = items(value);
        return items.size() == 1 && items.get(0).value() instanceof String text ? Optional.of(text) : Optional.empty();
    }

    /** What a list knows it by: its key, or all of it. */
    String name() {
        if (!key.isEmpty()) {
            return key;
        }
        return value instanceof String text ? text : written();
    }

    String written() {
        return YamlWriter.flow(value);
    }

    boolean isSame(Slot other) {
        return isSame(value, other.value);
    }

    /** Unlike maps, sheets are the same only if their keys stand in the same order. */
    private static boolean isSame(Object one, Object other) {
        if (one instanceof Sheet left && other instanceof Sheet right) {
            return isSame(keys(left), keys(right)) && isSame(values(left), values(right));
        }
        if (one instanceof List<?> left && other instanceof List<?> right) {
            return isSame(left, right);
        }
        return one.equals(other);
    }

    private static List<String> keys(Sheet sheet) {
        return List.copyOf(sheet.entries().keySet());
    }

    private static List<Object> values(Sheet sheet) {
        return List.copyOf(sheet.entries().values());
    }

    private static boolean isSame(List<?> one, List<?> other) {
        boolean same = one.size() == other.size();
        for (int i = 0; same && i < one.size(); i++) {
            same = isSame(one.get(i), other.get(i));
        }
        return same;
    }

    /** Whether this lives on as the other: a line that was changed, or keys of which most are what they were. */
    boolean becomes(Slot other) {
        boolean single = value instanceof String;
        if (single || other.value instanceof String) {
            return key.isEmpty() && single && other.value instanceof String;
        }
        Set<String> own = parts();
        Set<String> others = other.parts();
        int most = Math.max(own.size(), others.size());
        own.retainAll(others);
        return 2 * own.size() >= most;
    }

    private Set<String> parts() {
        Set<String> parts = new HashSet<>();
        List<Slot> slots = value instanceof Sheet sheet ? ofKeys(sheet) : items(value);
        slots.forEach(slot -> parts.add(slot.key + ":" + slot.written()));
        return parts;
    }
}
