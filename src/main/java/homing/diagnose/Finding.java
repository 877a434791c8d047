package homing.diagnose;

import homing.text.Message;
import java.util.List;

/**
 * Something that is wrong, or worth knowing.
 *
 * @param code short and stable: spoofed-source
 * @param host where it is to be mended or looked at
 * @param adapter which of its adapters; empty if it is none's
 * @param step the number of the step that shows it; 0 if none does
 * @param fixes ways out, the best first; empty if none is known
 */
public record Finding(
        String code, Severity severity, String host, String adapter, int step, Message text, List<Fix> fixes) {
    /** How much it matters. */
    public enum Severity {
        /** It is why the call fails. */
        ERROR,
        /** It may make calls fail. */
        WARNING,
        /** It works, and there is something to know about it. */
        HINT
    }

    /**
     * A way out.
     *
     * @param text what it does
     * @param commands what to type on the host, in its own language
     */
    public record Fix(Message text, List<String> commands) {
        public Fix {
            commands = List.copyOf(commands);
        }
    }

    public Finding {
        fixes = List.copyOf(fixes);
    }
}
