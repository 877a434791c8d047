package homing.state;

import homing.model.AdapterRef;
import homing.packet.Frame;
import java.util.List;

/**
 * A frame on a LAN.
 *
 * @param from the adapter that sent it
 * @param to the adapters it reaches, in the order of arrival; empty if the cable is out
 * @param sentMicros when it was sent, in microseconds of simulated time
 */
public record FrameInFlight(AdapterRef from, List<AdapterRef> to, Frame frame, long sentMicros) {
    public FrameInFlight {
        to = List.copyOf(to);
    }
}
