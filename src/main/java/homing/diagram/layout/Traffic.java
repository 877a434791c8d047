package homing.diagram.layout;

import homing.decision.Decision;
import homing.model.AdapterRef;
import homing.packet.Packet;
import homing.state.FrameInFlight;
import homing.timeline.Moment;
import homing.timeline.Timeline;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Which frames are to be seen at a step, and how far they have come. */
record Traffic(Timeline timeline, List<Flight> flights) {
    /**
     * A frame on its way.
     *
     * @param to the adapter it is seen to go to
     * @param share how much of the way it has made, 0 to 1
     */
    record Seen(Flight flight, AdapterRef to, double share) {}

    /** Those sent in this step, on their way; the one that arrives in it, at the end of its way; others, half-way. */
    List<Seen> at(int step, double progress) {
        if (step == 0) {
            return List.of();
        }
        Moment moment = timeline.moments().get(step - 1);
        List<Seen> seen = new ArrayList<>();
        arriving(moment).ifPresent(seen::add);
        for (Flight flight : underWay(moment)) {
            if (seen.stream().noneMatch(other -> other.flight().equals(flight))) {
                seen.add(new Seen(flight, flight.target(), 0.5));
            }
        }
        flights.subList(before(step), before(step + 1))
                .forEach(flight -> seen.add(new Seen(flight, flight.target(), progress)));
        if (seen.isEmpty()) {
            standing(step).ifPresent(seen::add);
        }
        return seen;
    }

    /** How many frames were sent before a step. */
    private int before(int step) {
        int from = 0;
        int to = flights.size();
        while (from < to) {
            int middle = (from + to) / 2;
            if (flights.get(middle).step() < step) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from;
    }

    /** The frames that were sent before a moment and have not arrived, in the order of sending: they are among the last. */
    private List<Flight> underWay(Moment moment) {
        Set<FrameInFlight> frames = new HashSet<>(moment.after().inFlight());
        long oldest = frames.stream().mapToLong(FrameInFlight::sentMicros).min().orElse(Long.MAX_VALUE);
        Deque<Flight> all = new ArrayDeque<>();
        int next = before(moment.step().number()) - 1;
        while (next >= 0 && flights.get(next).frame().sentMicros() >= oldest) {
            if (frames.contains(flights.get(next).frame())) {
                all.addFirst(flights.get(next));
            }
            next--;
        }
        return List.copyOf(all);
    }

    /** The packet that the step's host is busy with: it came in, and has not been sent on. */
    private Optional<Seen> standing(int step) {
        String host = timeline.moments().get(step - 1).step().host();
        for (int i = step - 1; i >= 0; i--) {
            Moment earlier = timeline.moments().get(i);
            if (earlier.step().host().equals(host)) {
                if (earlier.step().decision() instanceof Decision.Arrived) {
                    return arriving(earlier);
                }
                if (isDone(earlier.step().decision())) {
                    return Optional.empty();
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isDone(Decision decision) {
        return decision instanceof Decision.Opened
                || decision instanceof Decision.Answered
                || decision instanceof Decision.TimedOut
                || decision instanceof Decision.Repeated
                || decision instanceof Decision.Changed
                || (decision instanceof Decision.Transmitted sent
                        && sent.frame().packet() instanceof Packet.Ip);
    }

    /** The frame that the step's host has just heard: the last one sent that carries this packet to it. */
    private Optional<Seen> arriving(Moment moment) {
        Decision decision = moment.step().decision();
        Object packet = decision instanceof Decision.Arrived arrived
                ? arrived.packet()
                : decision instanceof Decision.ArpHeard heard ? heard.packet() : null;
        for (int next = before(moment.step().number()) - 1; packet != null && next >= 0; next--) {
            Flight flight = flights.get(next);
            if (flight.frame().frame().packet().equals(packet)) {
                Optional<AdapterRef> receiver = flight.receiver(moment.step().host());
                if (receiver.isPresent()) {
                    return Optional.of(new Seen(flight, receiver.get(), 1));
                }
            }
        }
        return Optional.empty();
    }
}
