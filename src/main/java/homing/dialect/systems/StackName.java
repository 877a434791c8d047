package homing.dialect.systems;

import homing.model.StackId;
import homing.text.Message;
import java.util.Set;

/** What people call a stack: Windows XP / 2003. */
public final class StackName {
    private static final Set<String> KNOWN = Set.of(
            "linux",
            "windows-xp",
            "windows-xp/nt35",
            "windows-xp/nt4",
            "windows-xp/w2k",
            "windows-xp/xp-rtm",
            "windows-xp/xp-sp2",
            "windows-xp/ws2003");

    private StackName() {}

    /** The name of a stack; its id where it has no name. */
    public static Message of(StackId stack) {
        String id = stack.toString();
        return KNOWN.contains(id)
                ? Message.of("dialect.stack." + id.replace('/', '.'))
                : Message.of("dialect.stack.other", id);
    }
}
