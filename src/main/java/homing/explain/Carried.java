package homing.explain;

import homing.packet.Frame;
import homing.packet.Packet;
import java.util.Optional;

/**
 * A packet, in its frame or out of it.
 *
 * @param frame the frame that carries it; null while the packet is inside a host that has not yet put it into one
 */
public record Carried(Packet packet, Frame frame) {
    static Carried in(Frame frame) {
        return new Carried(frame.packet(), frame);
    }

    static Carried bare(Packet packet) {
        return new Carried(packet, null);
    }

    /** The frame that carries it; empty while it is in none. */
    public Optional<Frame> envelope() {
        return Optional.ofNullable(frame);
    }
}
