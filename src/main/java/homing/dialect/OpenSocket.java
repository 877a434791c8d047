package homing.dialect;

import homing.net.Endpoint;
import homing.net.Protocol;

/**
 * A TCP or UDP socket of a host, of a client or a server program.
 *
 * @param subject the same at every step: the client's socket by its number, a listening server's by its family, a server's
 *     connection by its tuple
 * @param local its own end
 * @param peer the other end; null if it has none
 */
public record OpenSocket(Object subject, Protocol protocol, Endpoint local, Endpoint peer, State state) {
    /** The states of a TCP connection (RFC 9293, section 3.3.2) that are met here; UDP has the two of a socket. */
    public enum State {
        /** It waits for whoever calls. */
        LISTENING,
        /** It has no peer, or not yet. */
        UNCONNECTED,
        SYN_SENT,
        SYN_RECEIVED,
        /** For UDP: connect() has been called. */
        ESTABLISHED,
        /** The program has given it up. */
        CLOSED
    }

    /** A client's socket by its number, from 0. */
    public record Ordinal(int value) {}

    /** A server's socket that waits on every address. */
    public record Wildcard(Protocol protocol, boolean ipv4) {}
}
