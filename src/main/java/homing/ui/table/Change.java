package homing.ui.table;

import java.util.List;

/**
 * What the step did to a line.
 *
 * @param before the cells as they were before a change; empty for the other kinds
 */
public record Change(Kind kind, List<String> before) {
    /** Kinds of change. */
    public enum Kind {
        NONE,
        NEW,
        CHANGED,
        GONE
    }

    public static final Change NONE = new Change(Kind.NONE, List.of());
    public static final Change NEW = new Change(Kind.NEW, List.of());
    public static final Change GONE = new Change(Kind.GONE, List.of());

    public Change {
        before = List.copyOf(before);
    }

    public static Change from(List<String> before) {
        return new Change(Kind.CHANGED, before);
    }

    /** What a cell said before, if it says something else after; empty if it is the same. */
    String old(int column, String after) {
        String was = column < before.size() ? before.get(column) : after;
        return was.equals(after) ? "" : was;
    }
}
