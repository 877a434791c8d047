package homing.dialect.windows.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line of {@code ipconfig /all}, by its shape: its words are in the language of the system. Copies may have marks before it and
 * fewer blanks in it.
 *
 * @param label what it is about; the whole heading without its colon; empty for a value alone
 * @param value what it says; empty for a heading and where nothing is said
 * @param at where the value starts in the line, counted from 0
 */
public record SettingLine(Kind kind, String label, String value, int at) {
    /** What a line is. */
    public enum Kind {
        /** {@code Ethernet adapter Ethernet 2:}, where the line starts. */
        HEADING,
        /** A label, its dots, and what follows the colon. */
        FIELD,
        /** One more value of the label above. */
        MORE,
        OTHER
    }

    private static final Pattern MARKS = Pattern.compile("[>|\"]+ ?");
    private static final Pattern HEADING = Pattern.compile("(?<name>\\S.*[^\\s.] ?):");
    private static final Pattern MORE = Pattern.compile(
            "\\s{20,}(?<far>\\S+)|\\s*(?<near>[0-9a-fA-F][0-9a-fA-F.:]*[.:][0-9a-fA-F.:]*(?:%[0-9]+)?)");
    /** Without blanks before it, a label is known by its dots. */
    private static final Pattern FIELD =
            Pattern.compile("(?:\\s+(?<label>\\S.*?)[ .]*|(?<bare>\\S.*?)[ .]*\\. ?):(?: (?<value>.*))?");

    /** The line by its shape. */
    public static SettingLine of(String line) {
        String text = line.stripTrailing();
        Matcher marks = MARKS.matcher(text);
        int start = marks.lookingAt() ? marks.end() : 0;
        String rest = text.substring(start);
        Matcher heading = HEADING.matcher(rest);
        Matcher more = MORE.matcher(rest);
        Matcher field = FIELD.matcher(rest);
        if (heading.matches()) {
            return new SettingLine(Kind.HEADING, heading.group("name").strip(), "", text.length());
        } else if (more.matches()) {
            String group = more.group("far") == null ? "near" : "far";
            return new SettingLine(Kind.MORE, "", more.group(group), start + more.start(group));
        } else if (field.matches()) {
            return field(field, start, text.length());
        }
        return new SettingLine(Kind.OTHER, "", "", text.length());
    }

    private static SettingLine field(Matcher field, int start, int end) {
        String label = field.group("label") == null ? field.group("bare") : field.group("label");
        boolean says = field.group("value") != null;
        return new SettingLine(
                Kind.FIELD, label, says ? field.group("value").strip() : "", says ? start + field.start("value") : end);
    }
}
