package homing.stack;

import homing.decision.Decision.SocketCall;
import homing.state.HostState;
import homing.state.SocketState;
import homing.state.SocketState.End;
import java.util.List;
import java.util.Optional;

/** Programs whose systems try several transports at once: which one wins, and what becomes of the others. */
final class TransportRace {
    private final StackProfile profile;
    private final Listeners listeners;

    TransportRace(StackProfile profile, Listeners listeners) {
        this.profile = profile;
        this.listeners = listeners;
    }

    /** Looks whether an event has decided a race. */
    void settle(Journal journal) {
        for (SocketState socket : journal.state().sockets()) {
            if (socket.call().program().hasTransports() && socket.isOpen()) {
                settle(journal, socket);
            }
        }
    }

    private void settle(Journal journal, SocketState program) {
        List<SocketState> transports = transports(journal.state(), program);
        Optional<StackProfile.Session> session = profile.session(journal.state(), transports);
        if (session.isPresent()) {
            won(journal, program, transports, session.get());
        } else if (transports.stream().noneMatch(SocketState::isOpen)) {
            SocketCall made = program.call().program().connects() ? SocketCall.CONNECT : SocketCall.SEND;
            listeners.fail(journal, program, made, profile.noSession(transports));
        }
    }

    private static List<SocketState> transports(HostState state, SocketState program) {
        return state.sockets().stream()
                .filter(socket -> socket.parent() == program.id())
                .toList();
    }

    /** The program's socket stands for the winner; the others are given up without a word to their peers. */
    private void won(Journal journal, SocketState program, List<SocketState> transports, StackProfile.Session session) {
        SocketState winner = session.winner();
        boolean connects = program.call().program().connects();
        SocketState made =
                connects ? program.withConnected().withReturn(SocketCall.CONNECT, Optional.empty()) : program;
        HostState after = journal.state()
                .with(made.withLocal(winner.local()).withPath(winner.path()).withEnd(winner.end()));
        for (SocketState transport : transports) {
            boolean lost = transport.id() != winner.id() && transport.end().kind() != End.Kind.FAILED;
            after = lost ? after.with(transport.withEnd(End.failed(session.cancelled()))) : after;
        }
        journal.become(after);
        if (session.choice() != null) {
            journal.note(session.choice());
        }
    }
}
