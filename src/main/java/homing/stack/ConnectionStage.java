package homing.stack;

import homing.decision.Decision.SocketCall;
import homing.model.Call;
import homing.state.SocketState;
import java.util.Optional;

/** send() on the connection that an earlier call of the host has made. */
final class ConnectionStage {
    private final StackProfile profile;
    private final Listeners listeners;
    private final FirstPacket packets;

    ConnectionStage(StackProfile profile, Listeners listeners, FirstPacket packets) {
        this.profile = profile;
        this.listeners = listeners;
        this.packets = packets;
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
            packets.transmit(journal, call, answer.path());
        }
    }
}
