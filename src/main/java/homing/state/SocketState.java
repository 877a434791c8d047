package homing.state;

import homing.decision.Decision.SocketCall;
import homing.decision.SocketError;
import homing.model.Call;
import homing.net.Endpoint;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * A client program's socket at a moment.
 *
 * @param local what getsockname() shows; 0.0.0.0 while it is open
 * @param connected whether connect() has succeeded
 * @param returns what the socket calls made so far returned: an error, or null for success
 */
public record SocketState(
        Call call, Endpoint local, boolean connected, Map<SocketCall, Optional<SocketError>> returns) {
    public SocketState {
        returns = Map.copyOf(returns);
    }

    public SocketState withLocal(Endpoint changed) {
        return new SocketState(call, changed, connected, returns);
    }

    public SocketState withConnected() {
        return new SocketState(call, local, true, returns);
    }

    /** A copy that knows what a call returned. */
    public SocketState withReturn(SocketCall made, Optional<SocketError> error) {
        Map<SocketCall, Optional<SocketError>> all = new EnumMap<>(SocketCall.class);
        all.putAll(returns);
        all.put(made, error);
        return new SocketState(call, local, connected, all);
    }
}
