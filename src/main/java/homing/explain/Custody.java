package homing.explain;

import homing.explain.PacketInHand.Act;
import homing.model.AdapterRef;
import homing.packet.Frame;
import homing.packet.Packet;
import homing.state.FrameInFlight;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Who has which packet, and what each packet was before its last hop. It is fed with what happens, in order. */
final class Custody {
    /** A packet at a host. */
    private record Stay(String host, Packet packet) {}

    /**
     * How a packet came to be at a host.
     *
     * @param as the packet as it came, or as the host made it
     * @param earlier the packet before its last hop changed it; null if that is not known
     * @param from the host it came from; empty if it was made here
     */
    private record Coming(Carried as, Carried earlier, String from) {}

    /** A frame that was sent, and the packet in it before its sender changed it; null if it did not. */
    private record Sent(FrameInFlight flight, Carried before) {}

    private final Map<Stay, Coming> comings = new HashMap<>();
    private final Map<Packet, List<Sent>> sent = new HashMap<>();

    /** A host sends a frame. */
    PacketInHand sends(String host, FrameInFlight flight) {
        Frame frame = flight.frame();
        Carried before = before(host, frame.packet());
        sent.computeIfAbsent(frame.packet(), packet -> new ArrayList<>()).add(new Sent(flight, before));
        return leaves(host, flight.from().adapter(), frame);
    }

    /** A host puts a packet into a frame; it need not reach a LAN. */
    PacketInHand leaves(String host, String adapter, Frame frame) {
        Carried before = before(host, frame.packet());
        return new PacketInHand(Act.SENDS, host, adapter, Carried.in(frame), before, before == null ? "" : host);
    }

    /** What a packet that leaves a host was before; null if it was made here and has not been changed. */
    private Carried before(String host, Packet packet) {
        Coming coming = comings.get(new Stay(host, packet));
        return coming == null ? null : coming.as();
    }

    /** A packet reaches a host. */
    void arrives(String host, Packet packet) {
        Sent by = carrier(host, packet);
        if (by != null) {
            Carried as = Carried.in(by.flight().frame());
            String from = by.flight().from().host();
            comings.put(new Stay(host, packet), new Coming(as, by.before(), from));
        }
    }

    private Sent carrier(String host, Packet packet) {
        List<Sent> carriers = sent.getOrDefault(packet, List.of());
        for (int i = carriers.size() - 1; i >= 0; i--) {
            Sent candidate = carriers.get(i);
            if (reaches(host, candidate.flight().to())) {
                return candidate;
            }
        }
        return null;
    }

    private static boolean reaches(String host, List<AdapterRef> adapters) {
        for (AdapterRef adapter : adapters) {
            if (adapter.host().equals(host)) {
                return true;
            }
        }
        return false;
    }

    /** A host makes another packet of one. */
    void becomes(String host, Packet before, Packet after) {
        if (!before.equals(after)) {
            Coming coming = comings.remove(new Stay(host, before));
            Coming known = coming == null ? new Coming(Carried.bare(before), null, "") : coming;
            comings.put(new Stay(host, after), known);
        }
    }

    /** A packet that is inside a host. */
    PacketInHand inside(Act act, String host, String place, Packet packet) {
        Coming coming = comings.get(new Stay(host, packet));
        if (coming == null) {
            return new PacketInHand(act, host, place, Carried.bare(packet), null, "");
        }
        if (!coming.as().packet().equals(packet)) {
            return new PacketInHand(act, host, place, Carried.bare(packet), coming.as(), host);
        }
        boolean told = coming.earlier() != null;
        return new PacketInHand(act, host, place, coming.as(), coming.earlier(), told ? coming.from() : "");
    }
}
