package homing.timeline;

import homing.decision.Decision.SocketCall;
import homing.decision.SocketError;
import homing.decision.TableRoute;
import homing.model.PolicyRule;
import homing.net.IpAddress;
import java.util.Map;
import java.util.Optional;

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
 */
public record CallResult(
        Map<SocketCall, Optional<SocketError>> returns,
        IpAddress source,
        String egress,
        IpAddress wireSource,
        IpAddress nextHop,
        boolean foreign,
        TableRoute route,
        PolicyRule policy) {
    public CallResult {
        returns = Map.copyOf(returns);
    }

    /** Null if the call was not made, empty for success. */
    public Optional<SocketError> of(SocketCall call) {
        return returns.get(call);
    }

    public boolean wasMade(SocketCall call) {
        return returns.containsKey(call);
    }
}
