package homing.dialect.windows.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The values that stand in {@code ipconfig /all} before the first adapter, by their places. */
public final class HostLines {
    /** The place of the line on routing. */
    private static final int ROUTING = 3;

    private static final Set<String> YES = Set.of("yes", "ja", "s\u00ed", "oui", "\u0434\u0430", "\u662f");

    private final List<String> values = new ArrayList<>();

    public void add(String value) {
        values.add(value);
    }

    public boolean isEmpty() {
        return values.isEmpty();
    }

    /** The host's name; empty if nothing was said. */
    public String name() {
        return values.isEmpty() ? "" : values.get(0);
    }

    /** Whether the host routes (IPEnableRouter). */
    public boolean routes() {
        return values.size() > ROUTING && YES.contains(values.get(ROUTING).toLowerCase(Locale.ROOT));
    }
}
