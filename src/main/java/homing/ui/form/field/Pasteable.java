package homing.ui.form.field;

/** Texts as they come from web pages, documents and spreadsheets. */
public final class Pasteable {
    private Pasteable() {}

    /** Without what cannot be seen: blanks around it, blanks that do not break, marks of byte order, letters of no width. */
    public static String plain(String text) {
        return text.replaceAll("[\\u00a0\\u2007\\u202f]", " ")
                .replaceAll("[\\u200b-\\u200d\\u2060\\ufeff]", "")
                .strip();
    }
}
