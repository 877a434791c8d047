package homing.stack;

import homing.decision.Decision;
import homing.decision.Decision.SocketCall;
import homing.model.Call;
import homing.model.Program;
import homing.net.Endpoint;
import homing.net.IpAddress;
import homing.packet.Packet;
import homing.packet.Transport;
import homing.state.HostState;
import homing.state.SocketState;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The stages of a client program's call: socket, bind, connect, send, the first packet. */
final class CallStages {
    private final StackProfile profile;
    private final NeighbourStage neighbours;

    CallStages(StackProfile profile, NeighbourStage neighbours) {
        this.profile = profile;
        this.neighbours = neighbours;
    }

    void run(Journal journal, Call call) {
        Endpoint open = new Endpoint(anyOf(call.to()), 0);
        journal.become(journal.state().withSocket(new SocketState(call, open, false, Map.of())));
        journal.note(new Decision.Opened(call, profile.socketRule()));
        if (bind(journal, call)) {
            connectAndSend(journal, call);
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
        if (answer.decision().failure().isEmpty()) {
            socket = socket.withLocal(new Endpoint(answer.local(), port(journal.state(), call)));
        }
        journal.become(journal.state().withLastSocket(socket));
        journal.note(answer.decision());
        return answer.decision().failure().isEmpty();
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
        journal.become(answer.after().withLastSocket(before));
        for (int i = 0; i < decisions.size() - 1; i++) {
            journal.note(decisions.get(i));
        }
        journal.become(journal.state().withLastSocket(socket));
        if (!decisions.isEmpty()) {
            journal.note(decisions.get(decisions.size() - 1));
        }
        answer.failure().ifPresent(error -> journal.note(new Decision.Failed(made, error, answer.why())));
        return answer.failure().isEmpty();
    }

    /** What the program's socket is like after a call: TCP's connect() has not returned while its SYN is on the way. */
    private static SocketState after(SocketState socket, SocketCall made, PathAnswer answer) {
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
        return waits ? named : named.withConnected();
    }

    private void transmit(Journal journal, Call call, Path path) {
        Packet.Ip packet = firstPacket(journal.state(), call, path);
        Translated translated = profile.translate(journal.state(), packet, path);
        journal.noteAll(translated.decisions());
        if (translated.failure().isEmpty()) {
            neighbours.transmit(journal, translated.packet(), translated.path());
        } else {
            journal.note(new Decision.Dropped(path.adapter(), translated.packet(), translated.why()));
            refuse(journal, call, translated);
        }
    }

    /** A sender is told that its packet was thrown away; TCP would try again. */
    private static void refuse(Journal journal, Call call, Translated translated) {
        if (call.program() != Program.TCP_CONNECT) {
            SocketState socket = journal.state().lastSocket();
            journal.become(journal.state().withLastSocket(socket.withReturn(SocketCall.SEND, translated.failure())));
            journal.note(new Decision.Failed(SocketCall.SEND, translated.error(), translated.why()));
        }
    }

    private Packet.Ip firstPacket(HostState state, Call call, Path path) {
        int sourcePort = state.lastSocket().local().port();
        Transport transport = switch (call.program()) {
            case TCP_CONNECT -> new Transport.Tcp(sourcePort, call.port(), "S");
            case PING -> Transport.Icmp.echoRequest(1, 1);
            case UDP_CONNECT, UDP_SENDTO, UDP_SENDMSG -> new Transport.Udp(sourcePort, call.port());
        };
        IpAddress to = call.to().isAny() ? path.nextHop() : call.to();
        return new Packet.Ip(path.source(), to, profile.ttl(state), transport);
    }

    /** A program that still waits is told an error. */
    void fail(Journal journal, Timer.ErrorTimer due) {
        if (journal.state().sockets().isEmpty()) {
            return;
        }
        SocketState socket = journal.state().lastSocket();
        journal.become(journal.state().withLastSocket(socket.withReturn(due.call(), Optional.of(due.error()))));
        journal.note(new Decision.Failed(due.call(), due.error(), due.why()));
    }
}
