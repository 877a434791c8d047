package homing.stack;

import homing.decision.Decision;
import homing.decision.Decision.SocketCall;
import homing.model.Call;
import homing.model.Program;
import homing.net.IpAddress;
import homing.net.Protocol;
import homing.packet.Packet;
import homing.packet.Transport;
import homing.state.FlowTuple;
import homing.state.HostState;
import homing.state.Serving;
import homing.state.SocketState;
import homing.state.SocketState.End;
import java.util.Optional;

/** The client programs of a host: which of them a packet is for, and what they are told. */
final class Listeners {
    private final StackProfile profile;

    Listeners(StackProfile profile) {
        this.profile = profile;
    }

    /** The socket that still waits and takes a packet; a connected one takes only its partner's. */
    static Optional<SocketState> waitingFor(HostState state, Packet.Ip packet) {
        for (int i = state.sockets().size() - 1; i >= 0; i--) {
            SocketState socket = state.sockets().get(i);
            if (socket.isOpen() && takes(socket, packet)) {
                return Optional.of(socket);
            }
        }
        return Optional.empty();
    }

    /** The newest connection of the host to where a call sends. */
    static Optional<SocketState> connection(HostState state, Call call) {
        return state.sockets().stream()
                .filter(socket -> socket.call().program() == Program.TCP_CONNECT)
                .filter(socket -> socket.end().kind() == End.Kind.ANSWERED)
                .filter(socket ->
                        socket.call().to().equals(call.to()) && socket.call().port() == call.port())
                .reduce((older, newer) -> newer);
    }

    /** The client whose data a bare ACK confirms. */
    static Optional<SocketState> confirmedBy(HostState state, Packet.Ip packet) {
        return waitingFor(state, packet).filter(socket -> socket.call().program() == Program.TCP_SEND);
    }

    private static boolean takes(SocketState socket, Packet.Ip packet) {
        Protocol protocol = socket.call().program().protocol();
        IpAddress local = socket.local().address();
        boolean here =
                protocol == packet.transport().protocol() && (local.isAny() || local.equals(packet.destination()));
        return here && (socket.path() == null ? isPort(socket, packet) : isPartner(socket, packet));
    }

    private static boolean isPort(SocketState socket, Packet.Ip packet) {
        return packet.transport().destinationPort() == socket.local().port();
    }

    private static boolean isPartner(SocketState socket, Packet.Ip packet) {
        boolean from = packet.source().equals(partner(socket));
        return socket.call().program() == Program.PING
                ? from && isEchoOf(socket, packet)
                : from
                        && isPort(socket, packet)
                        && packet.transport().sourcePort() == socket.call().port();
    }

    /** Each program counts its echoes under an identifier of its own. */
    private static boolean isEchoOf(SocketState socket, Packet.Ip packet) {
        return packet.transport() instanceof Transport.Icmp echo && echo.identifier() == identifier(socket);
    }

    /** The identifier of a socket's echo requests. */
    static int identifier(SocketState socket) {
        return socket.id() + 1;
    }

    /** The address that the socket is connected to. */
    private static IpAddress partner(SocketState socket) {
        return socket.call().to().isAny()
                ? socket.path().nextHop()
                : socket.call().to();
    }

    /** The connected socket whose packet this is. */
    static Optional<SocketState> senderOf(HostState state, Packet.Ip packet) {
        boolean reply = packet.transport() instanceof Transport.Icmp message
                && message.meaning() != Transport.Icmp.ECHO_REQUEST;
        return reply ? Optional.empty() : waitingFor(state, turned(packet)).filter(socket -> socket.path() != null);
    }

    /** The answer that a packet would have. */
    private static Packet.Ip turned(Packet.Ip packet) {
        Transport carried = packet.transport();
        Transport answer = carried instanceof Transport.Udp datagram
                ? datagram.turned()
                : carried instanceof Transport.Tcp segment ? segment.turned("SA") : carried;
        return packet.turned(packet.ttl(), answer);
    }

    /** An ICMP error about a packet of this host has come: the program whose packet it was may be told. */
    void told(Journal journal, Transport.Icmp error) {
        Packet.Ip quoted = error.quoted();
        if (endsHandshake(error)) {
            forget(journal, quoted);
        }
        senderOf(journal.state(), quoted)
                .ifPresent(socket -> profile.told(socket, error).ifPresent(told -> fail(journal, socket, told)));
    }

    /** tcp_req_err(), and RFC 1122 section 4.2.3.9 for what may end a connection that has not been made. */
    private static boolean endsHandshake(Transport.Icmp error) {
        return error.meaning() == Transport.Icmp.TIME_EXCEEDED
                || (error.meaning() == Transport.Icmp.UNREACHABLE && error.reason() <= 1);
    }

    /** A server's system forgets a connection whose SYN-ACK cannot arrive; the next SYN starts anew. */
    private static void forget(Journal journal, Packet.Ip quoted) {
        boolean answer = quoted.transport() instanceof Transport.Tcp segment
                && segment.flags().equals("SA");
        if (answer) {
            Serving serving = journal.state().serving();
            FlowTuple fromClient = FlowTuple.of(quoted).turned();
            if (serving.handshake(fromClient)
                    .filter(known -> !known.established())
                    .isPresent()) {
                journal.become(journal.state().with(serving.without(fromClient)));
            }
        }
    }

    /** A program that waits is told an error; of a transport that fails its program hears only if it was the last. */
    void fail(Journal journal, SocketState socket, StackProfile.Told told) {
        SocketCall call = socket.call().program() == Program.TCP_CONNECT ? SocketCall.CONNECT : SocketCall.RECEIVE;
        fail(journal, socket, call, told);
    }

    void fail(Journal journal, SocketState socket, SocketCall call, StackProfile.Told told) {
        journal.become(journal.state()
                .with(socket.withReturn(call, Optional.of(told.error())).withEnd(End.failed(told.error()))));
        if (socket.isProgramsOwn()) {
            journal.note(new Decision.Failed(call, told.error(), told.why()));
        }
    }

    /** A program that still waits is told an error that was on its way. */
    void expire(Journal journal, Timer.ErrorTimer due) {
        SocketState socket = journal.state().sockets().get(due.socket());
        if (socket.isOpen()) {
            fail(journal, socket, due.call(), new StackProfile.Told(due.error(), due.why()));
        }
    }
}
