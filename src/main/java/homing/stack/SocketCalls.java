package homing.stack;

import homing.decision.Decision;
import homing.decision.Decision.SocketCall;
import homing.model.Program;
import homing.net.Endpoint;
import homing.state.SocketState;
import homing.state.SocketState.End;
import java.util.List;

/** What connect() and send() leave behind in the program's socket. */
final class SocketCalls {
    private SocketCalls() {}

    /** Writes down what a socket call decided and returned. */
    static boolean take(Journal journal, SocketCall made, PathAnswer answer) {
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
        answer.failure()
                .filter(error -> before.isProgramsOwn())
                .ifPresent(error -> journal.note(new Decision.Failed(made, error, answer.why())));
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
        Endpoint local = told.local().address().isAny()
                ? new Endpoint(answer.path().source(), told.local().port())
                : told.local();
        SocketState routed = told.withWay(local, answer.path());
        return waits ? routed : routed.withConnected();
    }
}
