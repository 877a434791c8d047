package homing.systems;

import homing.model.StackId;
import homing.text.Message;
import homing.text.Words;

/** What people call a stack: Windows XP / 2003. */
public final class StackName {
    private static final String KEY = "dialect.stack.";

    private StackName() {}

    /** The name of a stack; its id where it has no name. */
    public static Message of(StackId stack) {
        String key = KEY + stack.toString().replace('/', '.');
        return Words.english().knows(key) ? Message.of(key) : Message.of("dialect.stack.other", stack.toString());
    }
}
