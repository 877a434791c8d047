package homing.sim;

import homing.stack.Timer;
import homing.state.FrameInFlight;
import java.util.Comparator;
import java.util.Optional;
import java.util.PriorityQueue;

/** What is still to come, in order of time; what is due at the same time comes in the order of asking. */
final class Agenda {
    /** Something that will happen. */
    sealed interface Entry {
        long atMicros();
    }

    /** A frame arrives. */
    record Arrival(FrameInFlight frame, long atMicros) implements Entry {}

    /** A host's timer runs out. */
    record Due(String host, Timer timer) implements Entry {
        @Override
        public long atMicros() {
            return timer.atMicros();
        }
    }

    private record Numbered(long number, Entry entry) {}

    private final PriorityQueue<Numbered> queue = new PriorityQueue<>(
            Comparator.<Numbered>comparingLong(each -> each.entry().atMicros()).thenComparingLong(Numbered::number));
    private long asked;

    void add(Entry entry) {
        queue.add(new Numbered(asked++, entry));
    }

    Optional<Entry> next() {
        return Optional.ofNullable(queue.poll()).map(Numbered::entry);
    }
}
