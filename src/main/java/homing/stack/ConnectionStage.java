package homing.stack;

import homing.decision.Decision.SocketCall;
import homing.model.Call;
import homing.model.Program;
import homing.state.HostState;
import homing.state.SocketState;
import java.util.Optional;

/** send() on the connection that an earlier call of the host has made. */
final class ConnectionStage {
    private final StackProfile profile;
    private final Listeners listeners;
    private final FirstPacket packets;
    private final NeighbourStage neighbours;

    ConnectionStage(StackProfile profile, Listeners listeners, FirstPacket packets, NeighbourStage neighbours) {
        this.profile = profile;
        this.listeners = listeners;
        this.packets = packets;
        this.neighbours = neighbours;
    }

    /** The socket stands for the connection that an earlier call has made. */
    void send(Journal journal, Call call) {
        SocketState socket = journal.state().lastSocket();
        Optional<SocketState> connection = Listeners.connection(journal.state(), call);
        if (connection.isEmpty()) {
            StackProfile.Told told = profile.notConnected(call);
            listeners.fail(journal, socket, SocketCall.SEND, told);
            return;
        }
        socket = socket.withLocal(connection.get().local())
                .withPath(connection.get().path())
                .withConnected();
        journal.become(journal.state().with(socket));
        PathAnswer answer = profile.segment(journal.state(), socket);
        if (SocketCalls.take(journal, SocketCall.SEND, answer)) {
            journal.become(journal.state().with(journal.state().lastSocket().withPath(answer.path())));
            if (isConfirmed(journal.state(), journal.state().lastSocket())) {
                neighbours.goesOn(journal, answer.path());
            }
            packets.transmit(journal, call, answer.path());
        }
    }

    /** Whether the data that the connection sent last has been confirmed. */
    private static boolean isConfirmed(HostState state, SocketState sending) {
        return state.sockets().stream()
                .filter(socket -> socket.call().program() == Program.TCP_SEND && socket.id() != sending.id())
                .filter(socket -> socket.local().equals(sending.local()))
                .filter(socket -> socket.call().to().equals(sending.call().to()))
                .reduce((older, newer) -> newer)
                .filter(socket -> socket.end().kind() == SocketState.End.Kind.ANSWERED)
                .isPresent();
    }
}
