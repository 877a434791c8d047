package homing.diagram.layout;

import homing.diagram.Item.HostCard;
import homing.diagram.Item.Row;
import homing.diagram.Role;
import homing.diagram.geometry.Box;
import homing.model.Host;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The card of a host that calls: with rows for its socket, its addresses or the source that is stamped.
 *
 * @param role the look of its outline while nothing goes wrong
 * @param detail the line about it
 * @param flank what the ports need of its sides
 * @param says what it is, for those who cannot see it
 */
record FocusCard(Host host, Role role, Head head, String detail, List<RowPlan> rows, Flank flank, String says)
        implements Card {
    private static final double NARROWEST = 196;
    private static final double GAP = 8;
    private static final double BELOW = 20;

    FocusCard {
        rows = List.copyOf(rows);
    }

    static FocusCard of(Focus focus, Host host, Story story) {
        String detail = StackText.of(focus, host);
        Head head = new Head(host.name(), List.of(detail), story.alertsOf(host.name()));
        List<RowPlan> rows = RowPlan.of(focus, host, story);
        Role usual = focus.is(host.name()) ? Role.CARD_FOCUS : Role.CARD;
        Role role = focus.isOff(host.name()) ? Role.CARD_OFF : usual;
        return new FocusCard(host, role, head, detail, rows, Flank.of(focus, host), Spoken.host(host, detail));
    }

    @Override
    public double width() {
        double widest = rows.stream().mapToDouble(RowPlan::width).max().orElse(0);
        double told = Math.max(head.width(), Math.ceil(widest) + 2 * Head.PAD);
        return flank.around(Math.max(NARROWEST, told));
    }

    @Override
    public double height() {
        double below = rows.isEmpty() ? 0 : BELOW - GAP;
        double told = head.height()
                + rows.stream().mapToDouble(row -> row.height() + GAP).sum()
                + below;
        return flank.along(told);
    }

    @Override
    public HostCard at(Box box, Situation situation) {
        Optional<String> alert = situation.alert(host.name());
        List<Row> shown = new ArrayList<>();
        Box inner = flank.between(box);
        double top = inner.y() + head.height();
        for (RowPlan row : rows) {
            Box place = new Box(inner.x() + Head.PAD, top, inner.width() - 2 * Head.PAD, row.height());
            shown.add(row.at(place, situation.client(host.name())));
            top += row.height() + GAP;
        }
        return new HostCard(
                host.name(),
                box,
                Card.look(role, alert),
                head.captions(inner, detail, alert),
                shown,
                Spoken.with(says, alert));
    }
}
