package homing.stack;

import homing.decision.Decision;
import homing.decision.Verdict;
import homing.model.Program;
import homing.packet.Packet;
import homing.state.HostState;
import homing.state.SocketState;
import homing.state.SocketState.End;
import java.util.List;

/** What waiting programs live through: their segment is repeated, and in the end their patience is over. */
final class ClientClock {
    private final StackProfile profile;
    private final Departures departures;
    private final Listeners listeners;

    ClientClock(StackProfile profile, Departures departures, Listeners listeners) {
        this.profile = profile;
        this.departures = departures;
        this.listeners = listeners;
    }

    void expire(Journal journal, Timer.ClientTimer due) {
        SocketState socket = journal.state().sockets().get(due.socket());
        if (socket.isOpen()) {
            journal.become(ended(journal.state().with(socket.withEnd(End.TIMED_OUT)), socket.id()));
            int patience = socket.call().patienceMillis().orElse(0);
            Verdict why = Verdict.passedOver(WireRule.PATIENCE, "stack.client.timeout", patience);
            journal.note(new Decision.TimedOut(socket.call(), why));
        }
    }

    /** What the system has opened for the program ends with it. */
    private static HostState ended(HostState state, int program) {
        HostState after = state;
        for (SocketState socket : state.sockets()) {
            boolean waits = socket.parent() == program && socket.isOpen();
            after = waits ? after.with(socket.withEnd(End.TIMED_OUT)) : after;
        }
        return after;
    }

    void expire(Journal journal, Timer.SynTimer due) {
        SocketState socket = journal.state().sockets().get(due.socket());
        if (!socket.isOpen()) {
            return;
        }
        List<Long> pauses = FirstPacket.pauses(profile, journal.state(), socket);
        if (due.times() < pauses.size()) {
            repeat(journal, socket, due.times(), pauses.get(due.times()));
        } else {
            rethink(journal, socket, due.times());
            listeners.fail(journal, socket, profile.synTimeout(socket));
        }
    }

    private void repeat(Journal journal, SocketState socket, int times, long pause) {
        SocketState sent = socket.withSent();
        journal.become(journal.state().with(sent));
        Packet.Ip segment = FirstPacket.of(socket, socket.path(), profile.ttl(journal.state()));
        boolean data = socket.call().program() == Program.TCP_SEND;
        Verdict why = Verdict.chosen(
                WireRule.TCP_REPETITION,
                data ? "stack.repeat.data" : "stack.repeat.syn",
                socket.call().to());
        journal.note(new Decision.Repeated(segment, times, why));
        journal.remind(new Timer.SynTimer(socket.id(), times + 1, profile.due(journal.now(), pause)));
        send(journal, sent, segment);
        rethink(journal, socket, times);
    }

    private void rethink(Journal journal, SocketState socket, int times) {
        StackProfile.Rethought rethought = profile.unanswered(journal.state(), socket, times);
        journal.become(rethought.after());
        journal.noteAll(rethought.decisions());
    }

    /** By the way of before, or by another that the system has found since. */
    private void send(Journal journal, SocketState socket, Packet.Ip segment) {
        PathAnswer answer = profile.again(journal.state(), socket);
        journal.become(answer.after());
        journal.noteAll(answer.decisions());
        if (answer.path() == null) {
            journal.note(new Decision.Dropped(Decision.Phase.TRANSMIT, "", segment, answer.why()));
            return;
        }
        SocketState routed = answer.decisions().isEmpty() ? socket : socket.withPath(answer.path());
        journal.become(journal.state().with(routed));
        departures.send(journal, routed, segment, answer.path(), null);
    }
}
