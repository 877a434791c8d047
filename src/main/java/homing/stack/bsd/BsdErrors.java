package homing.stack.bsd;

import homing.decision.SocketError;
import homing.decision.Verdict;
import homing.model.Call;
import homing.net.Protocol;
import homing.packet.Transport;
import homing.stack.StackProfile.Told;
import homing.state.SocketState;
import java.util.List;
import java.util.Optional;

/** What programs are told, by the numbers of the BSD systems (errno(2)). */
final class BsdErrors {
    static final SocketError ACCESS = new SocketError("EACCES", 13);
    static final SocketError PROTOCOL_NOT_SUPPORTED = new SocketError("EPROTONOSUPPORT", 43);
    static final SocketError WRONG_FAMILY = new SocketError("EAFNOSUPPORT", 47);
    static final SocketError ADDRESS_IN_USE = new SocketError("EADDRINUSE", 48);
    static final SocketError ADDRESS_NOT_AVAILABLE = new SocketError("EADDRNOTAVAIL", 49);
    static final SocketError NETWORK_UNREACHABLE = new SocketError("ENETUNREACH", 51);
    static final SocketError HOST_UNREACHABLE = new SocketError("EHOSTUNREACH", 65);
    private static final SocketError NOT_CONNECTED = new SocketError("ENOTCONN", 57);
    private static final SocketError TIMED_OUT = new SocketError("ETIMEDOUT", 60);
    private static final SocketError REFUSED = new SocketError("ECONNREFUSED", 61);
    private static final long SECOND = 1_000_000;

    /** The SYN is repeated until 75 seconds are over. */
    static final List<Long> SYN_PAUSES = List.of(1L, 1L, 1L, 1L, 1L, 2L, 4L, 8L, 16L, 32L, 8L).stream()
            .map(each -> each * SECOND)
            .toList();

    private BsdErrors() {}

    /** A connected datagram socket hears of what ICMP says; one that is not connected hears nothing, and TCP goes on trying. */
    static Optional<Told> told(SocketState socket, Transport.Icmp error) {
        boolean hears = socket.call().program().connects()
                && socket.call().program().protocol() == Protocol.UDP
                && error.type() == Transport.Icmp.UNREACHABLE;
        if (!hears) {
            return Optional.empty();
        }
        return Optional.of(
                error.isPortUnreachable()
                        ? told(REFUSED, "bsd.told.closed-port")
                        : told(HOST_UNREACHABLE, "bsd.told.unreachable"));
    }

    static Told refused() {
        return told(REFUSED, "bsd.told.reset");
    }

    static Told timedOut() {
        return told(TIMED_OUT, "bsd.told.silence");
    }

    static Told notConnected(Call call) {
        return new Told(NOT_CONNECTED, Verdict.passedOver(BsdRule.ERRORS, "bsd.told.no-connection", call.to()));
    }

    private static Told told(SocketError error, String key) {
        return new Told(error, Verdict.passedOver(BsdRule.ERRORS, key));
    }
}
