package homing.ui.survey;

import homing.survey.Mark;
import homing.text.Words;
import java.util.Locale;

/** A mark in words. */
record MarkWords(Mark mark) {
    private static final Words WORDS = Words.english();

    /** The name of its style, too. */
    String severity() {
        return mark.severity().name().toLowerCase(Locale.ROOT);
    }

    /** What kind of trouble it is. */
    String name() {
        return WORDS.say(mark.name());
    }

    /** How much it matters, and its name. */
    String title() {
        return WORDS.say("ui.finding.title", WORDS.say("survey.severity." + severity()), name());
    }

    /** What is wrong, and what follows from it. */
    String text() {
        return WORDS.say(mark.text());
    }

    /** All of it, to be spoken. */
    String spoken() {
        return title() + ". " + text();
    }
}
