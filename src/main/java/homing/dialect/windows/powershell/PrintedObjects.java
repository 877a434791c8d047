package homing.dialect.windows.powershell;

import homing.dialect.windows.text.TextLine;
import homing.problem.BadInput;
import homing.problem.Checked;
import homing.problem.Place;
import homing.problem.Problem;
import homing.text.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the objects that a command has printed, as tables or as lists of their properties. */
public final class PrintedObjects {
    private static final Pattern FIELD =
            Pattern.compile("(?<name>[A-Za-z]\\w*(?:\\([A-Za-z]+\\))?)\\s*:(?:\\s(?<value>.*))?");

    private PrintedObjects() {}

    /** Makes a value of an object. */
    interface Maker<T> {
        T of(Properties object) throws BadInput;
    }

    /** All objects of a text. */
    static List<Properties> of(String file, List<String> lines) {
        List<Properties> objects = new ArrayList<>();
        Properties open = null;
        for (int i = 0; i < lines.size(); i++) {
            TextLine line = new TextLine(file, i + 1, lines.get(i));
            Matcher field = FIELD.matcher(line.text().strip());
            if (Table.isRuler(line.text()) && i > 0) {
                int end = endOfRows(lines, i + 1);
                objects.addAll(
                        Table.read(new TextLine(file, i, lines.get(i - 1)), line, rows(file, lines, i + 1, end)));
                i = end - 1;
                open = null;
            } else if (line.text().isBlank()) {
                open = null;
            } else if (field.matches()) {
                if (open == null) {
                    open = new Properties(line);
                    objects.add(open);
                }
                open.put(
                        field.group("name"),
                        field.group("value") == null ? "" : field.group("value").strip());
            }
        }
        return objects;
    }

    private static int endOfRows(List<String> lines, int from) {
        int end = from;
        while (end < lines.size() && !lines.get(end).isBlank()) {
            end++;
        }
        return end;
    }

    private static List<TextLine> rows(String file, List<String> lines, int from, int to) {
        List<TextLine> rows = new ArrayList<>();
        for (int i = from; i < to; i++) {
            rows.add(new TextLine(file, i + 1, lines.get(i)));
        }
        return rows;
    }

    /**
     * Makes a value of each object that has a property; one that cannot be read is a problem.
     *
     * @param key the property that tells what the objects are
     * @param command what prints such objects
     */
    static <T> Checked<List<T>> made(
            String file, List<Properties> objects, String key, String command, Maker<T> maker) {
        List<T> values = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        for (Properties object : objects) {
            if (object.has(key)) {
                try {
                    values.add(maker.of(object));
                } catch (BadInput bad) {
                    problems.addAll(bad.problems());
                }
            }
        }
        if (values.isEmpty() && problems.isEmpty()) {
            problems.add(new Problem(Place.of(file), Message.of("dialect.windows.read.nothing", command)));
        }
        return new Checked<>(values, problems);
    }
}
