package homing.diagram.layout;

import homing.diagram.Caption;
import homing.diagram.Look;
import homing.diagram.Role;
import homing.diagram.geometry.Box;
import homing.diagram.geometry.Point;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The upper part of a card: the host's name, a line about it, and a line for what goes wrong.
 *
 * @param details the lines it may show, of which it shows one at a time
 * @param alerts what goes wrong with it during the run; empty if nothing does
 */
record Head(String name, List<String> details, List<String> alerts) {
    static final double PAD = 18;
    static final double WIDEST = 250;

    private static final double NAME_LINE = 29;
    private static final double DETAIL_LINE = 48;
    private static final double ALERT_LINE = 68;
    private static final double BELOW = 17;

    Head {
        details = List.copyOf(details);
        alerts = List.copyOf(alerts);
    }

    /** Width of the card that shows all of it, or as much as is sensible. */
    double width() {
        double widest = Type.NAME.width(name);
        for (String detail : details) {
            widest = Math.max(widest, Type.DETAIL.width(detail));
        }
        for (String alert : alerts) {
            widest = Math.max(widest, Type.ALERT.width(alert));
        }
        return Math.min(WIDEST, Math.ceil(widest) + 2 * PAD);
    }

    double height() {
        return (alerts.isEmpty() ? DETAIL_LINE : ALERT_LINE) + BELOW;
    }

    List<Caption> captions(Box box, String detail, Optional<String> alert) {
        List<Caption> lines = new ArrayList<>();
        double room = box.width() - 2 * PAD;
        Point corner = new Point(box.x() + PAD, box.y());
        lines.add(Caption.from(corner.plus(0, NAME_LINE), Type.NAME.fitted(name, room), Type.NAME, Look.of(Role.NAME)));
        lines.add(Caption.from(
                corner.plus(0, DETAIL_LINE), Type.DETAIL.fitted(detail, room), Type.DETAIL, Look.of(Role.DETAIL)));
        alert.ifPresent(text -> lines.add(Caption.from(
                corner.plus(0, ALERT_LINE), Type.ALERT.fitted(text, room), Type.ALERT, Look.of(Role.ALERT))));
        return lines;
    }
}
