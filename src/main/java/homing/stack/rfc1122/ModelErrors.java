package homing.stack.rfc1122;

import homing.decision.SocketError;
import homing.decision.Verdict;
import homing.model.Call;
import homing.net.Protocol;
import homing.packet.Transport;
import homing.stack.StackProfile.Told;
import homing.state.SocketState;
import java.util.Optional;

/** What programs are told. RFC 1122 gives no numbers; these are those of POSIX names on Linux. */
final class ModelErrors {
    static final SocketError ACCESS = new SocketError("EACCES", 13);
    static final SocketError PROTOCOL_NOT_SUPPORTED = new SocketError("EPROTONOSUPPORT", 93);
    static final SocketError ADDRESS_NOT_AVAILABLE = new SocketError("EADDRNOTAVAIL", 99);
    static final SocketError NETWORK_UNREACHABLE = new SocketError("ENETUNREACH", 101);
    private static final SocketError NOT_CONNECTED = new SocketError("ENOTCONN", 107);
    private static final SocketError TIMED_OUT = new SocketError("ETIMEDOUT", 110);
    private static final SocketError REFUSED = new SocketError("ECONNREFUSED", 111);

    private ModelErrors() {}

    /** A closed port is told to datagram programs; TCP bears what may pass (section 4.2.3.9). */
    static Optional<Told> told(SocketState socket, Transport.Icmp error) {
        return error.isPortUnreachable() && socket.call().program().protocol() != Protocol.TCP
                ? Optional.of(told(REFUSED, "rfc1122.told.closed-port"))
                : Optional.empty();
    }

    static Told refused() {
        return told(REFUSED, "rfc1122.told.reset");
    }

    static Told timedOut() {
        return told(TIMED_OUT, "rfc1122.told.silence");
    }

    static Told notConnected(Call call) {
        return new Told(NOT_CONNECTED, Verdict.passedOver(ModelRule.ERRORS, "rfc1122.told.no-connection", call.to()));
    }

    private static Told told(SocketError error, String key) {
        return new Told(error, Verdict.passedOver(ModelRule.ERRORS, key));
    }
}
