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
 * The upper part of a card: the host's name, a line about it, and what goes wrong.
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
    private static final int ALERT_LINES = 2;
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

    /** Whether a line about a host can be shown whole. */
    static boolean fits(String detail) {
        return Math.ceil(Type.DETAIL.width(detail)) + 2 * PAD <= WIDEST;
    }

    double height() {
        double room = width() - 2 * PAD;
        int most = alerts.stream()
                .mapToInt(alert -> lines(alert, room).size())
                .max()
                .orElse(0);
        return (most == 0 ? DETAIL_LINE : ALERT_LINE + (most - 1) * Type.ALERT.lineHeight()) + BELOW;
    }

    private static List<String> lines(String alert, double room) {
        return Type.ALERT.wrapped(alert, room, ALERT_LINES);
    }

    List<Caption> captions(Box box, String detail, Optional<String> alert) {
        List<Caption> lines = new ArrayList<>();
        double room = box.width() - 2 * PAD;
        Point corner = new Point(box.x() + PAD, box.y());
        lines.add(Caption.from(corner.plus(0, NAME_LINE), Type.NAME.fitted(name, room), Type.NAME, Look.of(Role.NAME)));
        lines.add(Caption.from(
                corner.plus(0, DETAIL_LINE), Type.DETAIL.fitted(detail, room), Type.DETAIL, Look.of(Role.DETAIL)));
        double down = ALERT_LINE;
        for (String line : alert.map(text -> lines(text, room)).orElse(List.of())) {
            lines.add(Caption.from(corner.plus(0, down), line, Type.ALERT, Look.of(Role.ALERT)));
            down += Type.ALERT.lineHeight();
        }
        return lines;
    }
}
