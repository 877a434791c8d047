package homing.state;

import homing.decision.Decision.SocketCall;
import homing.decision.SocketError;
import homing.model.Call;
import homing.net.Endpoint;
import homing.net.IpAddress;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * A client program's socket at a moment.
 *
 * @param id its place among the host's sockets, from 0
 * @param local what getsockname() shows; 0.0.0.0 while it is open
 * @param path the way that connect() found; null for an unconnected socket
 * @param connected whether connect() has succeeded
 * @param sent how many times the first packet was sent
 * @param returns what the socket calls made so far returned: an error, or empty for success
 * @param end how the program's wait ended
 * @param parent the socket on whose behalf the system has opened this one; {@link #NONE} if a program has
 */
public record SocketState(
        int id,
        Call call,
        Endpoint local,
        Path path,
        boolean connected,
        int sent,
        Map<SocketCall, Optional<SocketError>> returns,
        End end,
        int parent) {
    /** A program's own socket has no parent. */
    public static final int NONE = -1;

    /**
     * How a program's wait ended.
     *
     * @param reply the address that the answer came from; null if none came
     * @param error what the program was told; null if nothing
     */
    public record End(Kind kind, IpAddress reply, SocketError error) {
        /** Whether and how. */
        public enum Kind {
            /** It has not ended. */
            OPEN,
            ANSWERED,
            FAILED,
            TIMED_OUT
        }

        public static final End OPEN = new End(Kind.OPEN, null, null);
        public static final End TIMED_OUT = new End(Kind.TIMED_OUT, null, null);

        public static End answered(IpAddress from) {
            return new End(Kind.ANSWERED, from, null);
        }

        public static End failed(SocketError error) {
            return new End(Kind.FAILED, null, error);
        }
    }

    public SocketState {
        returns = Map.copyOf(returns);
    }

    /** A socket that has just been opened. */
    public static SocketState opened(int id, Call call, Endpoint open) {
        return new SocketState(id, call, open, null, false, 0, Map.of(), End.OPEN, NONE);
    }

    /** Whether the program still waits. */
    public boolean isOpen() {
        return end.kind() == End.Kind.OPEN;
    }

    public SocketState withLocal(Endpoint changed) {
        return new SocketState(id, call, changed, path, connected, sent, returns, end, parent);
    }

    public SocketState withPath(Path changed) {
        return new SocketState(id, call, local, changed, connected, sent, returns, end, parent);
    }

    /** A copy that connect() has given a way, and a name by it. */
    public SocketState withWay(Endpoint named, Path found) {
        return new SocketState(id, call, named, found, connected, sent, returns, end, parent);
    }

    public SocketState withConnected() {
        return new SocketState(id, call, local, path, true, sent, returns, end, parent);
    }

    public SocketState withSent() {
        return new SocketState(id, call, local, path, connected, sent + 1, returns, end, parent);
    }

    public SocketState withEnd(End changed) {
        return new SocketState(id, call, local, path, connected, sent, returns, changed, parent);
    }

    /** A copy that knows what a call returned. */
    public SocketState withReturn(SocketCall made, Optional<SocketError> error) {
        Map<SocketCall, Optional<SocketError>> all = new EnumMap<>(SocketCall.class);
        all.putAll(returns);
        all.put(made, error);
        return new SocketState(id, call, local, path, connected, sent, all, end, parent);
    }

    /** A copy that the system has opened on behalf of another. */
    public SocketState withParent(int socket) {
        return new SocketState(id, call, local, path, connected, sent, returns, end, socket);
    }

    /** Whether a program has opened it, and not the system for it. */
    public boolean isProgramsOwn() {
        return parent == NONE;
    }
}
