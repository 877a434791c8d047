package homing.sim;

import homing.model.Script;
import homing.stack.Timer;
import homing.state.FrameInFlight;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;

/**
 * What is still to come. Frames are handled one by one in the order of their arrival; when none is on its way, programs act;
 * when none wants to, the clock goes on. Timers that run out at one time all run before the frames that they send.
 */
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

    /** An action of the script. */
    record Cue(Script.Action action) implements Entry {
        @Override
        public long atMicros() {
            return action.atMicros();
        }
    }

    private record Numbered(long number, int turn, Entry entry) {
        long atMicros() {
            return entry.atMicros();
        }
    }

    private static final Comparator<Numbered> ARRIVAL =
            Comparator.comparingLong(Numbered::atMicros).thenComparingLong(Numbered::number);
    private static final Comparator<Numbered> CLOCK = Comparator.comparingLong(Numbered::atMicros)
            .thenComparingInt(Numbered::turn)
            .thenComparing(Comparator.comparingLong(Numbered::number).reversed());

    /** While programs wait, or the script goes on, the clock does not stop. */
    static final long ENDLESS = Long.MAX_VALUE;

    private final PriorityQueue<Numbered> frames = new PriorityQueue<>(ARRIVAL);
    private final Deque<Entry> programs = new ArrayDeque<>();
    private final PriorityQueue<Numbered> clock = new PriorityQueue<>(CLOCK);
    private final List<Due> whenQuiet = new ArrayList<>();
    private long asked;
    private long tick = -1;

    void add(Arrival arrival) {
        frames.add(new Numbered(asked++, 0, arrival));
    }

    /** Of timers that run out at one time the last is first; what the script does at one time is done in its order. */
    void add(Cue cue) {
        clock.add(new Numbered(-asked++, 0, cue));
    }

    void add(Due due) {
        switch (due.timer().turn()) {
            case PROGRAM -> programs.add(due);
            case CLOCK_FIRST -> clock.add(new Numbered(asked++, 1, due));
            case CLOCK -> clock.add(new Numbered(asked++, 2, due));
            case CLOCK_WHEN_QUIET -> whenQuiet.add(due);
        }
    }

    /** Gives up everything that a host wanted to be reminded of. */
    void forget(String host) {
        programs.removeIf(entry -> isOf(host, entry));
        clock.removeIf(numbered -> isOf(host, numbered.entry()));
        whenQuiet.removeIf(due -> due.host().equals(host));
    }

    private static boolean isOf(String host, Entry entry) {
        return entry instanceof Due due && due.host().equals(host);
    }

    private static boolean isUpkeep(Entry entry) {
        return entry instanceof Due due && due.timer().isUpkeep();
    }

    /**
     * The next thing to happen.
     *
     * @param latest the time after which the clock stops; what is on its way by then still arrives, but nobody keeps tables in
     *     order any more
     */
    Optional<Entry> next(long latest) {
        if (latest != ENDLESS) {
            clock.removeIf(numbered -> isUpkeep(numbered.entry()));
        }
        if (!clock.isEmpty() && clock.peek().atMicros() == tick) {
            return Optional.of(clock.poll().entry());
        }
        if (!frames.isEmpty()) {
            return Optional.of(frames.poll().entry());
        }
        whenQuiet.forEach(due -> clock.add(new Numbered(asked++, 2, due)));
        whenQuiet.clear();
        if (!programs.isEmpty()) {
            return Optional.of(programs.poll());
        }
        if (clock.isEmpty() || clock.peek().atMicros() > latest) {
            return Optional.empty();
        }
        tick = clock.peek().atMicros();
        return Optional.of(clock.poll().entry());
    }
}
