package homing.dialect.windows.text;

import homing.problem.BadInput;
import homing.problem.Place;
import homing.problem.Problem;
import homing.text.Message;
import java.util.regex.Pattern;

/**
 * A line of a text that was collected.
 *
 * @param file what the text is called
 * @param number of the line, from 1
 */
public record TextLine(String file, int number, String text) {
    /** Marks that mail and web pages put before a line. */
    private static final Pattern QUOTED = Pattern.compile("^[>|\"\\s]+");

    /** The line without blanks around it and quotation marks before it. */
    public String plain() {
        return QUOTED.matcher(text).replaceFirst("").strip();
    }

    /** The words of the line, from the first. */
    public RowWords words() {
        String rest = QUOTED.matcher(text).replaceFirst("");
        return new RowWords(this, text.length() - rest.length());
    }

    /** A problem at a place counted from 0. */
    public BadInput misread(int at, String key, Object... args) {
        return new BadInput(new Problem(new Place(file, number, at + 1), Message.of(key, args)));
    }
}
