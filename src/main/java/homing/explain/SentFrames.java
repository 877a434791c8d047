package homing.explain;

import homing.model.AdapterRef;
import homing.model.Lan;
import homing.state.FrameInFlight;
import homing.timeline.Timeline;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The frames of a run, in the order of sending, and which of them each step is about. It reads the run once. */
public final class SentFrames {
    /** Of no run. */
    public static final SentFrames NONE = new SentFrames(List.of(), List.of());

    private final List<SentFrame> all;
    /** For each step the place of its frame among all; {@link FrameBook#NONE} for none. */
    private final List<Integer> ofStep;

    private SentFrames(List<SentFrame> all, List<Integer> ofStep) {
        this.all = List.copyOf(all);
        this.ofStep = List.copyOf(ofStep);
    }

    public static SentFrames of(Timeline timeline) {
        FrameTrail trail = FrameTrail.of(timeline);
        Bearings bearings = Bearings.of(timeline);
        Map<AdapterRef, String> lans = lans(timeline);
        List<SentFrame> all = new ArrayList<>();
        for (FrameBook.Sent sent : trail.book().sent()) {
            FrameInFlight flight = sent.flight();
            String lan = lans.getOrDefault(flight.from(), "");
            Bearing bearing = bearings.of(flight.frame().packet());
            all.add(new SentFrame(all.size() + 1, sent.step(), lan, flight, bearing, sent.loss()));
        }
        return new SentFrames(all, trail.ofStep());
    }

    private static Map<AdapterRef, String> lans(Timeline timeline) {
        Map<AdapterRef, String> names = new HashMap<>();
        for (Lan lan : timeline.start().network().lans()) {
            lan.adapters().forEach(adapter -> names.put(adapter, lan.name()));
        }
        return names;
    }

    public List<SentFrame> all() {
        return all;
    }

    /**
     * The frame that a step is about: the one sent in it, or that arrives in it, or whose packet the step's host is busy with,
     * or that is on its way meanwhile.
     *
     * @param step 0 for the start
     */
    public Optional<SentFrame> at(int step) {
        int place = step == 0 || step > ofStep.size() ? FrameBook.NONE : ofStep.get(step - 1);
        return place == FrameBook.NONE ? Optional.empty() : Optional.of(all.get(place));
    }

    /** How many frames have been sent when a step is over. */
    public int sentBy(int step) {
        int low = 0;
        int high = all.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (all.get(middle).step() <= step) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
