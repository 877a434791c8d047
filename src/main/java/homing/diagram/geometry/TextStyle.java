package homing.diagram.geometry;

import java.util.ArrayList;
import java.util.List;

/**
 * A cut of a font at a size. Measures text without a toolkit, so that a label is as wide in every picture.
 *
 * @param size in canvas units (pixels at 100 %)
 */
public record TextStyle(Face face, double size) {
    private static final String DOTS = "\u2026";
    private static final double CAPITALS = 0.7275;
    private static final double LINE = 1.3;

    public static TextStyle regular(double size) {
        return new TextStyle(Face.REGULAR, size);
    }

    public static TextStyle semibold(double size) {
        return new TextStyle(Face.SEMIBOLD, size);
    }

    public static TextStyle bold(double size) {
        return new TextStyle(Face.BOLD, size);
    }

    /** Width of a line of text. */
    public double width(String text) {
        return text.codePoints().mapToDouble(face::advance).sum() * size;
    }

    /** Height of a capital letter: text stands in the middle of a box if its capitals do. */
    public double capitals() {
        return CAPITALS * size;
    }

    /** Distance of the baselines of two lines. */
    public double lineHeight() {
        return LINE * size;
    }

    /** The text on as few lines as it needs, broken between words; what is too much for so many lines gives way to dots. */
    public List<String> wrapped(String text, double room, int most) {
        List<String> lines = new ArrayList<>();
        String rest = text;
        while (lines.size() < most - 1 && width(rest) > room && firstLine(rest, room) > 0) {
            int end = firstLine(rest, room);
            lines.add(rest.substring(0, end));
            rest = rest.substring(end + 1);
        }
        lines.add(fitted(rest, room));
        return lines;
    }

    /** How many characters go before the last space at which a line can end; 0 or less if there is none. */
    private int firstLine(String text, double room) {
        int end = text.lastIndexOf(' ');
        while (end > 0 && width(text.substring(0, end)) > room) {
            end = text.lastIndexOf(' ', end - 1);
        }
        return end;
    }

    /** The text, or as much of its beginning as the room allows, with dots in place of the rest. */
    public String fitted(String text, double room) {
        if (width(text) <= room) {
            return text;
        }
        int end = text.length();
        while (end > 0 && width(text.substring(0, end).strip() + DOTS) > room) {
            end = text.offsetByCodePoints(end, -1);
        }
        return text.substring(0, end).strip() + DOTS;
    }
}
