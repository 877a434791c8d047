package homing.sim;

import homing.decision.Decision;
import homing.decision.Verdict;
import homing.model.AdapterRef;
import homing.model.Call;
import homing.packet.Frame;
import homing.packet.Packet;
import homing.stack.Happening;
import homing.stack.HostStack;
import homing.stack.Outcome;
import homing.stack.Transmission;
import homing.stack.WireRule;
import homing.state.FrameInFlight;
import homing.state.HostState;
import homing.state.World;
import homing.timeline.Moment;
import homing.timeline.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One run of a call, from the first event to the last; lives no longer than the run. */
final class Run {
    /** How long a frame is on a LAN, in microseconds: long enough to be seen, the same for all. */
    static final long LATENCY = 100;
    /** A run that has not ended after so many events is a storm. */
    private static final int MOST_EVENTS = 1_000_000;

    private final Map<String, HostStack> stacks;
    private final Cables cables;
    private final Agenda agenda = new Agenda();
    private final List<Moment> moments = new ArrayList<>(16);
    private World world;

    Run(World start, Map<String, HostStack> stacks, Cables cables) {
        this.world = start;
        this.stacks = stacks;
        this.cables = cables;
    }

    List<Moment> moments() {
        return moments;
    }

    World world() {
        return world;
    }

    void play(Call call) {
        String host = call.host();
        take(host, stacks.get(host).call(stateOf(host), call, 0), 0);
        Optional<Agenda.Entry> next = agenda.next();
        for (int events = 0; next.isPresent() && events < MOST_EVENTS; events++) {
            handle(next.get());
            next = agenda.next();
        }
    }

    private HostState stateOf(String host) {
        return world.host(host).orElseThrow();
    }

    private void handle(Agenda.Entry entry) {
        if (entry instanceof Agenda.Arrival arrival) {
            world = world.withInFlight(world.inFlight().minus(arrival.frame()));
            int steps = moments.size();
            arrival.frame().to().forEach(place -> arrive(place, arrival));
            if (moments.size() == steps) {
                ignored(arrival);
            }
        } else if (entry instanceof Agenda.Due due) {
            Outcome outcome = stacks.get(due.host()).expire(stateOf(due.host()), due.timer(), due.atMicros());
            take(due.host(), outcome, due.atMicros());
        }
    }

    private void arrive(AdapterRef place, Agenda.Arrival arrival) {
        Outcome outcome = stacks.get(place.host())
                .receive(stateOf(place.host()), place.adapter(), arrival.frame().frame(), arrival.atMicros());
        take(place.host(), outcome, arrival.atMicros());
    }

    /** All adapters of the LAN have heard the frame, and none has taken it. */
    private void ignored(Agenda.Arrival arrival) {
        AdapterRef from = arrival.frame().from();
        Frame frame = arrival.frame().frame();
        if (frame.packet() instanceof Packet.Ip packet) {
            Verdict why = Verdict.passedOver(WireRule.FRAME_TAKEN, "stack.dropped.nobody", frame.destination());
            note(from.host(), new Decision.Dropped(from.adapter(), packet, why), arrival.atMicros(), List.of());
        }
    }

    private void note(String host, Decision decision, long nowMicros, List<FrameInFlight> sent) {
        moments.add(new Moment(new Step(moments.size() + 1, nowMicros, host, decision), world, sent));
    }

    private void take(String host, Outcome outcome, long nowMicros) {
        for (Happening happening : outcome.happenings()) {
            world = world.withHost(happening.after());
            List<FrameInFlight> sent = happening
                    .transmission()
                    .map(transmission -> send(host, transmission, nowMicros))
                    .map(List::of)
                    .orElse(List.of());
            note(host, happening.decision(), nowMicros, sent);
        }
        world = world.withHost(outcome.after());
        outcome.timers().forEach(timer -> agenda.add(new Agenda.Due(host, timer)));
    }

    private FrameInFlight send(String host, Transmission transmission, long nowMicros) {
        AdapterRef from = new AdapterRef(host, transmission.adapter());
        FrameInFlight frame = new FrameInFlight(from, cables.heardBy(world, from), transmission.frame(), nowMicros);
        if (!frame.to().isEmpty()) {
            world = world.withInFlight(world.inFlight().plus(frame));
            agenda.add(new Agenda.Arrival(frame, nowMicros + LATENCY));
        }
        return frame;
    }
}
