package homing.ui.table;

import homing.decision.Verdict;
import homing.text.Words;

/**
 * What a decision made of a line.
 *
 * @param reason why, in a few words; empty for none
 */
public record Mark(Light light, String reason) {
    public static final Mark PLAIN = new Mark(Light.PLAIN, "");
    public static final Mark ASIDE = new Mark(Light.ASIDE, "");

    /** What a step before this one chose. */
    public static Mark earlier(int step) {
        return new Mark(Light.EARLIER, Words.english().say("ui.table.earlier", step));
    }

    public boolean isChosen() {
        return light == Light.CHOSEN;
    }

    public static Mark of(Verdict verdict) {
        return new Mark(Light.of(verdict.standing()), Words.english().say(verdict.why()));
    }
}
