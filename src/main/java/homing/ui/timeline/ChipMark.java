package homing.ui.timeline;

import homing.decision.Decision;
import homing.packet.Packet;

/**
 * The sign of a step: a dot for a frame that leaves, a diamond for ARP, a cross where something fails, a flash where somebody changes
 * a host. Empty for none.
 */
enum ChipMark implements Decision.Visitor<String> {
    OF;

    private static final String FRAME = "mark-frame";
    private static final String ARP = "mark-arp";
    private static final String FAILURE = "mark-failure";
    private static final String CHANGE = "mark-change";
    private static final String NONE = "";

    @Override
    public String opened(Decision.Opened decision) {
        return NONE;
    }

    @Override
    public String bound(Decision.Bound decision) {
        return decision.failure().isPresent() ? FAILURE : NONE;
    }

    @Override
    public String rules(Decision.Rules decision) {
        return NONE;
    }

    @Override
    public String route(Decision.RouteChoice decision) {
        return decision.failure().isPresent() ? FAILURE : NONE;
    }

    @Override
    public String adapter(Decision.AdapterChoice decision) {
        return NONE;
    }

    @Override
    public String source(Decision.SourceChoice decision) {
        return NONE;
    }

    @Override
    public String translation(Decision.Translation decision) {
        return NONE;
    }

    @Override
    public String neighbour(Decision.NeighbourLookup decision) {
        return NONE;
    }

    @Override
    public String transmitted(Decision.Transmitted decision) {
        return decision.frame().packet() instanceof Packet.Arp ? ARP : FRAME;
    }

    @Override
    public String arpHeard(Decision.ArpHeard decision) {
        return ARP;
    }

    @Override
    public String arrived(Decision.Arrived decision) {
        return decision.verdict().isChosen() ? FRAME : FAILURE;
    }

    @Override
    public String gaveUp(Decision.GaveUp decision) {
        return FAILURE;
    }

    @Override
    public String checked(Decision.Checked decision) {
        return decision.verdict().isChosen() ? NONE : FAILURE;
    }

    @Override
    public String filtered(Decision.Filtered decision) {
        return decision.verdict().isChosen() ? NONE : FAILURE;
    }

    @Override
    public String forwarded(Decision.Forwarded decision) {
        return FRAME;
    }

    @Override
    public String delivered(Decision.Delivered decision) {
        return decision.recipient() == Decision.Delivered.Recipient.NOBODY ? FAILURE : NONE;
    }

    @Override
    public String answered(Decision.Answered decision) {
        return NONE;
    }

    @Override
    public String redirected(Decision.Redirected decision) {
        return NONE;
    }

    @Override
    public String moved(Decision.Moved decision) {
        return NONE;
    }

    @Override
    public String repeated(Decision.Repeated decision) {
        return FRAME;
    }

    @Override
    public String timedOut(Decision.TimedOut decision) {
        return FAILURE;
    }

    @Override
    public String dropped(Decision.Dropped decision) {
        return FAILURE;
    }

    @Override
    public String changed(Decision.Changed decision) {
        return decision.verdict().isChosen() ? CHANGE : FAILURE;
    }

    @Override
    public String failed(Decision.Failed decision) {
        return FAILURE;
    }
}
