package homing.stack;

import homing.decision.Decision.Delivered;
import homing.decision.Decision.Delivered.Recipient;
import homing.decision.Verdict;
import homing.packet.Packet;
import homing.packet.Transport;
import homing.state.Tracking;

/**
 * A packet that has reached its host.
 *
 * @param adapter the adapter it came in by
 * @param many whether its frame went to more than one host
 * @param tracking the connection it belongs to; null if none is tracked
 */
record Delivery(String adapter, Packet.Ip packet, boolean many, Tracking tracking) {
    Delivered to(Recipient recipient, Verdict verdict) {
        return new Delivered(adapter, packet, recipient, verdict);
    }

    /** That its destination cannot be reached, with the reason's code. */
    Complaint complaint(int code) {
        return new Complaint(Transport.Icmp.error(Transport.Icmp.UNREACHABLE, code, packet), true, false, tracking);
    }
}
