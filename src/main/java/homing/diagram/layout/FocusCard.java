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
 * The card of the host in focus: with rows for its socket, its addresses or the source that is stamped.
 *
 * @param says what it is, for those who cannot see it
 */
record FocusCard(Host host, Head head, String stack, List<RowPlan> rows, String says) implements Card {
    private static final double NARROWEST = 196;
    private static final double GAP = 8;
    private static final double BELOW = 20;

    FocusCard {
        rows = List.copyOf(rows);
    }

    static FocusCard of(Focus focus, Host host, Story story) {
        String stack = StackText.of(host);
        Head head = new Head(host.name(), List.of(stack), story.alertsOf(host.name()));
        List<RowPlan> rows = RowPlan.of(focus, host, story);
        return new FocusCard(host, head, stack, rows, Spoken.host(host, stack));
    }

    @Override
    public double width() {
        double widest = rows.stream().mapToDouble(RowPlan::width).max().orElse(0);
        return Math.max(NARROWEST, Math.max(head.width(), Math.ceil(widest) + 2 * Head.PAD));
    }

    @Override
    public double height() {
        double below = rows.isEmpty() ? 0 : BELOW - GAP;
        return head.height()
                + rows.stream().mapToDouble(row -> row.height() + GAP).sum()
                + below;
    }

    @Override
    public HostCard at(Box box, Situation situation) {
        Optional<String> alert = situation.alert(host.name());
        List<Row> shown = new ArrayList<>();
        double top = box.y() + head.height();
        for (RowPlan row : rows) {
            Box place = new Box(box.x() + Head.PAD, top, box.width() - 2 * Head.PAD, row.height());
            shown.add(row.at(place, situation));
            top += row.height() + GAP;
        }
        return new HostCard(
                host.name(),
                box,
                Card.look(Role.CARD_FOCUS, alert),
                head.captions(box, stack, alert),
                shown,
                Spoken.with(says, alert));
    }
}
