package homing.explain;

import homing.text.Message;
import homing.timeline.Ending;
import java.util.Locale;

/** The verdict on a call's round trip in a sentence. */
public final class EndingWords {
    private EndingWords() {}

    /** What became of the question and the answer, where, and why. */
    public static Message of(Ending ending) {
        String kind = ending.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
        Object why = ending.reason().<Object>map(verdict -> verdict.why()).orElse("");
        return Message.of("ending." + kind, ending.host(), why);
    }
}
