package homing.stack;

import java.util.Collections;
import java.util.List;

/**
 * How long a system trusts a neighbour, and how it checks one that it does not trust any more (RFC 4861 section 7.3). Times in
 * microseconds.
 *
 * @param reachableMicros how long a confirmation lasts
 * @param delayMicros how long a used entry may wait for a sign of life before the neighbour is asked
 * @param probePauses when a question to the neighbour itself is repeated; after the last pause it is given up
 * @param confirms when a sign of life from a connection counts
 */
public record NeighbourAgeing(long reachableMicros, long delayMicros, List<Long> probePauses, Confirmation confirms) {
    /** When a sign of life counts. */
    public enum Confirmation {
        /** It makes the neighbour reachable (RFC 4861 section 7.3.3). */
        AT_ONCE,
        /** It is written down and looked at when the entry's time is over (neigh_timer_handler()). */
        WHEN_DUE
    }

    public NeighbourAgeing {
        if (reachableMicros < 0 || delayMicros < 0 || probePauses.isEmpty()) {
            throw new IllegalArgumentException(
                    "No ageing: " + reachableMicros + ", " + delayMicros + ", " + probePauses);
        }
        probePauses = List.copyOf(probePauses);
    }

    /** A system that asks so many times with the same pause. */
    public static NeighbourAgeing of(
            long reachableMicros, long delayMicros, int probes, long pauseMicros, Confirmation confirms) {
        List<Long> pauses = Collections.nCopies(Math.max(1, probes), pauseMicros);
        return new NeighbourAgeing(reachableMicros, delayMicros, pauses, confirms);
    }
}
