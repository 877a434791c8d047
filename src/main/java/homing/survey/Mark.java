package homing.survey;

import homing.decision.Citation;
import homing.edit.Edit;
import homing.scenario.Part;
import homing.text.Message;
import java.util.List;
import java.util.Optional;

/**
 * Something in a drawing that cannot work, or that a person should know of. It never forbids anything.
 *
 * @param code short and stable: duplicate-address
 * @param part where it is shown
 * @param text what is wrong, and what follows from it
 * @param fixes what would mend it, the best first; empty if none is known
 */
public record Mark(String code, Severity severity, Part part, Message text, List<Fix> fixes) {
    /** How much it matters, the gravest first. */
    public enum Severity {
        /** Something that is drawn here cannot work. */
        ERROR,
        /** Something may not work, or not as it looks. */
        WARNING,
        /** It is unfinished, or worth knowing. */
        HINT
    }

    /**
     * A change that mends it.
     *
     * @param text what it does, as a button says it
     */
    public record Fix(Message text, Edit edit) {
        /** A fix whose button says what the undo entry says. */
        public static Fix of(Edit edit) {
            return new Fix(edit.label(), edit);
        }
    }

    public Mark {
        fixes = List.copyOf(fixes);
    }

    /** A mark that nothing mends by itself. */
    static Mark of(String code, Severity severity, Part part, Object... args) {
        return new Mark(code, severity, part, Message.of("survey." + code, args), List.of());
    }

    Mark with(Fix fix) {
        return with(List.of(fix));
    }

    Mark with(Optional<Fix> fix) {
        return with(fix.stream().toList());
    }

    Mark with(List<Fix> known) {
        return new Mark(code, severity, part, text, known);
    }

    /** What kind of trouble it is, in two or three words. */
    public Message name() {
        return Message.of("survey.name." + code);
    }

    /** Where it is written that this is trouble; empty for what follows from the drawing alone. */
    public Optional<Citation> source() {
        return Sources.of(code);
    }
}
