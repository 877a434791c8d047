package homing.ui.inspector;

import homing.decision.Decision;
import homing.decision.SomeDecisions;
import homing.dialect.Dialect;
import homing.dialect.systems.Dialects;
import homing.net.Mac;
import homing.packet.Packet;
import homing.state.FrameInFlight;
import homing.text.Words;
import homing.timeline.Moment;
import homing.timeline.Step;
import homing.ui.session.Place;
import java.util.Optional;

/**
 * The packet that a step is about, if any.
 *
 * @param place where in the timeline
 * @param moment the step
 */
record PacketOfStep(Place place, Moment moment) implements SomeDecisions<Optional<PacketPage>> {
    private static final Words WORDS = Words.english();

    static Optional<PacketPage> of(Place place) {
        return place.moment().flatMap(moment -> {
            PacketOfStep finder = new PacketOfStep(place, moment);
            return moment.step().decision().accept(finder).or(finder::sent);
        });
    }

    private Step step() {
        return moment.step();
    }

    private PacketWords words(Packet.Ip before, boolean foreign) {
        Dialect dialect = place.world()
                .host(step().host())
                .map(state -> Dialects.of(state.host().stack()))
                .orElseThrow();
        return new PacketWords((Mac mac) -> dialect.hardware(mac), before, foreign);
    }

    private String title(String key, String adapter) {
        return WORDS.say("ui.inspector.packet." + key, step().host(), adapter);
    }

    /** A frame that was sent by the way. */
    private Optional<PacketPage> sent() {
        return moment.sent().stream().findFirst().map(this::sent);
    }

    private PacketPage sent(FrameInFlight sent) {
        String title = WORDS.say(
                "ui.inspector.packet.sends", sent.from().host(), sent.from().adapter());
        return new PacketPage(title, words(null, false).frame(sent.frame()));
    }

    @Override
    public Optional<PacketPage> transmitted(Decision.Transmitted decision) {
        Packet.Ip before = decision.frame().packet() instanceof Packet.Ip packet ? untranslated(packet) : null;
        return Optional.of(new PacketPage(
                title("sends", decision.adapter()),
                words(before, decision.foreign()).frame(decision.frame())));
    }

    /** What the packet was like before this host's NAT; null if it was not rewritten. */
    private Packet.Ip untranslated(Packet.Ip packet) {
        for (int i = step().number() - 2; i >= 0; i--) {
            Step earlier = place.timeline().moments().get(i).step();
            if (earlier.host().equals(step().host())
                    && earlier.decision() instanceof Decision.Translation translation
                    && translation.after().equals(packet)) {
                return translation.before();
            }
        }
        return null;
    }

    @Override
    public Optional<PacketPage> translation(Decision.Translation decision) {
        return Optional.of(new PacketPage(
                title("in", decision.chain().name()),
                words(decision.before(), false).ip(decision.after())));
    }

    @Override
    public Optional<PacketPage> arpHeard(Decision.ArpHeard decision) {
        return Optional.of(new PacketPage(
                title("hears", decision.adapter()), words(null, false).arp(decision.packet())));
    }

    @Override
    public Optional<PacketPage> arrived(Decision.Arrived decision) {
        return Optional.of(new PacketPage(
                title("gets", decision.adapter()), words(null, false).ip(decision.packet())));
    }

    @Override
    public Optional<PacketPage> gaveUp(Decision.GaveUp decision) {
        return decision.dropped().stream()
                .findFirst()
                .map(packet -> new PacketPage(
                        title("drops", decision.adapter()), words(null, false).ip(packet)));
    }

    @Override
    public Optional<PacketPage> dropped(Decision.Dropped decision) {
        return Optional.of(new PacketPage(
                title("drops", decision.adapter()), words(null, false).ip(decision.packet())));
    }

    @Override
    public Optional<PacketPage> otherwise(Decision decision) {
        return Optional.empty();
    }
}
