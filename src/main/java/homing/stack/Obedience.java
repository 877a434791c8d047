package homing.stack;

import homing.decision.Verdict;
import homing.model.Route;
import homing.state.HostState;
import homing.state.NeighbourKey;
import java.util.Optional;

/**
 * What a host makes of a redirect.
 *
 * @param asked a neighbour that must be asked for first; null for none
 * @param verdict CHOSEN if the named gateway is used from here on
 * @param learned the route that was added for a while; null for none
 */
public record Obedience(HostState after, NeighbourKey asked, Verdict verdict, Learned learned) {
    /**
     * A route that goes by itself.
     *
     * @param lifeMicros how long it stays, in microseconds
     */
    public record Learned(String table, Route route, long lifeMicros) {}

    /** Without a route that would have to be forgotten. */
    public Obedience(HostState after, NeighbourKey asked, Verdict verdict) {
        this(after, asked, verdict, null);
    }

    /** The redirect changes nothing. */
    public static Obedience refused(HostState state, Verdict why) {
        return new Obedience(state, null, why);
    }

    public Optional<NeighbourKey> mustAsk() {
        return Optional.ofNullable(asked);
    }

    public Optional<Learned> mustForget() {
        return Optional.ofNullable(learned);
    }
}
