package homing.model;

import homing.model.AdapterAddress.Mark;
import java.util.Locale;
import java.util.Set;

/** How far an address may be used (RFC 4862 section 2). */
public enum AddressState {
    PREFERRED,
    /** It may be used, but no new conversation should begin with it. */
    DEPRECATED,
    /** It is being checked for duplicates. */
    TENTATIVE,
    /** Somebody else has it. */
    DADFAILED;

    static AddressState of(Set<Mark> marks) {
        if (marks.contains(Mark.DADFAILED)) {
            return DADFAILED;
        }
        if (marks.contains(Mark.TENTATIVE)) {
            return TENTATIVE;
        }
        return marks.contains(Mark.DEPRECATED) ? DEPRECATED : PREFERRED;
    }

    /** As a scenario file names it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
