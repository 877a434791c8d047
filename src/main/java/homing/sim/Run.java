package homing.sim;

import homing.decision.Decision;
import homing.decision.Verdict;
import homing.model.AdapterRef;
import homing.model.Call;
import homing.model.Change;
import homing.model.Script;
import homing.packet.Frame;
import homing.packet.Packet;
import homing.stack.Happening;
import homing.stack.HostStack;
import homing.stack.Outcome;
import homing.stack.Transmission;
import homing.stack.WireRule;
import homing.state.FrameInFlight;
import homing.state.HostState;
import homing.state.SocketState;
import homing.state.World;
import homing.timeline.Moment;
import homing.timeline.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One run of a script, from the first event to the last; lives no longer than the run. */
final class Run {
    /** How long a frame is on a LAN, in microseconds: long enough to be seen, the same for all. */
    static final long LATENCY = 100;
    /** A run that has not ended after so many steps is a storm. */
    private static final int MOST_STEPS = 50_000;
    /** How long the clock still runs when the last program has ended, in microseconds. */
    private static final long AFTERMATH = 80_000;

    private final Map<String, HostStack> stacks;
    private final Cables cables;
    private final Agenda agenda = new Agenda();
    private final List<Moment> moments = new ArrayList<>(64);
    private final List<Opened> opened = new ArrayList<>(1);
    private final List<World> looks = new ArrayList<>(0);
    private final World start;
    private World world;
    private long now;
    private int cues;
    private int waiting;
    private long ended;
    private boolean storm;

    /**
     * A call that was made.
     *
     * @param step the number of its first step
     * @param next the number of the first step of the call that was made next; 0 if there is none
     */
    record Opened(Script.Ask ask, int socket, int step, int next) {
        Call call() {
            return ask.call();
        }

        Opened until(int following) {
            return new Opened(ask, socket, step, following);
        }
    }

    Run(World start, Map<String, HostStack> stacks, Cables cables) {
        this.start = start;
        this.world = start;
        this.stacks = stacks;
        this.cables = cables;
    }

    List<Moment> moments() {
        return moments;
    }

    List<Opened> opened() {
        return opened;
    }

    List<World> looks() {
        return looks;
    }

    World world() {
        return world;
    }

    /** Whether it was cut off because it would not end. */
    boolean isStorm() {
        return storm;
    }

    void play(Script script) {
        world.network().hosts().forEach(host -> wake(host.name()));
        script.actions().forEach(action -> agenda.add(new Agenda.Cue(action)));
        cues = script.actions().size();
        Optional<Agenda.Entry> next = agenda.next(latest());
        while (next.isPresent() && moments.size() < MOST_STEPS) {
            handle(next.get());
            next = agenda.next(latest());
        }
        storm = next.isPresent();
    }

    private void wake(String host) {
        if (!stateOf(host).neighbours().isEmpty()) {
            take(host, stacks.get(host).wake(stateOf(host), now));
        }
    }

    private long latest() {
        return cues > 0 || waiting > 0 ? Agenda.ENDLESS : ended + AFTERMATH;
    }

    private HostState stateOf(String host) {
        return world.host(host).orElseThrow();
    }

    private void handle(Agenda.Entry entry) {
        now = Math.max(now, entry.atMicros());
        if (entry instanceof Agenda.Arrival arrival) {
            arrive(arrival.frame());
        } else if (entry instanceof Agenda.Due due) {
            take(due.host(), stacks.get(due.host()).expire(stateOf(due.host()), due.timer(), now));
        } else if (entry instanceof Agenda.Cue cue) {
            cues--;
            act(cue.action());
        }
    }

    private void act(Script.Action action) {
        if (action instanceof Script.Ask ask) {
            String host = ask.call().host();
            int first = moments.size() + 1;
            if (!opened.isEmpty()) {
                int last = opened.size() - 1;
                opened.set(last, opened.get(last).until(first));
            }
            opened.add(new Opened(ask, stateOf(host).sockets().size(), first, 0));
            take(host, stacks.get(host).call(stateOf(host), ask.call(), now));
        } else if (action instanceof Script.Do deed) {
            change(deed.change());
        } else if (action instanceof Script.Look) {
            looks.add(world);
        }
    }

