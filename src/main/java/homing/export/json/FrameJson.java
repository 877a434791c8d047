package homing.export.json;

import homing.packet.Frame;
import homing.packet.Packet;
import homing.packet.Transport;
import homing.state.FrameInFlight;
import java.util.Locale;
import tools.jackson.core.JsonGenerator;

/** A frame as it leaves an adapter; its keys are those of its kind. */
final class FrameJson implements Packet.Visitor<Void>, Transport.Visitor<Void> {
    private static final int DISCOVERY_HOPS = 255;
    private static final int SOLICITATION = 135;
    private static final int ADVERTISEMENT = 136;

    private final JsonGenerator out;

    FrameJson(JsonGenerator out) {
        this.out = out;
    }

    void write(FrameInFlight sent) {
        Frame frame = sent.frame();
        out.writeStartObject();
        out.writeStringProperty("host", sent.from().host());
        out.writeStringProperty("adapter", sent.from().adapter());
        out.writeNumberProperty("t", sent.sentMicros() / 1000.0);
        out.writeStringProperty("ethDst", frame.destination().toString());
        out.writeStringProperty("ethSrc", frame.source().toString());
        frame.packet().accept(this);
        out.writeEndObject();
    }

    @Override
    public Void arp(Packet.Arp packet) {
        if (packet.isDiscovery()) {
            return discovery(packet);
        }
        out.writeStringProperty("kind", packet.isRequest() ? "arp-request" : "arp-reply");
        out.writeStringProperty("senderMac", packet.senderMac().toString());
        out.writeStringProperty("senderIp", packet.sender().toString());
        out.writeStringProperty("targetMac", packet.targetMac().toString());
        out.writeStringProperty("targetIp", packet.target().toString());
        return null;
    }

    /** A neighbour solicitation or advertisement (RFC 4861 section 4.3, 4.4). */
    private Void discovery(Packet.Arp packet) {
        out.writeStringProperty("src", packet.sender().toString());
        out.writeStringProperty("dst", packet.groupOrTarget().toString());
        out.writeNumberProperty("ttl", DISCOVERY_HOPS);
        out.writeStringProperty("kind", "icmp6");
        out.writeNumberProperty("type", packet.isRequest() ? SOLICITATION : ADVERTISEMENT);
        out.writeNumberProperty("code", 0);
        out.writeStringProperty("target", (packet.isRequest() ? packet.target() : packet.sender()).toString());
        out.writeStringProperty("linkLayer", packet.senderMac().toString());
        return null;
    }

    @Override
    public Void ip(Packet.Ip packet) {
        out.writeStringProperty("src", packet.source().toString());
        out.writeStringProperty("dst", packet.destination().toString());
        out.writeNumberProperty("ttl", packet.ttl());
        String protocol = packet.transport().protocol().name().toLowerCase(Locale.ROOT);
        out.writeStringProperty("kind", packet.source().isIpv4() ? protocol : protocol + "6");
        return packet.transport().accept(this);
    }

    @Override
    public Void udp(Transport.Udp datagram) {
        ports(datagram.sourcePort(), datagram.destinationPort());
        return null;
    }

    @Override
    public Void tcp(Transport.Tcp segment) {
        ports(segment.sourcePort(), segment.destinationPort());
        out.writeStringProperty("flags", segment.flags());
        return null;
    }

    private void ports(int source, int destination) {
        out.writeNumberProperty("sport", source);
        out.writeNumberProperty("dport", destination);
    }

    @Override
    public Void icmp(Transport.Icmp message) {
        out.writeNumberProperty("type", message.type());
        out.writeNumberProperty("code", message.code());
        if (message.gateway() != null) {
            out.writeStringProperty("redirectTo", message.gateway().toString());
        }
        if (message.quoted() != null) {
            out.writeObjectPropertyStart("quoted");
            out.writeStringProperty("src", message.quoted().source().toString());
            out.writeStringProperty("dst", message.quoted().destination().toString());
            out.writeEndObject();
        }
        return null;
    }
}
