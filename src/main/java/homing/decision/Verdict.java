package homing.decision;

import homing.text.Message;

/**
 * What became of a candidate.
 *
 * @param rule the rule that decided
 * @param why the reason, short enough for a table row
 */
public record Verdict(Standing standing, Rule rule, Message why) {
    /** Where a candidate ended. */
    public enum Standing {
        CHOSEN,
        /** Looked at and passed over. */
        PASSED_OVER,
        /** Not looked at: the choice was made before its turn. */
        NOT_REACHED
    }

    public static Verdict chosen(Rule rule, String key, Object... args) {
        return new Verdict(Standing.CHOSEN, rule, Message.of(key, args));
    }

    public static Verdict passedOver(Rule rule, String key, Object... args) {
        return new Verdict(Standing.PASSED_OVER, rule, Message.of(key, args));
    }

    public static Verdict notReached(Rule rule, String key, Object... args) {
        return new Verdict(Standing.NOT_REACHED, rule, Message.of(key, args));
    }

    public boolean isChosen() {
        return standing == Standing.CHOSEN;
    }
}
