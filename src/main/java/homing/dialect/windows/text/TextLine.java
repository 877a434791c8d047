package homing.dialect.windows.text;

import homing.problem.BadInput;
import homing.problem.Place;
import homing.problem.Problem;
import homing.text.Message;

/**
 * A line of a text that was collected.
 *
 * @param file what the text is called
 * @param number of the line, from 1
 */
public record TextLine(String file, int number, String text) {
    /** The line without blanks around it and quotation marks before it. */
    public String plain() {
        return WindowsText.unquoted(text);
    }

    /** The words of the line, from the first. */
    public RowWords words() {
        return new RowWords(this, WindowsText.start(text));
    }

    /** A problem at a place counted from 0. */
    public BadInput misread(int at, String key, Object... args) {
        return new BadInput(new Problem(new Place(file, number, at + 1), Message.of(key, args)));
    }
}
