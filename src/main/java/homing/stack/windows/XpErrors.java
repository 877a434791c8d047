package homing.stack.windows;

import homing.decision.Verdict;
import homing.model.Call;
import homing.model.Program;
import homing.net.Protocol;
import homing.packet.Transport;
import homing.stack.StackProfile.Told;
import homing.state.SocketState;
import java.util.Optional;

/** What programs are told by messages from the network: rule XP-C7. */
final class XpErrors {

    private XpErrors() {}

    /** A connecting TCP bears unreachable networks and hosts; a datagram socket hears of a closed port only. */
    static Optional<Told> told(SocketState socket, Transport.Icmp error) {
        boolean datagram = socket.call().program().protocol() != Protocol.TCP;
        return error.isPortUnreachable() && datagram
                ? Optional.of(new Told(
                        Winsock.CONNECTION_RESET, Verdict.passedOver(XpRule.XP_C7, "windows.receive.closed-port")))
                : Optional.empty();
    }

    static Told refused(SocketState socket) {
        if (socket.call().program() == Program.TCP_SEND) {
            return new Told(Winsock.CONNECTION_RESET, Verdict.passedOver(XpRule.XP_C7, "windows.call.refused"));
        }
        return new Told(Winsock.REFUSED, Verdict.passedOver(XpRule.XP_C7, "windows.call.refused"));
    }

    static Told timedOut(SocketState socket) {
        return socket.call().program() == Program.TCP_SEND
                ? new Told(Winsock.TIMED_OUT, Verdict.passedOver(XpRule.XP_DATA, "windows.send.timed-out"))
                : new Told(
                        Winsock.TIMED_OUT,
                        Verdict.passedOver(
                                XpRule.XP_C7,
                                "windows.call.timed-out",
                                socket.call().to()));
    }

    static Told notConnected(Call call) {
        return new Told(
                Winsock.NOT_CONNECTED,
                Verdict.passedOver(XpRule.XP_CONNECTION, "windows.send.no-connection", call.to()));
    }
}
