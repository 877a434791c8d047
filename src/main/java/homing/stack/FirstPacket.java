package homing.stack;

import homing.decision.Decision;
import homing.decision.Decision.SocketCall;
import homing.model.Call;
import homing.model.Program;
import homing.net.IpAddress;
import homing.net.Protocol;
import homing.packet.Packet;
import homing.packet.Transport;
import homing.state.HostState;
import homing.state.Path;
import homing.state.SocketState;
import homing.state.SocketState.End;
import java.util.List;

/** The packet that begins what a client program does. */
final class FirstPacket {
    private final StackProfile profile;
    private final Departures departures;

    FirstPacket(StackProfile profile, Departures departures) {
        this.profile = profile;
        this.departures = departures;
    }

    /** Repeated, it looks the same. */
    static Packet.Ip of(SocketState socket, Path path, int ttl) {
        Call call = socket.call();
        IpAddress to = call.to().isAny() ? path.nextHop() : call.to();
        return new Packet.Ip(path.source(), to, ttl, carried(socket));
    }

    private static Transport carried(SocketState socket) {
        int from = socket.local().port();
        int to = socket.call().port();
        return switch (socket.call().program()) {
            case TCP_CONNECT -> new Transport.Tcp(from, to, "S");
            case TCP_SEND -> new Transport.Tcp(from, to, "PA");
            case NETBIOS_SESSION, NETBIOS_NAME -> throw new IllegalArgumentException("Its transports send: " + socket);
            case PING -> Transport.Icmp.echoRequest(socket.call().to().family(), Listeners.identifier(socket), 1);
            case UDP_CONNECT, UDP_SENDTO, UDP_SENDMSG -> new Transport.Udp(from, to);
        };
    }

    void transmit(Journal journal, Call call, Path path) {
        SocketState socket = journal.state().lastSocket();
        Packet.Ip packet = named(journal.state(), socket, of(socket, path, profile.ttl(journal.state())));
        journal.become(journal.state().with(socket.withSent()));
        if (call.program().protocol() == Protocol.TCP) {
            long due = profile.due(
                    journal.now(), pauses(profile, journal.state(), socket).get(0));
            journal.remind(new Timer.SynTimer(socket.id(), 1, due));
        }
        Translated translated = departures.send(journal, socket, packet, path, null);
        if (translated.failure().isPresent()) {
            refuse(journal, call, translated);
        }
    }

    /** A sender is told that its packet was thrown away; TCP would try again. */
    private static void refuse(Journal journal, Call call, Translated translated) {
        if (call.program().protocol() != Protocol.TCP) {
            SocketState socket = journal.state().lastSocket();
            journal.become(journal.state()
                    .with(socket.withReturn(SocketCall.SEND, translated.failure())
                            .withEnd(End.failed(translated.error()))));
            journal.note(new Decision.Failed(SocketCall.SEND, translated.error(), translated.why()));
        }
    }

    /** A question for a name carries it. */
    private static Packet.Ip named(HostState state, SocketState socket, Packet.Ip packet) {
        boolean asks = !socket.isProgramsOwn()
                && state.sockets().get(socket.parent()).call().program() == Program.NETBIOS_NAME;
        if (!asks) {
            return packet;
        }
        IpAddress holder = state.sockets().get(socket.parent()).call().to();
        Transport.Udp question =
                new Transport.Udp(socket.local().port(), socket.call().port(), holder);
        return packet.withTransport(question);
    }

    /** When the socket's segment is repeated. */
    static List<Long> pauses(StackProfile profile, HostState state, SocketState socket) {
        return socket.call().program() == Program.TCP_SEND ? profile.dataPauses(state) : profile.synPauses();
    }
}
