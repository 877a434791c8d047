package homing.decision;

/**
 * Where a rule is written.
 *
 * @param source a document or program: Linux kernel, RFC 1122, Microsoft KB 175396
 * @param place section or function in it; empty for the whole
 * @param evidence how well the rule is founded
 */
public record Citation(String source, String place, Evidence evidence) {
    /** How well a rule is founded. */
    public enum Evidence {
        /** A published text, or the code itself, says so. */
        SOURCED,
        /** General knowledge, not verified against a text. */
        UNSOURCED,
        /** The sources are silent or disagree; this is Homing's choice. */
        OURS
    }

    public static Citation of(String source, String place) {
        return new Citation(source, place, Evidence.SOURCED);
    }
}
