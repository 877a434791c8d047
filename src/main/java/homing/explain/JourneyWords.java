package homing.explain;

import homing.decision.Decision;
import homing.decision.Decision.Checked.Guard;
import homing.packet.Packet;
import homing.packet.Transport;
import homing.text.Message;
import java.util.Locale;

/** Words for what happens to a packet beyond the host that sent it: checked, forwarded, delivered, answered. */
record JourneyWords(Scene scene) {
    Explanation checked(Decision.Checked decision) {
        boolean firewall = decision.guard() == Guard.FIREWALL;
        String kind = decision.verdict().isChosen()
                ? firewall ? "explain.unspoofed" : "explain.checked"
                : firewall ? "explain.spoofed" : "explain.checked.dropped";
        return Telling.of(
                        Message.of(kind + ".chip"),
                        Message.of(
                                kind + ".headline",
                                scene.hostName(),
                                decision.packet().source(),
                                decision.adapter()))
                .add("explain.because", decision.verdict().why())
                .by(decision.verdict().rule());
    }

    Explanation forwarded(Decision.Forwarded decision) {
        return Telling.of(
                        Message.of("explain.forwarded.chip"),
                        Message.of("explain.forwarded.headline", scene.hostName(), decision.in(), decision.out()))
                .add("explain.forwarded.next-hop", decision.nextHop())
                .add(
                        "explain.forwarded.ttl",
                        decision.before().ttl(),
                        decision.after().ttl())
                .addIf(decision.in().equals(decision.out()), "explain.forwarded.turns", decision.in())
                .by(decision.verdict().rule());
    }

    Explanation delivered(Decision.Delivered decision) {
        String kind = "explain.delivered." + decision.recipient().name().toLowerCase(Locale.ROOT);
        Packet.Ip packet = decision.packet();
        return Telling.of(Message.of(kind + ".chip"), Message.of(kind + ".headline", scene.hostName()))
                .add("explain.arrived.ip", packet.source(), packet.destination(), TransportText.of(packet.transport()))
                .add("explain.because", decision.verdict().why())
                .add(scene.answered())
                .by(decision.verdict().rule());
    }

    Explanation answered(Decision.Answered decision) {
        Packet.Ip about = decision.about();
        if (decision.made().isEmpty()) {
            return Telling.of(
                            Message.of("explain.withheld.chip"),
                            Message.of("explain.withheld.headline", scene.hostName(), about.source()))
                    .add("explain.because", decision.verdict().why())
                    .by(decision.verdict().rule());
        }
        Packet.Ip answer = decision.answer();
        Message carried = TransportText.of(answer.transport());
        return Telling.of(
                        Message.of("explain.answered.chip"),
                        Message.of("explain.answered.headline", scene.hostName(), answer.destination(), carried))
                .add("explain.because", decision.verdict().why())
                .addIf(!answer.source().isAny(), "explain.answered.source", answer.source())
                .addIf(
                        !answer.source().isAny() && !answer.source().equals(about.destination()) && isReply(answer),
                        "explain.answered.other-source",
                        about.destination(),
                        answer.source())
                .by(decision.verdict().rule());
    }

    private static boolean isReply(Packet.Ip answer) {
        return !(answer.transport() instanceof Transport.Icmp message) || message.isEcho();
    }

    Explanation redirected(Decision.Redirected decision) {
        String kind = decision.verdict().isChosen() ? "explain.redirected" : "explain.redirected.ignored";
        return Telling.of(
                        Message.of(kind + ".chip"),
                        Message.of(kind + ".headline", scene.hostName(), decision.gateway()))
                .add("explain.because", decision.verdict().why())
                .by(decision.verdict().rule());
    }

    Explanation repeated(Decision.Repeated decision) {
        Message carried = TransportText.of(decision.packet().transport());
        return Telling.of(
                        Message.of("explain.repeated.chip", decision.times()),
                        Message.of("explain.repeated.headline", scene.hostName(), carried, decision.times()))
                .add("explain.because", decision.verdict().why())
                .by(decision.verdict().rule());
    }

    Explanation timedOut(Decision.TimedOut decision) {
        return Telling.of(
                        Message.of("explain.timed-out.chip"),
                        Message.of(
                                "explain.timed-out.headline",
                                scene.hostName(),
                                decision.call().to()))
                .add("explain.because", decision.verdict().why())
                .add(scene.verdict())
                .by(decision.verdict().rule());
    }
}
