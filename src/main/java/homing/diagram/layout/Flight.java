package homing.diagram.layout;

import homing.diagram.geometry.Path;
import homing.model.AdapterRef;
import homing.state.FrameInFlight;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** A frame of a run, and its ways through the picture, which are found when they are looked at: a long run has thousands. */
final class Flight {
    /**
     * The ways of a frame.
     *
     * @param voyage the capsule's way, to the adapter that it is meant for
     * @param target that adapter; its sender if it reaches none
     * @param ways the way to each adapter that hears it
     */
    record Course(Voyage voyage, AdapterRef target, Map<AdapterRef, Path> ways) {
        Course {
            ways = Collections.unmodifiableMap(new LinkedHashMap<>(ways));
        }
    }

    private final String id;
    private final int step;
    private final FrameInFlight frame;
    private final Supplier<Course> plan;
    private Course course;

    /**
     * A frame.
     *
     * @param id the same at every step
     * @param step number of the step in which it was sent
     * @param plan finds its ways; the same ones whenever it is asked
     */
    Flight(String id, int step, FrameInFlight frame, Supplier<Course> plan) {
        this.id = id;
        this.step = step;
        this.frame = frame;
        this.plan = plan;
    }

    String id() {
        return id;
    }

    int step() {
        return step;
    }

    FrameInFlight frame() {
        return frame;
    }

    Voyage voyage() {
        return course().voyage();
    }

    AdapterRef target() {
        return course().target();
    }

    Map<AdapterRef, Path> ways() {
        return course().ways();
    }

    private Course course() {
        if (course == null) {
            course = plan.get();
        }
        return course;
    }

    /** The adapter of a host by which it hears the frame. */
    Optional<AdapterRef> receiver(String host) {
        for (AdapterRef ref : frame.to()) {
            if (ref.host().equals(host)) {
                return ways().containsKey(ref) ? Optional.of(ref) : Optional.empty();
            }
        }
        return Optional.empty();
    }
}
