package homing.explain;

import homing.decision.Decision;
import homing.decision.SomeDecisions;
import homing.decision.Verdict;
import homing.explain.FrameBook.Stay;
import homing.packet.Packet;
import homing.state.FrameInFlight;
import homing.text.Message;
import homing.timeline.Moment;
import homing.timeline.Timeline;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Follows the frames of a run from step to step: what became of each, and which of them a step is about. */
final class FrameTrail implements SomeDecisions<Integer> {
    private static final int NONE = FrameBook.NONE;

    private final FrameBook book = new FrameBook();
    private final List<Integer> ofStep = new ArrayList<>();
    /** The frame by which a packet came that a host has not sent on, also in the shape that the host has given it. */
    private final Map<Stay, Integer> stays = new HashMap<>();
    /** The frame whose packet a host is busy with. */
    private final Map<String, Integer> busy = new HashMap<>();

    private Moment moment;

    private FrameTrail() {}

    static FrameTrail of(Timeline timeline) {
        FrameTrail trail = new FrameTrail();
        timeline.moments().forEach(trail::read);
        return trail;
    }

    FrameBook book() {
        return book;
    }

    /** For each step the place of the frame that it is about. */
    List<Integer> ofStep() {
        return List.copyOf(ofStep);
    }

    private void read(Moment next) {
        moment = next;
        int about = next.step().decision().accept(this);
        for (FrameInFlight flight : next.sent()) {
            about = leave(flight);
        }
        ofStep.add(about);
    }

    private String host() {
        return moment.step().host();
    }

    private int leave(FrameInFlight flight) {
        int place = book.add(moment, flight);
        Packet packet = flight.frame().packet();
        stays.remove(stay(packet));
        if (packet instanceof Packet.Ip) {
            busy.remove(host());
        }
        if (flight.to().isEmpty()) {
            lose(place, Message.of("frames.unheard"));
        }
        return place;
    }

    private void lose(int place, Message why) {
        book.lose(place, new Loss(host(), moment.step().number(), why));
    }

    private Stay stay(Packet packet) {
        return new Stay(host(), packet);
    }

    private int lose(Packet packet, Verdict verdict) {
        int place = stays.getOrDefault(stay(packet), NONE);
        lose(place, verdict.why());
        return place == NONE ? atHand() : place;
    }

    /** What the host is busy with, or else what is on its way. */
    private int atHand() {
        int meanwhile = moment.after().inFlight().isEmpty() ? NONE : book.last();
        return busy.getOrDefault(host(), meanwhile);
    }

    private int idle() {
        busy.remove(host());
        return atHand();
    }

    /** A packet goes on in another shape. */
    private int becomes(Packet.Ip before, Packet.Ip after) {
        int place = stays.getOrDefault(stay(before), NONE);
        if (place != NONE) {
            stays.put(stay(after), place);
        }
        return atHand();
    }

    /** With a call, a change or a wait that is over, a host begins with something else. */
    @Override
    public Integer otherwise(Decision decision) {
        return switch (decision.phase()) {
            case SOCKET, TIMEOUT, CHANGE -> idle();
            default -> atHand();
        };
    }

    @Override
    public Integer arpHeard(Decision.ArpHeard decision) {
        return book.carrier(host(), decision.packet());
    }

    @Override
    public Integer arrived(Decision.Arrived decision) {
        int place = book.carrier(host(), decision.packet());
        if (place == NONE) {
            return atHand();
        }
        book.hear(place);
        stays.put(stay(decision.packet()), place);
        busy.put(host(), place);
        return judged(decision.packet(), decision.verdict());
    }

    private int judged(Packet packet, Verdict verdict) {
        return verdict.isChosen() ? atHand() : lose(packet, verdict);
    }

    @Override
    public Integer checked(Decision.Checked decision) {
        return judged(decision.packet(), decision.verdict());
    }

    @Override
    public Integer filtered(Decision.Filtered decision) {
        return judged(decision.packet(), decision.verdict());
    }

    @Override
    public Integer translation(Decision.Translation decision) {
        return becomes(decision.before(), decision.after());
    }

    @Override
    public Integer forwarded(Decision.Forwarded decision) {
        return becomes(decision.before(), decision.after());
    }

    @Override
    public Integer delivered(Decision.Delivered decision) {
        boolean wanted = decision.recipient() != Decision.Delivered.Recipient.NOBODY;
        return wanted ? atHand() : lose(decision.packet(), decision.verdict());
    }

    @Override
    public Integer gaveUp(Decision.GaveUp decision) {
        decision.dropped().forEach(packet -> lose(packet, decision.verdict()));
        return idle();
    }

    /** A packet is lost where it stands; or the frame it has left in has found nobody. */
    @Override
    public Integer dropped(Decision.Dropped decision) {
        int unheard = book.unheard(stay(decision.packet()));
        if (unheard != NONE && !stays.containsKey(stay(decision.packet()))) {
            lose(unheard, decision.verdict().why());
            return unheard;
        }
        return lose(decision.packet(), decision.verdict());
    }
}
