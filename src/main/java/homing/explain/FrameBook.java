package homing.explain;

import homing.model.AdapterRef;
import homing.packet.Packet;
import homing.state.FrameInFlight;
import homing.timeline.Moment;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The frames that have been sent so far in a run, found by who carries what. A frame is known by its place, counted from 0. */
final class FrameBook {
    /** The place of no frame. */
    static final int NONE = -1;

    /** A packet at a host. */
    record Stay(String host, Packet packet) {}

    /** A frame that was sent; its end becomes known later. */
    static final class Sent {
        private final int step;
        private final FrameInFlight flight;
        private boolean heard;
        private Loss loss;

        private Sent(int step, FrameInFlight flight) {
            this.step = step;
            this.flight = flight;
        }

        int step() {
            return step;
        }

        FrameInFlight flight() {
            return flight;
        }

        /** Null if it was not lost. */
        Loss loss() {
            return loss;
        }
    }

    private final List<Sent> sent = new ArrayList<>();
    /** The frames that carried a packet, in the order of sending. */
    private final Map<Packet, List<Integer>> carriers = new HashMap<>();
    /** The frame that a host has put a packet into last. */
    private final Map<Stay, Integer> leavings = new HashMap<>();

    List<Sent> sent() {
        return Collections.unmodifiableList(sent);
    }

    /** The place of the frame that was sent last. */
    int last() {
        return sent.size() - 1;
    }

    int add(Moment moment, FrameInFlight flight) {
        int place = sent.size();
        Packet packet = flight.frame().packet();
        sent.add(new Sent(moment.step().number(), flight));
        carriers.computeIfAbsent(packet, key -> new ArrayList<>()).add(place);
        leavings.put(new Stay(moment.step().host(), packet), place);
        return place;
    }

    /** The last frame that carried a packet to a host. */
    int carrier(String host, Packet packet) {
        List<Integer> places = carriers.getOrDefault(packet, List.of());
        for (int i = places.size() - 1; i >= 0; i--) {
            if (reaches(host, sent.get(places.get(i)).flight.to())) {
                return places.get(i);
            }
        }
        return NONE;
    }

    private static boolean reaches(String host, List<AdapterRef> adapters) {
        for (AdapterRef adapter : adapters) {
            if (adapter.host().equals(host)) {
                return true;
            }
        }
        return false;
    }

    void hear(int place) {
        sent.get(place).heard = true;
    }

    /** The frame in which a host has sent a packet that nobody has heard. */
    int unheard(Stay left) {
        int place = leavings.getOrDefault(left, NONE);
        return place == NONE || sent.get(place).heard ? NONE : place;
    }

    /** The first loss of a frame counts. */
    void lose(int place, Loss loss) {
        if (place != NONE && sent.get(place).loss == null) {
            sent.get(place).loss = loss;
        }
    }
}
