package homing.explain;

import homing.decision.Decision;
import homing.net.IpAddress;
import homing.packet.Frame;
import homing.packet.Packet;
import homing.text.Message;
import java.util.Optional;

/** Words for frames that leave and packets that arrive. */
record FrameWords(Scene scene) {
    Explanation transmitted(Decision.Transmitted decision) {
        return decision.frame().packet().accept(new Packet.Visitor<Explanation>() {
            @Override
            public Explanation arp(Packet.Arp packet) {
                return packet.isRequest() ? asked(decision, packet) : answered(decision, packet);
            }

            @Override
            public Explanation ip(Packet.Ip packet) {
                return scene.isLoopback(decision.adapter()) ? stayed(decision, packet) : sent(decision, packet);
            }
        });
    }

    private Explanation asked(Decision.Transmitted decision, Packet.Arp packet) {
        boolean again = scene.hasAsked(packet.target());
        String headline = again ? "explain.ask.again.headline" : "explain.ask.headline";
        return Telling.of(
                        Message.of(
                                again ? "explain.ask.again.chip" : "explain.ask.chip",
                                packet.target(),
                                question(packet)),
                        Message.of(headline, scene.hostName(), decision.adapter(), packet.target()))
                .addIf(again, "explain.ask.again")
                .add(reach(decision.frame()), packet.target())
                .add(
                        packet.sender().isAny() ? "explain.ask.nobody" : "explain.ask.sender",
                        packet.sender(),
                        decision.verdict().why())
                .add(foreign(decision, packet.sender()))
                .by(decision.verdict().rule());
    }

    /** What the question is called: ARP, or NS for a neighbour solicitation of IPv6. */
    static String question(Packet.Arp packet) {
        return packet.isDiscovery() ? "NS" : "ARP";
    }

    private static String reach(Frame frame) {
        if (frame.isBroadcast()) {
            return "explain.ask.broadcast";
        }
        return frame.destination().isGroup() ? "explain.ask.group" : "explain.ask.single";
    }

    private Explanation answered(Decision.Transmitted decision, Packet.Arp packet) {
        return Telling.of(
                        Message.of("explain.answer.chip"),
                        Message.of("explain.answer.headline", scene.hostName(), packet.sender(), packet.senderMac()))
                .add(
                        packet.target().isAny() ? "explain.answer.to-all" : "explain.answer.to",
                        decision.adapter(),
                        packet.target())
                .add(foreign(decision, packet.sender()))
                .by(decision.verdict().rule());
    }

    private Explanation sent(Decision.Transmitted decision, Packet.Ip packet) {
        String adapter = decision.adapter();
        return Telling.of(Message.of("explain.send.chip"), sentHeadline(decision, packet))
                .add(
                        "explain.send.ethernet",
                        decision.frame().source(),
                        decision.frame().destination(),
                        adapter)
                .add("explain.send.ip", packet.source(), packet.destination(), TransportText.of(packet.transport()))
                .add(foreign(decision, packet.source()))
                .addIf(decision.foreign(), "explain.send.foreign-risk", packet.source())
                .by(decision.verdict().rule());
    }

    private Message sentHeadline(Decision.Transmitted decision, Packet.Ip packet) {
        IpAddress source = packet.source();
        if (decision.foreign()) {
            return scene.ownerOf(source)
                    .map(owner -> Message.of("explain.send.headline.foreign", decision.adapter(), owner, source))
                    .orElse(Message.of("explain.send.headline.not-own", decision.adapter(), source));
        }
        return Message.of("explain.send.headline", decision.adapter(), source);
    }

    private Explanation stayed(Decision.Transmitted decision, Packet.Ip packet) {
        return Telling.of(Message.of("explain.stay.chip"), Message.of("explain.stay.headline", scene.hostName()))
                .add("explain.stay.why", packet.destination())
                .add("explain.stay.ip", packet.source(), packet.destination(), TransportText.of(packet.transport()))
                .by(decision.verdict().rule());
    }

    private Optional<Message> foreign(Decision.Transmitted decision, IpAddress source) {
        return decision.foreign()
                ? scene.ownerOf(source)
                        .map(owner -> Message.of("explain.send.foreign", source, owner, decision.adapter()))
                : Optional.empty();
    }

    Explanation arrived(Decision.Arrived decision) {
        Packet.Ip packet = decision.packet();
        boolean taken = decision.verdict().isChosen();
        String kind = taken ? "explain.arrived" : "explain.arrived.dropped";
        return Telling.of(
                        Message.of(kind + ".chip"),
                        Message.of(kind + ".headline", scene.hostName(), decision.adapter()))
                .add("explain.arrived.ip", packet.source(), packet.destination(), TransportText.of(packet.transport()))
                .add(kind + ".why", decision.verdict().why())
                .by(decision.verdict().rule());
    }

    Explanation dropped(Decision.Dropped decision) {
        return Telling.of(
                        Message.of("explain.dropped.chip"),
                        Message.of(
                                "explain.dropped.headline",
                                decision.adapter().isEmpty() ? scene.hostName() : decision.adapter(),
                                decision.verdict().why()))
                .add("explain.dropped.why", decision.packet().destination())
                .by(decision.verdict().rule());
    }
}
