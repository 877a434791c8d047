package homing.export.svg;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;

/** Writes elements, nested as they are opened and closed. */
final class Svg {
    private final StringBuilder out = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    private final Deque<String> open = new ArrayDeque<>();
    private boolean inTag;

    Svg open(String element) {
        endTag();
        indent();
        out.append('<').append(element);
        open.push(element);
        inTag = true;
        return this;
    }

    /** An attribute of the element that was opened last. */
    Svg with(String attribute, String value) {
        out.append(' ').append(attribute).append("=\"").append(escaped(value)).append('"');
        return this;
    }

    Svg with(String attribute, double value) {
        return with(attribute, number(value));
    }

    /** Text of the element that was opened last. */
    Svg text(String text) {
        out.append('>').append(escaped(text));
        inTag = false;
        out.append("</").append(open.pop()).append(">\n");
        open.push("");
        return this;
    }

    void textElement(String element, String text) {
        open(element).text(text).close();
    }

    void close() {
        String element = open.pop();
        if (inTag) {
            out.append("/>\n");
            inTag = false;
        } else if (!element.isEmpty()) {
            indent();
            out.append("</").append(element).append(">\n");
        }
    }

    private void endTag() {
        if (inTag) {
            out.append(">\n");
            inTag = false;
        }
    }

    private void indent() {
        out.append("  ".repeat(open.size()));
    }

    /** At most two decimals, with a point. */
    static String number(double value) {
        double rounded = Math.rint(value * 100) / 100;
        if (rounded == Math.rint(rounded)) {
            return String.valueOf((long) rounded);
        }
        String text = String.format(Locale.ROOT, "%.2f", rounded);
        return text.endsWith("0") ? text.substring(0, text.length() - 1) : text;
    }

    /** Text as XML holds it; characters that XML 1.0 cannot hold become a replacement character. */
    static String escaped(String text) {
        StringBuilder safe = new StringBuilder();
        text.codePoints().forEach(character -> {
            switch (character) {
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '&' -> safe.append("&amp;");
                case '"' -> safe.append("&quot;");
                case '\t', '\n', '\r' -> safe.append("&#").append(character).append(';');
                default -> safe.appendCodePoint(isAllowed(character) ? character : 0xFFFD);
            }
        });
        return safe.toString();
    }

    private static boolean isAllowed(int character) {
        boolean isSurrogate = character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE;
        return character >= ' ' && !isSurrogate && character != 0xFFFE && character != 0xFFFF;
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
