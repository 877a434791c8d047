package homing.stack;

import homing.decision.Decision;
import homing.packet.Frame;
import homing.state.HostState;
import java.util.ArrayList;
import java.util.List;

/** What happens at one host during one event, as it is written down: lives no longer than the event. */
final class Journal {
    private final List<Happening> happenings = new ArrayList<>(16);
    private final List<Timer> timers = new ArrayList<>(2);
    private final long nowMicros;
    private HostState state;

    Journal(HostState before, long nowMicros) {
        this.state = before;
        this.nowMicros = nowMicros;
    }

    HostState state() {
        return state;
    }

    long now() {
        return nowMicros;
    }

    void become(HostState changed) {
        state = changed;
    }

    void note(Decision decision) {
        happenings.add(new Happening(decision, state));
    }

    void noteAll(List<Decision> decisions) {
        decisions.forEach(this::note);
    }

    void send(Decision.Transmitted decision, Frame frame) {
        happenings.add(new Happening(decision, state, new Transmission(decision.adapter(), frame)));
    }

    void remind(Timer timer) {
        timers.add(timer);
    }

    Outcome outcome() {
        return new Outcome(happenings, timers, state);
    }
}
