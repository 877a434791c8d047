package homing.ui.timeline;

import homing.decision.Decision;
import homing.decision.SomeDecisions;
import homing.decision.Verdict;
import homing.explain.Bearing;
import homing.explain.Bearings;
import homing.packet.Packet;
import homing.text.Words;
import java.util.Locale;

/**
 * Finds the sign of a step: an arrow for a frame, filled to the right there, open to the left back; a diamond for ARP, a cross
 * where something fails, a flash where somebody changes a host.
 *
 * @param bearings which way the packets of the run go
 */
record ChipMark(Bearings bearings) implements SomeDecisions<ChipMark.Sign> {
    /**
     * A sign behind the words of a chip.
     *
     * @param style its style class; empty for none
     * @param word the way that it tells, for those who cannot see it; empty if it tells none
     */
    record Sign(String style, String word) {
        private static final Sign NONE = new Sign("", "");
        private static final Sign ARP = new Sign("mark-arp", "");
        private static final Sign FAILURE = new Sign("mark-failure", "");
        private static final Sign CHANGE = new Sign("mark-change", "");
    }

    private Sign way(Packet packet) {
        Bearing bearing = bearings.of(packet);
        return bearing == Bearing.LOCAL
                ? Sign.ARP
                : new Sign(
                        "way-" + bearing.name().toLowerCase(Locale.ROOT),
                        Words.english().say(bearing.word()));
    }

    private static Sign judged(Verdict verdict) {
        return verdict.isChosen() ? Sign.NONE : Sign.FAILURE;
    }

    @Override
    public Sign otherwise(Decision decision) {
        return Sign.NONE;
    }

    @Override
    public Sign bound(Decision.Bound decision) {
        return decision.failure().isPresent() ? Sign.FAILURE : Sign.NONE;
    }

    @Override
    public Sign route(Decision.RouteChoice decision) {
        return decision.failure().isPresent() ? Sign.FAILURE : Sign.NONE;
    }

    @Override
    public Sign transmitted(Decision.Transmitted decision) {
        return way(decision.frame().packet());
    }

    @Override
    public Sign arpHeard(Decision.ArpHeard decision) {
        return Sign.ARP;
    }

    @Override
    public Sign arrived(Decision.Arrived decision) {
        return decision.verdict().isChosen() ? way(decision.packet()) : Sign.FAILURE;
    }

    @Override
    public Sign gaveUp(Decision.GaveUp decision) {
        return Sign.FAILURE;
    }

    @Override
    public Sign checked(Decision.Checked decision) {
        return judged(decision.verdict());
    }

    @Override
    public Sign filtered(Decision.Filtered decision) {
        return judged(decision.verdict());
    }

    @Override
    public Sign forwarded(Decision.Forwarded decision) {
        return way(decision.after());
    }

    @Override
    public Sign delivered(Decision.Delivered decision) {
        return decision.recipient() == Decision.Delivered.Recipient.NOBODY ? Sign.FAILURE : Sign.NONE;
    }

    @Override
    public Sign repeated(Decision.Repeated decision) {
        return way(decision.packet());
    }

    @Override
    public Sign timedOut(Decision.TimedOut decision) {
        return Sign.FAILURE;
    }

    @Override
    public Sign dropped(Decision.Dropped decision) {
        return Sign.FAILURE;
    }

    @Override
    public Sign addressChecked(Decision.AddressChecked decision) {
        return decision.unique() ? Sign.CHANGE : Sign.FAILURE;
    }

    @Override
    public Sign changed(Decision.Changed decision) {
        return decision.verdict().isChosen() ? Sign.CHANGE : Sign.FAILURE;
    }

    @Override
    public Sign failed(Decision.Failed decision) {
        return Sign.FAILURE;
    }
}
