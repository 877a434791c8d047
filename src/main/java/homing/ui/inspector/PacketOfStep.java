package homing.ui.inspector;

import homing.decision.Decision;
import homing.dialect.Dialect;
import homing.explain.PacketInHand;
import homing.explain.PacketsInHand;
import homing.net.Mac;
import homing.systems.Dialects;
import homing.text.Words;
import homing.timeline.Timeline;
import homing.ui.inspector.PacketPage.Layer;
import homing.ui.session.Place;
import java.util.List;
import java.util.Optional;

/** The page of the packet that a step is about. It remembers the run that it was asked about last. */
final class PacketOfStep {
    private static final Words WORDS = Words.english();

    private Timeline read;
    private PacketsInHand packets = PacketsInHand.NONE;

    /** The page for a place; empty if no packet is in hand there. */
    Optional<PacketPage> at(Place place) {
        if (!isRead(place.timeline())) {
            read = place.timeline();
            packets = PacketsInHand.of(read);
        }
        return packets.at(place.step()).map(packet -> page(place, packet));
    }

    private boolean isRead(Object timeline) {
        return timeline == read;
    }

    private static PacketPage page(Place place, PacketInHand packet) {
        Dialect dialect = place.world()
                .host(packet.host())
                .map(state -> Dialects.of(state.host().stack()))
                .orElseThrow();
        PacketWords words = new PacketWords((Mac mac) -> dialect.hardware(mac), isForeign(place));
        List<Layer> now = words.layers(packet.now());
        List<Layer> layers = packet.earlier()
                .map(before -> PacketPage.since(words.layers(before), now))
                .orElse(now);
        boolean changed = layers.stream().anyMatch(Layer::isChanged);
        return new PacketPage(WORDS.say(packet.title()), changed ? note(packet) : "", layers);
    }

    private static String note(PacketInHand packet) {
        boolean here = packet.changer().equals(packet.host());
        String key = here ? "ui.inspector.packet.changed" : "ui.inspector.packet.changed.earlier";
        return WORDS.say(key, packet.changer());
    }

    private static boolean isForeign(Place place) {
        return place.moment()
                .filter(moment -> moment.step().decision() instanceof Decision.Transmitted sent && sent.foreign())
                .isPresent();
    }
}
