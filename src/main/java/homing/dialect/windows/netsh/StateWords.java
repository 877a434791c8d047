package homing.dialect.windows.netsh;

import homing.model.NeighbourState;
import java.util.Optional;
import java.util.stream.Stream;

/** The names of the states that MSFT_NetNeighbor gives. */
public final class StateWords {
    private StateWords() {}

    public static String of(NeighbourState state) {
        return switch (state) {
            case PERMANENT, NOARP -> "Permanent";
            case REACHABLE -> "Reachable";
            case STALE -> "Stale";
            case DELAY -> "Delay";
            case PROBE -> "Probe";
            case INCOMPLETE -> "Incomplete";
            case FAILED -> "Unreachable";
        };
    }

    /** The state of this name. */
    public static Optional<NeighbourState> named(String word) {
        return Stream.of(NeighbourState.values())
                .filter(state -> of(state).equalsIgnoreCase(word))
                .findFirst();
    }
}
