package homing.stack;

import homing.decision.Decision;
import homing.decision.Decision.SocketCall;
import homing.decision.SocketError;
import homing.model.Call;
import homing.model.Program;
import homing.net.Endpoint;
import homing.net.IpAddress;
import homing.state.HostState;
import homing.state.Path;
import homing.state.SocketState;
import homing.state.SocketState.End;
import java.util.List;
import java.util.Optional;

/** The stages of a client program's call: socket, bind, connect, send, the first packet. */
final class CallStages {
    private final StackProfile profile;
    private final FirstPacket packets;
    private final ConnectionStage connections;

    CallStages(StackProfile profile, Departures departures, Listeners listeners, NeighbourStage neighbours) {
        this.profile = profile;
        this.packets = new FirstPacket(profile, departures);
        this.connections = new ConnectionStage(profile, listeners, packets, neighbours);
    }

    void run(Journal journal, Call call) {
        Endpoint open = new Endpoint(anyOf(call.to()), 0);
        int id = journal.state().sockets().size();
        journal.become(journal.state().withSocket(SocketState.opened(id, call, open)));
        boolean fresh = call.program() != Program.TCP_SEND;
        journal.note(new Decision.Opened(call, fresh ? profile.socketRule() : WireRule.TCP_DATA));
        if (call.program().hasTransports()) {
            open(journal, id, profile.transports(journal.state(), call));
        } else if (call.program() == Program.TCP_SEND) {
            connections.send(journal, call);
        } else if (bind(journal, call)) {
            connectAndSend(journal, call);
        }
        if (journal.state().sockets().get(id).isOpen()) {
            call.patienceMillis()
                    .ifPresent(millis -> journal.remind(new Timer.ClientTimer(id, journal.now() + 1000L * millis)));
        }
    }

    /** What a program asks for is tried by each of its system's transports at once. */
    private void open(Journal journal, int parent, List<Call> transports) {
        for (Call transport : transports) {
            int id = journal.state().sockets().size();
            Endpoint open = new Endpoint(anyOf(transport.to()), 0);
            journal.become(journal.state()
                    .withSocket(SocketState.opened(id, transport, open).withParent(parent)));
            if (bind(journal, transport)) {
                connectAndSend(journal, transport);
            }
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
            if (!SocketCalls.take(journal, SocketCall.CONNECT, answer)) {
                return;
            }
            connected = answer.path();
        }
        PathAnswer answer = profile.send(journal.state(), journal.state().lastSocket(), connected);
        SocketCall stage = call.program() == Program.TCP_CONNECT ? SocketCall.CONNECT : SocketCall.SEND;
        if (SocketCalls.take(journal, stage, answer)) {
            packets.transmit(journal, call, answer.path());
        }
    }
}
