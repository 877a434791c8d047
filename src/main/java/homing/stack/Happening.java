package homing.stack;

import homing.decision.Decision;
import homing.state.HostState;
import java.util.Optional;

/**
 * One decision with the host's state right after it.
 *
 * @param sent the frame that left with it; null if none did
 */
public record Happening(Decision decision, HostState after, Transmission sent) {
    public Happening(Decision decision, HostState after) {
        this(decision, after, null);
    }

    public Optional<Transmission> transmission() {
        return Optional.ofNullable(sent);
    }
}
