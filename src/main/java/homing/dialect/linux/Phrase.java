package homing.dialect.linux;

/** A line while it is being put together, word by word. */
final class Phrase {
    private final StringBuilder text = new StringBuilder();

    void add(String words) {
        text.append(words).append(' ');
    }

    void addIf(boolean fits, String words) {
        if (fits) {
            add(words);
        }
    }

    /** A name and a value; nothing for an empty value. */
    void addNamed(String name, String value) {
        addIf(!value.isEmpty(), name + " " + value);
    }

    /** An adapter's name as one word: in quotes if there are blanks in it. */
    static String adapter(String name) {
        return name.indexOf(' ') < 0 ? name : '"' + name + '"';
    }

    /** The words, with a blank behind each. */
    String line() {
        return text.toString();
    }

    /** The words, with blanks between them. */
    String words() {
        return text.toString().strip();
    }
}
