package homing.ui.network;

import homing.survey.Mark;
import homing.text.Words;
import java.util.List;
import java.util.Locale;

/**
 * A line of the network list.
 *
 * @param key the same for the same thing before and after a change
 * @param subject what it stands for
 * @param kind what it is, as it is spoken: adapter of client; empty if its cell says so
 * @param texts its cells but for the last
 * @param marks what is odd about it, the gravest first
 */
record Entry(String key, Subject subject, String kind, List<String> texts, List<Mark> marks) {
    private static final Words WORDS = Words.english();

    Entry {
        texts = List.copyOf(texts);
        marks = List.copyOf(marks);
    }

    String text(Facet facet) {
        return facet == Facet.SAYS ? says() : texts.get(facet.ordinal());
    }

    /** What is odd about it, in a few words. */
    private String says() {
        if (marks.isEmpty()) {
            return "";
        }
        String first = WORDS.say(marks.get(0).name());
        return marks.size() == 1 ? first : WORDS.say("ui.network.more", first, marks.size() - 1);
    }

    /** What is odd about it, in whole sentences. */
    String problems() {
        return String.join(" ", marks.stream().map(Entry::sentence).toList());
    }

    private static String sentence(Mark mark) {
        String severity = mark.severity().name().toLowerCase(Locale.ROOT);
        return WORDS.say("ui.finding.title", WORDS.say("survey.severity." + severity), WORDS.say(mark.text()));
    }

    /**
     * What is oddest about it, in a whole sentence; else all of it, if its cells do not show that.
     *
     * @param cut whether they do not
     */
    String atLength(boolean cut) {
        if (marks.isEmpty()) {
            return cut
                    ? String.join(
                            "  ", texts.stream().filter(text -> !text.isEmpty()).toList())
                    : "";
        }
        String first = sentence(marks.get(0));
        return marks.size() == 1 ? first : WORDS.say("ui.network.more.below", first, marks.size() - 1);
    }

    /** The whole line as a sentence. */
    String spoken() {
        StringBuilder sentence = new StringBuilder(text(Facet.NAME));
        add(sentence, kind.isEmpty() ? text(Facet.WHAT) : kind);
        add(sentence, text(Facet.ADDRESS));
        if (!text(Facet.PLUGGED).isEmpty()) {
            add(sentence, WORDS.say("ui.network.spoken.plugged", text(Facet.PLUGGED)));
        }
        sentence.append('.');
        return marks.isEmpty() ? sentence.toString() : sentence + " " + problems();
    }

    /** The line as it is spoken while the keyboard is in one of its cells: that first, if it is not the whole line. */
    String spokenAt(Facet at) {
        String text = text(at);
        return at == Facet.NAME
                ? spoken()
                : WORDS.say(
                        "ui.network.spoken.cell",
                        Columns.title(at),
                        text.isEmpty() ? WORDS.say("ui.network.spoken.empty") : text,
                        spoken());
    }

    private static void add(StringBuilder sentence, String part) {
        if (!part.isEmpty()) {
            sentence.append(sentence.isEmpty() ? "" : ", ").append(part);
        }
    }
}
