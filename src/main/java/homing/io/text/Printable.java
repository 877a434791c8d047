package homing.io.text;

/** Foreign text in a message: short, and without marks that a terminal would obey. */
public final class Printable {
    private static final int LONGEST = 60;
    private static final char REPLACED = '\uFFFD';

    private Printable() {}

    /** The text's beginning, without blanks around it; each control character is replaced. */
    public static String start(String text) {
        String line = text.strip();
        StringBuilder shown = new StringBuilder(line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "…");
        for (int i = 0; i < shown.length(); i++) {
            if (Character.isISOControl(shown.charAt(i)) && shown.charAt(i) != '\t') {
                shown.setCharAt(i, REPLACED);
            }
        }
        return shown.toString();
    }
}
