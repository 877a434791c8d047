package homing.text;

import java.util.List;

/**
 * A sentence to be said: the key of its words in the bundle and what they speak of.
 *
 * @param key key in the resource bundle
 * @param args values, or messages, that take the places {0}, {1}, … in the words
 */
public record Message(String key, List<Object> args) {
    public Message {
        args = List.copyOf(args);
    }

    public static Message of(String key, Object... args) {
        return new Message(key, List.of(args));
    }
}
