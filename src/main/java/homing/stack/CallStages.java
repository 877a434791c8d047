package homing.stack;

import homing.decision.Decision;
import homing.decision.Decision.SocketCall;
import homing.decision.SocketError;
import homing.model.Call;
import homing.model.Program;
import homing.net.Endpoint;
import homing.net.IpAddress;
import homing.packet.Packet;
import homing.packet.Transport;
import homing.state.HostState;
import homing.state.Path;
import homing.state.SocketState;
import homing.state.SocketState.End;
import java.util.List;
import java.util.Optional;

/** The stages of a client program's call: socket, bind, connect, send, the first packet. */
final class CallStages {
    private final StackProfile profile;
    private final Departures departures;

    CallStages(StackProfile profile, Departures departures) {
        this.profile = profile;
        this.departures = departures;
    }

    void run(Journal journal, Call call) {
        Endpoint open = new Endpoint(anyOf(call.to()), 0);
        int id = journal.state().sockets().size();
        journal.become(journal.state().withSocket(SocketState.opened(id, call, open)));
        journal.note(new Decision.Opened(call, profile.socketRule()));
        if (bind(journal, call)) {
            connectAndSend(journal, call);
        }
        SocketState socket = journal.state().lastSocket();
        if (socket.isOpen()) {
            call.patienceMillis()
                    .ifPresent(millis -> journal.remind(new Timer.ClientTimer(id, journal.now() + 1000L * millis)));
        }
    }

    private static IpAddress anyOf(IpAddress like) {
        return like.isIpv4() ? IpAddress.ANY4 : IpAddress.ANY6;
    }

    private boolean bind(Journal journal, Call call) {
        BindAnswer answer = profile.bind(journal.state(), call);
        SocketState socket = journal.state().lastSocket();
        if (call.options().bindAddress().isPresent()) {
            socket = socket.withReturn(SocketCall.BIND, answer.decision().failure());
        }
        Optional<SocketError> failure = answer.decision().failure();
        socket = failure.map(End::failed).map(socket::withEnd).orElse(socket);
        if (failure.isEmpty()) {
            socket = socket.withLocal(new Endpoint(answer.local(), port(journal.state(), call)));
        }
        journal.become(journal.state().with(socket));
        journal.note(answer.decision());
        return failure.isEmpty();
    }

    private int port(HostState state, Call call) {
        if (call.program() == Program.PING) {
            return 0;
        }
        int asked = call.options().sourcePort();
        return asked > 0 ? asked : profile.dynamicPort(state, call);
    }

    private void connectAndSend(Journal journal, Call call) {
        Path connected = null;
        if (call.program().connects()) {
            PathAnswer answer = profile.connect(journal.state(), journal.state().lastSocket());
            if (!take(journal, SocketCall.CONNECT, answer)) {
                return;
            }
            connected = answer.path();
        }
        PathAnswer answer = profile.send(journal.state(), journal.state().lastSocket(), connected);
        SocketCall stage = call.program() == Program.TCP_CONNECT ? SocketCall.CONNECT : SocketCall.SEND;
        if (take(journal, stage, answer)) {
            transmit(journal, call, answer.path());
        }
    }

    /** Writes down what a socket call decided and returned. */
    private static boolean take(Journal journal, SocketCall made, PathAnswer answer) {
        SocketState before = journal.state().lastSocket();
        SocketState socket = after(before, made, answer);
        List<Decision> decisions = answer.decisions();
        journal.become(answer.after().with(before));
        for (int i = 0; i < decisions.size() - 1; i++) {
            journal.note(decisions.get(i));
        }
        journal.become(journal.state().with(socket));
        if (!decisions.isEmpty()) {
            journal.note(decisions.get(decisions.size() - 1));
        }
        answer.failure().ifPresent(error -> journal.note(new Decision.Failed(made, error, answer.why())));
        return answer.failure().isEmpty();
    }

    /** What the program's socket is like after a call: TCP's connect() has not returned while its SYN is on the way. */
    private static SocketState after(SocketState before, SocketCall made, PathAnswer answer) {
        SocketState socket =
                answer.failure().map(End::failed).map(before::withEnd).orElse(before);
        boolean waits = socket.call().program() == Program.TCP_CONNECT
                && answer.failure().isEmpty();
        SocketState told = waits ? socket : socket.withReturn(made, answer.failure());
        if (made != SocketCall.CONNECT || answer.failure().isPresent()) {
            return told;
        }
        SocketState named = told.local().address().isAny()
                ? told.withLocal(
                        new Endpoint(answer.path().source(), told.local().port()))
                : told;
        SocketState routed = named.withPath(answer.path());
        return waits ? routed : routed.withConnected();
    }

    private void transmit(Journal journal, Call call, Path path) {
        Packet.Ip packet = firstPacket(journal.state(), call, path);
        SocketState socket = journal.state().lastSocket();
        journal.become(journal.state().with(socket.withSent()));
        if (call.program() == Program.TCP_CONNECT) {
            long due = profile.due(journal.now(), profile.synPauses().get(0));
            journal.remind(new Timer.SynTimer(socket.id(), 1, due));
        }
        Translated translated = departures.send(journal, socket, packet, path, null);
        if (translated.failure().isPresent()) {
            refuse(journal, call, translated);
        }
    }

    /** A sender is told that its packet was thrown away; TCP would try again. */
    private static void refuse(Journal journal, Call call, Translated translated) {
        if (call.program() != Program.TCP_CONNECT) {
            SocketState socket = journal.state().lastSocket();
            journal.become(journal.state()
                    .with(socket.withReturn(SocketCall.SEND, translated.failure())
                            .withEnd(End.failed(translated.error()))));
            journal.note(new Decision.Failed(SocketCall.SEND, translated.error(), translated.why()));
        }
    }

    private Packet.Ip firstPacket(HostState state, Call call, Path path) {
        int sourcePort = state.lastSocket().local().port();
        Transport transport = switch (call.program()) {
            case TCP_CONNECT -> new Transport.Tcp(sourcePort, call.port(), "S");
            case PING -> Transport.Icmp.echoRequest(Listeners.identifier(state.lastSocket()), 1);
            case UDP_CONNECT, UDP_SENDTO, UDP_SENDMSG -> new Transport.Udp(sourcePort, call.port());
        };
        IpAddress to = call.to().isAny() ? path.nextHop() : call.to();
        return new Packet.Ip(path.source(), to, profile.ttl(state), transport);
    }
}
