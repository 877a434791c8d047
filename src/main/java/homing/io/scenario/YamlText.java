package homing.io.scenario;

import java.util.List;
import java.util.stream.Collectors;

/** YAML text, written line by line: two blanks of indent a level, short lists on one line. */
final class YamlText {
    /** Words that YAML 1.1 or 1.2 readers take for something else than text. */
    private static final List<String> SPECIAL = List.of("true", "false", "null", "yes", "no", "on", "off", "~", "");

    private final StringBuilder text = new StringBuilder();
    private int depth;

    /** {@code key:}, and what follows stands a level deeper until {@link #end}. */
    void begin(String key) {
        line(quoted(key) + ":");
        depth++;
    }

    void end() {
        depth--;
    }

    void entry(String key, Object value) {
        line(quoted(key) + ": " + quoted(String.valueOf(value)));
    }

    /** The entry, unless the value is what a reader assumes anyway. */
    void entry(String key, Object value, Object assumed) {
        if (!String.valueOf(value).equals(String.valueOf(assumed))) {
            entry(key, value);
        }
    }

    /** A list on one line; nothing for an empty list. */
    void row(String key, List<?> values) {
        if (!values.isEmpty()) {
            line(quoted(key) + ": " + flow(values));
        }
    }

    /** A key without anything below it. */
    void emptyKeys(String key) {
        line(quoted(key) + ": {}");
    }

    /** A list on one line, also an empty one. */
    void rowAlways(String key, List<?> values) {
        line(quoted(key) + ": " + flow(values));
    }

    static String flow(List<?> values) {
        return values.stream()
                .map(value -> quotedInFlow(String.valueOf(value)))
                .collect(Collectors.joining(", ", "[", "]"));
    }

    /** A list with a line for each value; nothing for an empty list. */
    void lines(String key, List<String> values) {
        if (!values.isEmpty()) {
            begin(key);
            values.forEach(value -> line("- " + quoted(value)));
            end();
        }
    }

    /** An item whose keys stand in a column behind its dash. */
    void item(Runnable keys) {
        int start = text.length();
        depth++;
        keys.run();
        depth--;
        int dash = start + 2 * depth;
        if (text.length() > start) {
            text.setCharAt(dash, '-');
        }
    }

    private void line(String line) {
        text.append("  ".repeat(depth)).append(line).append('\n');
    }

    void blank() {
        text.append('\n');
    }

    private static String quotedInFlow(String value) {
        boolean safe = value.chars().noneMatch(c -> ",[]{}".indexOf(c) >= 0);
        return safe ? quoted(value) : doubleQuoted(value);
    }

    static String quoted(String value) {
        boolean plain = !SPECIAL.contains(value.toLowerCase(java.util.Locale.ROOT))
                && isLetterOrDigit(value.charAt(0))
                && !value.endsWith(" ")
                && !value.endsWith(":")
                && !value.contains(": ")
                && !value.contains(" #")
                && value.chars().allMatch(c -> c >= ' ' && c < 0x7F);
        return plain ? value : doubleQuoted(value);
    }

    private static boolean isLetterOrDigit(char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private static String doubleQuoted(String value) {
        StringBuilder out = new StringBuilder("\"");
        value.codePoints().forEach(c -> {
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\n' -> out.append("\\n");
                case '\t' -> out.append("\\t");
                default -> {
                    boolean printable = (c >= 0x20 && c < 0x7F) || (c >= 0xA1 && c < 0xD800);
                    out.append(printable ? Character.toString(c) : String.format("\\U%08X", c));
                }
            }
        });
        return out.append('"').toString();
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
