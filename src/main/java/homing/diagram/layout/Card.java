package homing.diagram.layout;

import homing.diagram.Item.HostCard;
import homing.diagram.Look;
import homing.diagram.Role;
import homing.diagram.geometry.Box;
import homing.model.Host;
import java.util.Optional;

/** How large a host's card is during a whole run, and what stands on it at a step. */
interface Card {
    Host host();

    double width();

    double height();

    HostCard at(Box box, Situation situation);

    /** A host that is turned off looks so, whatever went wrong before. */
    static Look look(Role usual, Optional<String> alert) {
        return Look.of(alert.isPresent() && usual != Role.CARD_OFF ? Role.CARD_DROPPED : usual);
    }
}
