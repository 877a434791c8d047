package homing.diagram.layout;

import homing.diagram.geometry.Path;
import homing.model.AdapterRef;
import homing.state.FrameInFlight;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A frame of a run, and its ways through the picture.
 *
 * @param id the same at every step
 * @param step number of the step in which it was sent
 * @param voyage the capsule's way, to the adapter that it is meant for
 * @param target that adapter; its sender if it reaches none
 * @param ways the way to each adapter that hears it
 */
record Flight(String id, int step, FrameInFlight frame, Voyage voyage, AdapterRef target, Map<AdapterRef, Path> ways) {
    Flight {
        ways = Collections.unmodifiableMap(new LinkedHashMap<>(ways));
    }

    /** The adapter of a host by which it hears the frame. */
    Optional<AdapterRef> receiver(String host) {
        return ways.keySet().stream().filter(ref -> ref.host().equals(host)).findFirst();
    }
}
