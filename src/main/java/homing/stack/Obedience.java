package homing.stack;

import homing.decision.Verdict;
import homing.state.HostState;
import homing.state.NeighbourKey;
import java.util.Optional;

/**
 * What a host makes of a redirect.
 *
 * @param asked a neighbour that must be asked for first; null for none
 * @param verdict CHOSEN if the named gateway is used from here on
 */
public record Obedience(HostState after, NeighbourKey asked, Verdict verdict) {
    public Optional<NeighbourKey> mustAsk() {
        return Optional.ofNullable(asked);
    }
}
