package homing.packet;

import homing.net.Mac;

/** An Ethernet frame (RFC 894). */
public record Frame(Mac source, Mac destination, Packet packet) {
    public boolean isBroadcast() {
        return destination.equals(Mac.BROADCAST);
    }
}
