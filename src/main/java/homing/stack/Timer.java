package homing.stack;

import homing.state.NeighbourKey;

/** Something a stack wants to be reminded of. */
public sealed interface Timer {
    /** When, in microseconds of simulated time. */
    long atMicros();

    /** Ask again for a neighbour, or give up. */
    record NeighbourTimer(NeighbourKey neighbour, long atMicros) implements Timer {}
}
