package homing.diagram.layout;

import homing.diagram.Role;
import homing.explain.Bearing;
import homing.text.Words;
import java.util.Optional;

/** How a packet is drawn, by the way it goes: unbroken and full there, broken and open back. */
record Manner(Bearing bearing) {
    /** there, back; empty for what only neighbours say to each other. */
    String word() {
        return bearing == Bearing.LOCAL ? "" : Words.english().say(bearing.word());
    }

    /** The edge of its capsule. */
    Role outline() {
        return bearing == Bearing.BACK ? Role.CAPSULE_BACK : Role.CAPSULE;
    }

    /** Its place on the cable. */
    Role marker() {
        return bearing == Bearing.BACK ? Role.MARKER_BACK : Role.MARKER;
    }

    /** The line behind it; empty for what only neighbours say to each other. */
    Optional<Role> trail() {
        return switch (bearing) {
            case THERE -> Optional.of(Role.WAY_THERE);
            case BACK -> Optional.of(Role.WAY_BACK);
            case LOCAL -> Optional.empty();
        };
    }
}
