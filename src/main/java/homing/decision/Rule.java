package homing.decision;

import java.util.List;

/** A rule of a system, as its profile states it. Its sentence stands in the bundle under {@code rule.} and its id. */
public interface Rule {
    /** Short and stable: linux.longest-prefix, XP-R3. */
    String id();

    /** Where the rule is written, the most telling first; never empty. */
    List<Citation> citations();
}
