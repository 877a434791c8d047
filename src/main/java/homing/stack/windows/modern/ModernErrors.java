package homing.stack.windows.modern;

import homing.decision.Verdict;
import homing.model.Call;
import homing.net.Protocol;
import homing.packet.Transport;
import homing.stack.StackProfile.Told;
import homing.stack.windows.Winsock;
import homing.state.SocketState;
import java.util.List;
import java.util.Optional;

/** What programs are told by messages from the network, and by silence: rule WM-T2. */
final class ModernErrors {
    private static final long SECOND = 1_000_000;

    /** The SYN is repeated after 3 seconds and 6 more, and given up after 12 more. */
    static final List<Long> SYN_PAUSES = List.of(3 * SECOND, 6 * SECOND, 12 * SECOND);

    /** Data is repeated five times, the pause is doubled each time. */
    static final List<Long> DATA_PAUSES =
            List.of(3 * SECOND, 6 * SECOND, 12 * SECOND, 24 * SECOND, 48 * SECOND, 96 * SECOND);

    private ModernErrors() {}

    /** A connecting TCP bears unreachable networks and hosts; a datagram socket hears of a closed port only. */
    static Optional<Told> told(SocketState socket, Transport.Icmp error) {
        boolean datagram = socket.call().program().protocol() != Protocol.TCP;
        return error.isPortUnreachable() && datagram
                ? Optional.of(new Told(
                        Winsock.CONNECTION_RESET, Verdict.passedOver(ModernRule.WM_T2, "modern.receive.closed-port")))
                : Optional.empty();
    }

    static Told refused() {
        return new Told(Winsock.REFUSED, Verdict.passedOver(ModernRule.WM_T2, "modern.call.refused"));
    }

    static Told timedOut(SocketState socket) {
        Verdict why = Verdict.passedOver(
                ModernRule.WM_T2, "modern.call.timed-out", socket.call().to());
        return new Told(Winsock.TIMED_OUT, why);
    }

    static Told notConnected(Call call) {
        return new Told(
                Winsock.NOT_CONNECTED, Verdict.passedOver(ModernRule.WM_T2, "modern.send.no-connection", call.to()));
    }
}
