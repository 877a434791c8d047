package homing.stack;

import homing.decision.Decision;
import homing.decision.Verdict;
import homing.packet.Packet;
import homing.packet.Transport;
import homing.state.Path;
import homing.state.SocketState;
import homing.state.SocketState.End;
import java.util.List;

/** What waiting programs live through: their SYN is repeated, and in the end their patience is over. */
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
            journal.become(journal.state().with(socket.withEnd(End.TIMED_OUT)));
            int patience = socket.call().patienceMillis().orElse(0);
            Verdict why = Verdict.passedOver(WireRule.PATIENCE, "stack.client.timeout", patience);
            journal.note(new Decision.TimedOut(socket.call(), why));
        }
    }

    void expire(Journal journal, Timer.SynTimer due) {
        SocketState socket = journal.state().sockets().get(due.socket());
        if (!socket.isOpen()) {
            return;
        }
        List<Long> pauses = profile.synPauses();
        if (due.times() < pauses.size()) {
            repeat(journal, socket, due.times(), pauses.get(due.times()));
        } else {
            listeners.fail(journal, socket, profile.synTimeout(socket));
        }
    }

    private void repeat(Journal journal, SocketState socket, int times, long pause) {
        journal.become(journal.state().with(socket.withSent()));
        Path path = profile.kept(journal.state(), socket.path(), socket.call().to());
        Packet.Ip syn = new Packet.Ip(
                socket.local().address(),
                socket.call().to(),
                profile.ttl(journal.state()),
                new Transport.Tcp(socket.local().port(), socket.call().port(), "S"));
        Verdict why = Verdict.chosen(
                WireRule.TCP_REPETITION, "stack.repeat.syn", socket.call().to());
        journal.note(new Decision.Repeated(syn, times, why));
        journal.remind(new Timer.SynTimer(socket.id(), times + 1, profile.due(journal.now(), pause)));
        departures.send(journal, socket, syn, path, null);
    }
}
