package homing.diagram.layout;

import homing.diagram.Caption;
import homing.diagram.Item.Cable;
import homing.diagram.Item.Port;
import homing.diagram.Look;
import homing.diagram.Role;
import homing.diagram.geometry.Box;
import homing.diagram.geometry.Path;
import homing.diagram.geometry.Point;
import homing.model.Adapter;
import homing.model.AdapterRef;
import java.util.List;

/**
 * An adapter in its place.
 *
 * @param box the port
 * @param cable the way from the port to its LAN, or to the cable's loose end
 * @param plugged whether there is a LAN at the cable's end
 */
record PortPlan(AdapterRef ref, Adapter adapter, Side side, Box box, Path cable, boolean plugged) {
    Port item(Focus focus) {
        boolean large = focus.is(ref.host());
        String letter = focus.letter(adapter.name());
        Look text = new Look(isLive() ? Role.PORT_TEXT : Role.PORT_DEAD_TEXT, focus.hue(ref));
        List<Caption> captions = large ? List.of(Caption.around(box.middle(), letter, Focus.LETTER, text)) : List.of();
        return new Port(ref, box, look(focus, large), captions, Spoken.port(ref.host(), adapter));
    }

    private Look look(Focus focus, boolean large) {
        if (!large) {
            return Look.of(Role.PORT_SMALL);
        }
        return new Look(isLive() ? Role.PORT : Role.PORT_DEAD, focus.hue(ref));
    }

    Cable cableItem(Focus focus) {
        Role role = plugged && isLive() ? Role.CABLE : Role.CABLE_DEAD;
        return new Cable(ref, cable, new Look(role, focus.hue(ref)));
    }

    private boolean isLive() {
        return adapter.isUp() && adapter.is(Adapter.Switch.CARRIER);
    }

    Point end() {
        return cable.end();
    }
}
