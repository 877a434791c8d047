package homing.diagram.layout;

import homing.diagram.Caption;
import homing.diagram.Item.Row;
import homing.diagram.Look;
import homing.diagram.Role;
import homing.diagram.geometry.Box;
import homing.diagram.geometry.Point;
import homing.diagram.layout.Client.Stamp;
import homing.text.Words;
import java.util.List;

/** The source that packets will wear, in the colour of the adapter that owns it. */
record SourceRow(Focus focus) implements RowPlan {
    private static final double TITLE_LINE = 21;
    private static final double ADDRESS_LINE = 42;
    private static final List<String> STAMPERS =
            List.of("diagram.source.bind", "diagram.source.stack", "diagram.source.pktinfo", "diagram.source.nat");

    @Override
    public double width() {
        double widest = Type.ROW.width(Words.english().say("diagram.source.open"));
        for (String by : STAMPERS) {
            widest = Math.max(widest, Type.ROW_SMALL.width(Words.english().say(by)));
        }
        return 2 * PAD + widest;
    }

    @Override
    public double height() {
        return 56;
    }

    @Override
    public Row at(Box box, Client client) {
        return client.stamped().map(stamp -> stamped(box, stamp)).orElseGet(() -> open(box));
    }

    private Row stamped(Box box, Stamp stamp) {
        Point corner = new Point(box.x() + PAD, box.y());
        double room = box.width() - 2 * PAD;
        String by = Type.ROW_SMALL.fitted(Words.english().say(stamp.by()), room);
        String source = Type.ROW_STRONG.fitted(stamp.source().toString(), room);
        return new Row(
                box,
                new Look(Role.ROW_SOURCE, focus.hueOf(stamp.source())),
                List.of(
                        Caption.from(corner.plus(0, TITLE_LINE), by, Type.ROW_SMALL, Look.of(Role.ROW_MUTED)),
                        Caption.from(corner.plus(0, ADDRESS_LINE), source, Type.ROW_STRONG, Look.of(Role.ROW_STRONG))));
    }

    private static Row open(Box box) {
        String text = Words.english().say("diagram.source.open");
        Point start = new Point(box.x() + PAD, box.middle().y() + Type.ROW.capitals() / 2);
        return new Row(
                box, Look.of(Role.ROW_OPEN), List.of(Caption.from(start, text, Type.ROW, Look.of(Role.ROW_MUTED))));
    }
}
