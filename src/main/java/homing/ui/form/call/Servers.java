package homing.ui.form.call;

import homing.scenario.Server;
import homing.ui.form.field.Field;
import homing.ui.form.field.Fields;
import java.util.List;
import java.util.Map;

/** How servers answer, in the words of scenario files. */
final class Servers {
    static final String USUAL = "wildcard";

    private static final Map<String, Server.Answers> WORDS = CallColumns.words(Server.Answers.values());

    /** How it answers; on the port that is called, unless another one is typed behind it. */
    static final Field<Server.Answers> ANSWERS = Fields.word(WORDS);

    private Servers() {}

    static List<String> words() {
        return List.copyOf(WORDS.keySet());
    }
}
