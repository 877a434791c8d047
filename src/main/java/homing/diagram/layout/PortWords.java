package homing.diagram.layout;

import homing.diagram.geometry.Box;
import java.util.Optional;

/**
 * What is said of a port.
 *
 * @param room how large that is
 * @param berth where it stands on the card; null if it stands outside of it
 */
record PortWords(Lettering room, Box berth) {
    /** Where it stands on the card; empty if it stands outside of it. */
    Optional<Box> onCard() {
        return Optional.ofNullable(berth);
    }
}
