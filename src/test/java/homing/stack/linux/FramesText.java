package homing.stack.linux;

import homing.packet.Packet;
import homing.state.FrameInFlight;

/** A frame in a few words. */
final class FramesText {
    private FramesText() {}

    static String of(FrameInFlight sent) {
        String where = sent.from().host() + ": ";
        return where
                + sent.frame().packet().accept(new Packet.Visitor<String>() {
                    @Override
                    public String arp(Packet.Arp packet) {
                        return packet.isRequest()
                                ? "who has " + packet.target() + ", asks " + packet.sender()
                                : packet.sender() + " is at " + packet.senderMac();
                    }

                    @Override
                    public String ip(Packet.Ip packet) {
                        return packet.source() + " > " + packet.destination() + " on "
                                + sent.from().adapter();
                    }
                });
    }
}
