package homing.io.yaml;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes a sheet as YAML: two blanks of indent a level; what is brief stands on one line if it fits. */
public final class YamlWriter {
    private static final int WIDEST = 120;

    private final StringBuilder text = new StringBuilder();
    private final int widest;

    private YamlWriter(int widest) {
        this.widest = widest;
    }

    /** The text, with an empty line before each key of the top that has others below it. */
    public static String write(Sheet sheet) {
        YamlWriter writer = new YamlWriter(WIDEST);
        sheet.entries().forEach((key, value) -> {
            boolean apart = value instanceof Sheet || value instanceof List;
            writer.text.append(apart && writer.text.length() > 0 ? "\n" : "");
            writer.entry(0, key, value);
        });
        return writer.text.toString();
    }

    /** The keys and values on one line, in braces, however long it gets. */
    public static String line(Sheet sheet) {
        return flow(sheet);
    }

    /** A key with its value, or an item of a list, on lines of their own that will be moved to a column. */
    static String lines(Slot slot, int column) {
        YamlWriter writer = new YamlWriter(WIDEST - column);
        if (slot.key().isEmpty()) {
            writer.item(0, slot.value());
        } else {
            writer.entry(0, slot.key(), slot.value());
        }
        return writer.text.toString();
    }

    private void entry(int depth, String key, Object value) {
        indent(depth);
        text.append(Scalar.plainOrQuoted(key)).append(':');
        int room = widest - 2 * depth - key.length() - 2;
        if (value instanceof List<?> list) {
            text.append('\n');
            list.forEach(each -> item(depth + 1, each));
        } else if (value instanceof String single) {
            single(depth, single);
        } else if (value instanceof Sheet.Row row && !fits(row, room)) {
            text.append('\n');
            row.values().forEach(each -> item(depth + 1, each));
        } else if (value instanceof Sheet sheet && !fits(sheet, room)) {
            text.append('\n');
            entries(depth + 1, sheet);
        } else {
            text.append(' ').append(flow(value)).append('\n');
        }
    }

    private static boolean fits(Object value, int room) {
        boolean isTall = value instanceof Sheet sheet
                && !sheet.isBrief()
                && !sheet.entries().isEmpty();
        return !isTall && flow(value).length() <= room;
    }

    private void single(int depth, String value) {
        if (Scalar.isBlock(value)) {
            text.append(" |-\n");
            value.lines().forEach(line -> {
                indent(line.isEmpty() ? 0 : depth + 1);
                text.append(line).append('\n');
            });
        } else {
            text.append(' ').append(Scalar.plainOrQuoted(value)).append('\n');
        }
    }

    private void entries(int depth, Sheet sheet) {
        sheet.entries().forEach((key, value) -> entry(depth, key, value));
    }

    private void item(int depth, Object value) {
        if (value instanceof Sheet sheet && !fits(sheet, widest - 2 * depth - 2)) {
            int start = text.length();
            entries(depth + 1, sheet);
            text.setCharAt(start + 2 * depth, '-');
        } else {
            indent(depth);
            String line = value instanceof Sheet ? flow(value) : Scalar.plainOrQuoted(value.toString());
            text.append("- ").append(line).append('\n');
        }
    }

    /** A value on one line, as it may stand between brackets and braces. */
    static String flow(Object value) {
        if (value instanceof Sheet sheet) {
            return sheet.entries().entrySet().stream()
                    .map(YamlWriter::pair)
                    .collect(Collectors.joining(", ", "{", "}"));
        }
        if (value instanceof Sheet.Row row) {
            return row.values().stream().map(Scalar::inFlow).collect(Collectors.joining(", ", "[", "]"));
        }
        if (value instanceof List<?> list) {
            return list.stream().map(YamlWriter::flow).collect(Collectors.joining(", ", "[", "]"));
        }
        return Scalar.inFlow(value.toString());
    }

    private static String pair(Map.Entry<String, Object> entry) {
        return Scalar.inFlow(entry.getKey()) + ": " + flow(entry.getValue());
    }

    private void indent(int depth) {
        text.append("  ".repeat(depth));
    }
}
