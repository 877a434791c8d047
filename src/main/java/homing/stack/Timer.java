package homing.stack;

import homing.decision.Decision.SocketCall;
import homing.decision.SocketError;
import homing.decision.Verdict;
import homing.state.NeighbourKey;

/** Something a stack wants to be reminded of. */
public sealed interface Timer {
    /** When, in microseconds of simulated time. */
    long atMicros();

    void accept(Visitor visitor);

    /** What is done for each kind of timer. */
    interface Visitor {
        void neighbour(NeighbourTimer due);

        void error(ErrorTimer due);
    }

    /** Ask again for a neighbour, or give up. */
    record NeighbourTimer(NeighbourKey neighbour, long atMicros) implements Timer {
        @Override
        public void accept(Visitor visitor) {
            visitor.neighbour(this);
        }
    }

    /** A program that still waits is told an error. */
    record ErrorTimer(SocketCall call, SocketError error, Verdict why, long atMicros) implements Timer {
        @Override
        public void accept(Visitor visitor) {
            visitor.error(this);
        }
    }
}
