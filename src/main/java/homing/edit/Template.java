package homing.edit;

import homing.scenario.Scenario;
import homing.text.Message;
import java.util.function.BiFunction;

/**
 * A picture to begin with, with a call that is ready to run.
 *
 * @param id a name that does not change, in letters and hyphens
 * @param title what it shows, in a few words
 * @param question what can be seen with it, in a sentence
 */
public record Template(String id, Message title, Message question, BiFunction<Message, Message, Scenario> maker) {
    /** The picture, as a scenario of its own. */
    public Scenario scenario() {
        return maker.apply(title, question);
    }

    /** Puts the picture in the place of everything that is drawn; it can be undone. */
    public Edit edit() {
        Scenario picture = scenario();
        return Edit.of(Message.of("edit.template", title), before -> picture);
    }
}
