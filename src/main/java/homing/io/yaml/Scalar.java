package homing.io.yaml;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.common.ScalarStyle;

/** A single value as YAML text: plain where every YAML reader takes it for the same text, else in double quotes. */
final class Scalar {
    /** Words that YAML 1.1 or 1.2 readers take for something else than text. */
    private static final Set<String> SPECIAL =
            Set.of("null", "yes", "no", "on", "off", "y", "n", "~", "", ".nan", ".inf");

    private static final Pattern SEXAGESIMAL = Pattern.compile("[-+]?[0-9_]+(:[0-5]?[0-9])+(\\.[0-9_]*)?");

    private Scalar() {}

    static String plainOrQuoted(String value) {
        return isPlain(value) ? value : quoted(value);
    }

    /** The same between brackets or braces, where more characters have a meaning. */
    static String inFlow(String value) {
        boolean safe = value.chars().noneMatch(c -> ",[]{}".indexOf(c) >= 0);
        return safe ? plainOrQuoted(value) : quoted(value);
    }

    /** The same with the quotes that the value before it had, where they can hold it. */
    static String inStyle(String value, ScalarStyle style, boolean flow) {
        return switch (style) {
            case DOUBLE_QUOTED -> quoted(value);
            case SINGLE_QUOTED ->
                value.codePoints().allMatch(Scalar::isPrintable) ? "'" + value.replace("'", "''") + "'" : quoted(value);
            default -> flow ? inFlow(value) : plainOrQuoted(value);
        };
    }

    /** Whether the value has several lines that can stand below each other as they are. */
    static boolean isBlock(String value) {
        return value.indexOf('\n') > 0
                && !value.endsWith("\n")
                && value.charAt(0) != ' '
                && value.lines().noneMatch(line -> line.isBlank() && !line.isEmpty())
                && value.codePoints().allMatch(c -> c == '\n' || isPrintable(c));
    }

    private static boolean isPlain(String value) {
        return !SPECIAL.contains(value.toLowerCase(Locale.ROOT))
                && startsPlain(value)
                && value.charAt(value.length() - 1) != ' '
                && value.charAt(value.length() - 1) != ':'
                && !value.contains(": ")
                && !value.contains(" #")
                && value.codePoints().allMatch(Scalar::isPrintable)
                && !isSexagesimal(value);
    }

    /** By a letter, a digit, or a dash with a letter behind it. */
    private static boolean startsPlain(String value) {
        int first = value.charAt(0) == '-' && value.length() > 1 ? value.charAt(1) : value.charAt(0);
        return Character.isLetterOrDigit(first);
    }

    /** YAML 1.1 takes 10:20:30 for a number to the base of 60. */
    private static boolean isSexagesimal(String value) {
        return value.indexOf(':') > 0 && SEXAGESIMAL.matcher(value).matches();
    }

    private static boolean isPrintable(int c) {
        return (c >= ' ' && c < 0x7F) || (c >= 0xA1 && c < 0x2028) || (c > 0x2029 && c < 0xD800);
    }

    private static String quoted(String value) {
        StringBuilder out = new StringBuilder("\"");
        value.codePoints().forEach(c -> {
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\n' -> out.append("\\n");
                case '\t' -> out.append("\\t");
                default ->
                    out.append(isPrintable(c) ? Character.toString(c) : String.format(Locale.ROOT, "\\U%08X", c));
            }
        });
        return out.append('"').toString();
    }
}
