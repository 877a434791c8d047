package homing.timeline;

import homing.model.Call;
import homing.state.World;
import java.util.List;

/**
 * A finished run, from the first step to the last.
 *
 * @param start the world before the first step
 * @param calls the calls that were made, in order; at least one
 * @param looks the worlds that the script asked to look at, in order; fewer if the run was cut off before
 */
public record Timeline(World start, List<Moment> moments, List<Made> calls, List<World> looks) {
    public Timeline {
        moments = List.copyOf(moments);
        calls = List.copyOf(calls);
        looks = List.copyOf(looks);
        if (calls.isEmpty()) {
            throw new IllegalArgumentException("A run has at least one call");
        }
    }

    /** A run at which nobody looked in between. */
    public Timeline(World start, List<Moment> moments, List<Made> calls) {
        this(start, moments, calls, List.of());
    }

    /** The first call. */
    public Call call() {
        return calls.get(0).call();
    }

    /** What came of the first call. */
    public CallResult result() {
        return calls.get(0).result();
    }

    /** The verdict on the first call. */
    public Ending ending() {
        return calls.get(0).ending();
    }

    /** The call that was made last before a step, or by it; the first one before any was. */
    public Made callAt(int step) {
        return calls.get(placeAt(step));
    }

    private int placeAt(int step) {
        int from = 0;
        int to = calls.size() - 1;
        while (from < to) {
            int middle = (from + to + 1) / 2;
            if (calls.get(middle).step() <= step) {
                from = middle;
            } else {
                to = middle - 1;
            }
        }
        return from;
    }

    /** The call that a step belongs to: that of its own host while it lasts, otherwise the one that was made last. */
    public Made callOf(Step step) {
        int place = placeAt(step.number());
        Made latest = calls.get(place);
        for (int i = place; i >= 0; i--) {
            Made made = calls.get(i);
            if (made.call().host().equals(step.host())) {
                return made.isUnderWay(latest.step()) ? made : latest;
            }
        }
        return latest;
    }

    /**
     * The number of the last step before another call is made.
     *
     * @param place the place of a call among the others, from 0
     */
    public int endOf(int place) {
        return place + 1 < calls.size() ? calls.get(place + 1).step() - 1 : length();
    }

    /** From the beginning of a call to the beginning of the next, or to where it is decided if that is later. */
    public List<Moment> momentsOf(Made made) {
        int place = calls.indexOf(made);
        int decided = made.ending() == null ? 0 : made.ending().step();
        return moments.subList(made.step() - 1, Math.max(endOf(place), decided));
    }

    /** The number of the first step in which something else happens, or is sent, than in another run; 0 if there is none. */
    public int firstUnlike(Timeline other) {
        int both = Math.min(length(), other.length());
        for (int i = 0; i < both; i++) {
            Moment mine = moments.get(i);
            Moment theirs = other.moments.get(i);
            if (!mine.step().equals(theirs.step()) || !mine.sent().equals(theirs.sent())) {
                return i + 1;
            }
        }
        return length() == other.length() ? 0 : both + 1;
    }

    /** The number of steps. */
    public int length() {
        return moments.size();
    }

    /** The world after so many steps; 0 is the start. */
    public World after(int steps) {
        return steps == 0 ? start : moments.get(steps - 1).after();
    }
}
