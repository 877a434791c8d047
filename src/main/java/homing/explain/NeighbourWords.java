package homing.explain;

import homing.decision.Decision;
import homing.model.NeighbourState;
import homing.net.IpAddress;
import homing.net.Mac;
import homing.packet.Packet;
import homing.text.Message;
import java.util.Locale;
import java.util.Optional;

/** Words for the search for a neighbour's hardware address. */
record NeighbourWords(Scene scene) {
    Explanation neighbour(Decision.NeighbourLookup decision) {
        Optional<Mac> hardware = decision.hardware();
        if (hardware.isEmpty()) {
            return unknown(decision);
        }
        return decision.entry()
                .map(entry -> known(decision, entry, hardware.get()))
                .orElseGet(() -> unasked(decision, hardware.get()));
    }

    private Explanation unknown(Decision.NeighbourLookup decision) {
        IpAddress nextHop = decision.nextHop();
        return Telling.of(chip(nextHop), Message.of("explain.neighbour.unknown.headline", scene.hostName(), nextHop))
                .add("explain.neighbour.purpose", nextHop)
                .add(
                        "explain.neighbour.unknown",
                        decision.adapter(),
                        decision.verdict().why())
                .by(decision.verdict().rule());
    }

    private static Explanation known(Decision.NeighbourLookup decision, NeighbourState entry, Mac mac) {
        IpAddress nextHop = decision.nextHop();
        String state = word(entry);
        return Telling.of(chip(nextHop), Message.of("explain.neighbour.known.headline", nextHop, mac))
                .add("explain.neighbour.purpose", nextHop)
                .add(
                        "explain.neighbour.known",
                        decision.adapter(),
                        state,
                        decision.verdict().why())
                .by(decision.verdict().rule());
    }

    /** The field's names: IPv6 has no ARP. */
    private static Message chip(IpAddress nextHop) {
        return Message.of(nextHop.isIpv4() ? "explain.neighbour.chip" : "explain.neighbour.chip6");
    }

    /** Group addresses are computed, and inside the host or on a link without ARP there is nobody to ask. */
    private static Explanation unasked(Decision.NeighbourLookup decision, Mac mac) {
        String kind = mac.isGroup() ? "explain.neighbour.group" : "explain.neighbour.none";
        return Telling.of(
                        Message.of("explain.neighbour.no-arp.chip"),
                        Message.of(kind + ".headline", decision.nextHop(), mac))
                .add(kind, decision.verdict().why())
                .by(decision.verdict().rule());
    }

    Explanation arpHeard(Decision.ArpHeard decision) {
        return decision.packet().isRequest() ? request(decision) : reply(decision);
    }

    private Explanation request(Decision.ArpHeard decision) {
        Packet.Arp packet = decision.packet();
        boolean answers = decision.verdict().isChosen();
        String kind = answers ? "explain.arp.request.answers" : "explain.arp.request.silent";
        return Telling.of(
                        Message.of(kind + ".chip", FrameWords.question(packet)),
                        Message.of(kind + ".headline", scene.hostName(), packet.target()))
                .add(
                        packet.sender().isAny() ? "explain.arp.request.probe" : "explain.arp.request.heard",
                        decision.adapter(),
                        packet.sender(),
                        packet.target())
                .add(kind, scene.hostName(), decision.verdict().why())
                .addIf(decision.learned(), "explain.arp.learned", scene.hostName(), packet.sender(), packet.senderMac())
                .by(decision.verdict().rule());
    }

    private Explanation reply(Decision.ArpHeard decision) {
        Packet.Arp packet = decision.packet();
        String kind = decision.verdict().isChosen() ? "explain.arp.reply.taken" : "explain.arp.reply.ignored";
        return Telling.of(
                        Message.of(kind + ".chip"),
                        Message.of(kind + ".headline", scene.hostName(), packet.sender(), packet.senderMac()))
                .add(kind, decision.adapter(), decision.verdict().why())
                .by(decision.verdict().rule());
    }

    Explanation aged(Decision.NeighbourAged decision) {
        String kind = "explain.aged." + word(decision.after());
        return Telling.of(
                        Message.of(kind + ".chip", decision.neighbour()),
                        Message.of(kind + ".headline", scene.hostName(), decision.neighbour()))
                .add("explain.aged.entry", decision.adapter(), word(decision.before()), word(decision.after()))
                .add("explain.because", decision.verdict().why())
                .by(decision.verdict().rule());
    }

    Explanation addressChecked(Decision.AddressChecked decision) {
        String kind = decision.unique() ? "explain.own-address.free" : "explain.own-address.taken";
        IpAddress address = decision.address().address();
        return Telling.of(
                        Message.of(kind + ".chip", address),
                        Message.of(kind + ".headline", scene.hostName(), address, decision.adapter()))
                .add(kind, decision.verdict().why())
                .by(decision.verdict().rule());
    }

    private static String word(NeighbourState state) {
        return state.name().toLowerCase(Locale.ROOT);
    }

    Explanation gaveUp(Decision.GaveUp decision) {
        int dropped = decision.dropped().size();
        return Telling.of(
                        Message.of("explain.gave-up.chip"),
                        Message.of("explain.gave-up.headline", decision.nextHop(), decision.adapter()))
                .add("explain.gave-up.why", decision.verdict().why())
                .addIf(dropped == 1, "explain.gave-up.dropped-one")
                .addIf(dropped > 1, "explain.gave-up.dropped", dropped)
                .by(decision.verdict().rule());
    }
}
