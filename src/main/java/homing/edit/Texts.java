package homing.edit;

import homing.scenario.Scenario;
import homing.text.Message;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Edits of what a scenario says of itself. Those of one field that follow each other are undone as one, so that a window may
 * apply them while a person types.
 */
public final class Texts {
    private Texts() {}

    public static Edit setTitle(String title) {
        return typed("edit.title", before -> before.withTitle(clean(title)));
    }

    public static Edit setQuestion(String question) {
        return typed("edit.question", before -> before.withQuestion(clean(question)));
    }

    /** What the scenario is about, a word or two each; blank ones are left out. */
    public static Edit setTags(List<String> tags) {
        List<String> clean = tags.stream()
                .map(Texts::clean)
                .map(String::strip)
                .filter(tag -> !tag.isEmpty())
                .distinct()
                .toList();
        return typed("edit.tags", before -> before.withTags(clean));
    }

    private static Edit typed(String key, UnaryOperator<Scenario> change) {
        return new Edit(Message.of(key), key, change);
    }

    /** A text without the characters that no file may hold; line breaks and tabs stay. */
    static String clean(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        text.codePoints()
                .filter(each -> each == '\n' || each == '\t' || !Character.isISOControl(each))
                .filter(each -> Character.getType(each) != Character.SURROGATE)
                .forEach(clean::appendCodePoint);
        return clean.toString();
    }
}
