package homing.explain;

import homing.decision.Rule;
import homing.text.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** An explanation while it is being put together, sentence by sentence. */
final class Telling {
    private final Message chip;
    private final Message headline;
    private final List<Message> sentences = new ArrayList<>();

    private Telling(Message chip, Message headline) {
        this.chip = chip;
        this.headline = headline;
    }

    static Telling of(Message chip, Message headline) {
        return new Telling(chip, headline);
    }

    Telling add(String key, Object... args) {
        sentences.add(Message.of(key, args));
        return this;
    }

    Telling addIf(boolean fits, String key, Object... args) {
        return fits ? add(key, args) : this;
    }

    Telling add(Optional<Message> sentence) {
        sentence.ifPresent(sentences::add);
        return this;
    }

    Explanation by(Rule rule) {
        return new Explanation(chip, headline, sentences, rule, null);
    }

    Explanation by(Rule rule, Card card) {
        return new Explanation(chip, headline, sentences, rule, card);
    }
}
