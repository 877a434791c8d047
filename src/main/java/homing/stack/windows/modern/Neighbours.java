package homing.stack.windows.modern;

import homing.model.NeighbourState;
import homing.state.HostState;
import homing.state.NeighbourEntry;
import homing.state.NeighbourKey;
import java.util.Map;

/** What time makes of the neighbour table: a confirmation lasts for a while, then the entry is stale (WM-N3). */
final class Neighbours {
    /** Base reachable time in milliseconds; a real host multiplies it by a random factor from 0.5 to 1.5. */
    private static final int REACHABLE_MILLIS = 30_000;

    private Neighbours() {}

    static HostState aged(HostState state, long nowMicros) {
        long life = 1000L * state.host().settings().get("ReachableTime", REACHABLE_MILLIS);
        HostState aged = state;
        for (Map.Entry<NeighbourKey, NeighbourEntry> each : state.neighbours().entrySet()) {
            NeighbourEntry entry = each.getValue();
            if (entry.state() == NeighbourState.REACHABLE && nowMicros - entry.changedMicros() >= life) {
                aged = aged.withNeighbour(each.getKey(), stale(entry, entry.changedMicros() + life));
            }
        }
        return aged;
    }

    private static NeighbourEntry stale(NeighbourEntry entry, long sinceMicros) {
        return NeighbourEntry.known(NeighbourState.STALE, entry.mac(), sinceMicros);
    }
}
