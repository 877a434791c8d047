package homing.timeline;

import homing.decision.Decision.SocketCall;
import homing.decision.SocketError;
import homing.decision.TableRoute;
import homing.model.PolicyRule;
import homing.net.IpAddress;
import homing.state.Serving.Visit;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What came of a call.
 *
 * @param returns what each socket call that was made returned; empty for success
 * @param source what getsockname() shows after connect(); null if connect() did not succeed
 * @param egress the adapter by which the first datagram or segment left; null if none did
 * @param wireSource its source as it left, after NAT; null if none did
 * @param nextHop where it was handed to; null if none was
 * @param foreign whether its source does not belong to the adapter it left by
 * @param route the route that was used; null if there is none
 * @param policy the policy rule that led to it; null if there is none
 * @param reply the address that the answer came from; null if none came
 * @param timedOut whether the program has waited in vain
 * @param visits what the servers saw, by host
 */
public record CallResult(
        Map<SocketCall, Optional<SocketError>> returns,
        IpAddress source,
        String egress,
        IpAddress wireSource,
        IpAddress nextHop,
        boolean foreign,
        TableRoute route,
        PolicyRule policy,
        IpAddress reply,
        boolean timedOut,
        Map<String, List<Visit>> visits) {
    /** What a program is told that has waited in vain. */
    public static final String TIMEOUT = "timeout";

    /** A call of which nothing has come. */
    public static final CallResult NONE =
            new CallResult(Map.of(), null, null, null, null, false, null, null, null, false, Map.of());

    public CallResult {
        returns = Map.copyOf(returns);
        visits = Collections.unmodifiableMap(new TreeMap<>(visits));
    }

    /** Null if the call was not made, empty for success. */
    public Optional<SocketError> of(SocketCall call) {
        return returns.get(call);
    }

    public boolean wasMade(SocketCall call) {
        return returns.containsKey(call);
    }

    /** What went wrong for the program: an error's name, or {@link #TIMEOUT}; empty if nothing did. */
    public Optional<String> trouble() {
        for (SocketCall call : SocketCall.values()) {
            Optional<SocketError> error = returns.getOrDefault(call, Optional.empty());
            if (error.isPresent()) {
                return error.map(SocketError::name);
            }
        }
        return timedOut ? Optional.of(TIMEOUT) : Optional.empty();
    }
}
