package homing.diagram.layout;

import homing.diagram.geometry.Box;
import homing.model.Adapter;
import homing.model.AdapterRef;
import homing.model.Host;
import java.util.List;

/**
 * What a card needs for its ports, whichever of its sides they stand on.
 *
 * @param width of the strip along the left and the right side in which the words of the ports stand; 0 if these stand outside
 * @param rise of such a strip along the upper and the lower side, as far as it goes beyond what is free there anyway
 * @param length of a left or right side at which all ports have room
 */
record Flank(double width, double rise, double length) {
    /** The words of more ports than this stand on the card, where no cable runs. */
    private static final int MOST_OUTSIDE = 4;
    /** What words around the corners may need of a side beyond the room of their ports. */
    private static final double CORNERS = 6;
    /** What is free between the edge of a card and its name. */
    private static final double FREE = 13;

    static Flank of(Focus focus, Host host) {
        PortSize size = PortSize.of(focus.isLarge(host.name()));
        List<Adapter> ports = Focus.ports(host);
        boolean crowded = isCrowded(host);
        Lettering widest = Lettering.NONE;
        double length = 2 * size.ends(crowded);
        for (Adapter adapter : ports) {
            Lettering words = Lettering.of(new AdapterRef(host.name(), adapter.name()), focus);
            widest = widest.or(words);
            length += ports.size() > 2 ? size.lane(words, crowded) : size.bareLane(size.height());
        }
        if (!crowded || widest.isEmpty()) {
            return new Flank(0, 0, Math.ceil(length));
        }
        length += CORNERS;
        double rise = Math.max(0, size.strip() + widest.height() - FREE);
        return new Flank(Math.ceil(widest.width() + size.strip()), Math.ceil(rise), Math.ceil(length));
    }

    /** Whether the words of its ports stand on the card. */
    static boolean isCrowded(Host host) {
        return Focus.ports(host).size() > MOST_OUTSIDE;
    }

    /** The part of a card between its strips. */
    Box between(Box card) {
        return card.grown(-width, -rise);
    }

    /** The width of a card with this between its strips. */
    double around(double wide) {
        return wide + 2 * width;
    }

    /** The height of a card with this between its strips. */
    double along(double high) {
        return Math.max(high + 2 * rise, length);
    }
}
