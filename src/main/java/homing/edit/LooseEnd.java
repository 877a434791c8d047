package homing.edit;

import homing.model.AdapterRef;
import homing.scenario.Part;
import homing.scenario.Scenario;
import homing.scenario.Spot;
import java.util.Map;
import java.util.Optional;

/**
 * The end of a cable that is pulled out of its LAN, to be put in elsewhere; its other end stays in the adapter.
 *
 * @param before the scenario in which it is plugged in
 */
public record LooseEnd(Scenario before, AdapterRef adapter) {
    /** The loose end of what a part is plugged in with; empty if it is no adapter or plugged in nowhere. */
    public static Optional<LooseEnd> of(Scenario before, Part part) {
        return part instanceof Part.OfAdapter own && own.lan(before.network()).isPresent()
                ? Optional.of(new LooseEnd(before, own.adapter()))
                : Optional.empty();
    }

    private Edit out() {
        return Cables.remove(adapter);
    }

    /** Puts it into the LAN that a part is or is plugged into; the adapter keeps its addresses. Empty if there is no LAN. */
    public Optional<Edit> into(Part to) {
        return to.lan(before.network()).map(lan -> Cables.reconnect(adapter, lan.name()));
    }

    /**
     * A cable to a part, as if the old one were not there.
     *
     * @param shown where everything stands
     */
    public Cables.Pulled propose(Map<String, Spot> shown, Part to) {
        return Cables.propose(out().change().apply(before), shown, new Part.OfAdapter(adapter), to);
    }

    /** Lays a cable that was proposed, in place of the old one. */
    public Edit laid(Proposal cable) {
        return cable.edit().after(out());
    }
}
