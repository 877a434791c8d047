package homing.dialect.windows.text;

/** The lines of {@code ipconfig}: a label, dots, and the value. */
public final class Labelled {
    /** Where values start, counted from 0. */
    private static final int VALUE = 39;

    private Labelled() {}

    public static String line(String label, String value) {
        StringBuilder text = new StringBuilder("   ").append(label);
        while (text.length() < VALUE - 2) {
            text.append(text.length() % 2 == 0 ? ' ' : '.');
        }
        return (text + ": " + value).stripTrailing();
    }

    /** One more value of the label above. */
    public static String more(String value) {
        return " ".repeat(VALUE) + value;
    }
}
