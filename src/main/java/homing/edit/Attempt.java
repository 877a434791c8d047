package homing.edit;

import homing.text.Message;
import java.util.Optional;

/**
 * What a person has asked for: an edit that does it, or the reason why it cannot be done. The window applies the one and shows
 * the other beside the field.
 */
public sealed interface Attempt {
    /** It can be done. */
    record Possible(Edit change) implements Attempt {
        @Override
        public Optional<Edit> edit() {
            return Optional.of(change);
        }

        @Override
        public Optional<Message> refusal() {
            return Optional.empty();
        }
    }

    /**
     * It cannot be done.
     *
     * @param why the reason, and what can be done instead
     */
    record Refused(Message why) implements Attempt {
        @Override
        public Optional<Edit> edit() {
            return Optional.empty();
        }

        @Override
        public Optional<Message> refusal() {
            return Optional.of(why);
        }
    }

    /** The edit, if it can be done. */
    Optional<Edit> edit();

    /** Why it cannot be done, if so. */
    Optional<Message> refusal();

    static Attempt of(Edit edit) {
        return new Possible(edit);
    }

    static Attempt refused(String key, Object... args) {
        return new Refused(Message.of(key, args));
    }
}