    private void change(Change change) {
        String host = change.host();
        if (change instanceof Change.OfPower power && power.on()) {
            take(host, restarted(power));
        } else {
            take(host, stacks.get(host).change(stateOf(host), change, now));
        }
        if (change instanceof Change.OfPower power) {
            agenda.forget(host);
            if (power.on()) {
                wake(host);
            }
        }
    }

    /** The host as it was configured; of what it was doing nothing is left but the traces in the sockets. */
    private Outcome restarted(Change.OfPower power) {
        HostState before = stateOf(power.host());
        HostState fresh = start.host(power.host()).orElseThrow();
        HostState after =
                new HostState(fresh.host(), fresh.neighbours(), before.sockets(), fresh.serving(), fresh.memory());
        Verdict why = Verdict.chosen(WireRule.POWER, "stack.change.done");
        Decision changed = new Decision.Changed(power, List.of(), List.of(), List.of(), why);
        return new Outcome(List.of(new Happening(changed, after)), List.of(), after);
    }

    private void arrive(FrameInFlight frame) {
        world = world.withInFlight(world.inFlight().minus(frame));
        int steps = moments.size();
        for (AdapterRef place : frame.to()) {
            if (!Cables.isLive(world, place)) {
                continue; // gone since the frame was sent
            }
            HostStack stack = stacks.get(place.host());
            take(place.host(), stack.receive(stateOf(place.host()), place.adapter(), frame.frame(), now));
        }
        if (moments.size() == steps) {
            ignored(frame);
        }
    }

    /** All adapters of the LAN have heard the frame, and none has taken it. */
    private void ignored(FrameInFlight sent) {
        Frame frame = sent.frame();
        if (frame.packet() instanceof Packet.Ip packet) {
            AdapterRef from = sent.from();
            Verdict why = Verdict.passedOver(WireRule.FRAME_TAKEN, "stack.dropped.nobody", frame.destination());
            note(from.host(), new Decision.Dropped(Decision.Phase.TRANSMIT, from.adapter(), packet, why), List.of());
        }
    }

    private void note(String host, Decision decision, List<FrameInFlight> sent) {
        moments.add(new Moment(new Step(moments.size() + 1, now, host, decision), world, sent));
    }

    private void take(String host, Outcome outcome) {
        int before = waitingAt(host);
        for (Happening happening : outcome.happenings()) {
            world = world.withHost(happening.after());
            List<FrameInFlight> sent = happening
                    .transmission()
                    .map(transmission -> send(host, transmission))
                    .map(List::of)
                    .orElse(List.of());
            note(host, happening.decision(), sent);
        }
        world = world.withHost(outcome.after());
        outcome.timers().forEach(timer -> agenda.add(new Agenda.Due(host, timer)));
        count(waitingAt(host) - before);
    }

    private int waitingAt(String host) {
        int open = 0;
        for (SocketState socket : stateOf(host).sockets()) {
            open += socket.isOpen() ? 1 : 0;
        }
        return open;
    }

    private void count(int change) {
        waiting += change;
        if (change < 0 && waiting == 0) {
            ended = now;
        }
    }

    private FrameInFlight send(String host, Transmission transmission) {
        AdapterRef from = new AdapterRef(host, transmission.adapter());
        List<AdapterRef> to = cables.heardBy(world, from, transmission.frame().destination());
        FrameInFlight frame = new FrameInFlight(from, to, transmission.frame(), now);
        if (!to.isEmpty() || !transmission.frame().destination().isGroup()) {
            world = world.withInFlight(world.inFlight().plus(frame));
            agenda.add(new Agenda.Arrival(frame, now + LATENCY));
        }
        return frame;
    }
}
