package homing.diagram.layout;

import homing.decision.OwnAddress;
import homing.diagram.Caption;
import homing.diagram.Item.Row;
import homing.diagram.Look;
import homing.diagram.Role;
import homing.diagram.geometry.Box;
import homing.diagram.geometry.Point;
import homing.diagram.geometry.TextStyle;
import homing.model.Adapter;
import homing.model.AdapterAddress.Mark;
import homing.model.AdapterRef;
import homing.model.Host;
import homing.net.IpAddress;
import homing.text.Words;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** One of the addresses that a source is chosen from. */
record AddressRow(Focus focus, Host host, OwnAddress own) implements RowPlan {
    private static final double GAP = 14;

    @Override
    public double width() {
        double worn = Math.max(Type.ROW_MARK.width(winner(true)), Type.ROW_MARK.width(winner(false)));
        double mark = Math.max(Type.ROW_SMALL.width(standing()), worn);
        return 2 * PAD + Type.ROW_WINNER.width(own.address().toString()) + GAP + mark;
    }

    @Override
    public double height() {
        return 36;
    }

    @Override
    public Row at(Box box, Client client) {
        boolean worn = client.stamped()
                .filter(stamp -> stamp.source().equals(address()))
                .isPresent();
        Look edge = worn ? Look.of(Role.ROW_CHOSEN) : new Look(Role.ROW_ADDRESS, focus.hue(door()));
        return new Row(box, edge, worn ? chosen(box, client) : plain(box));
    }

    private AdapterRef door() {
        return new AdapterRef(host.name(), own.adapter());
    }

    private IpAddress address() {
        return own.address().address();
    }

    private List<Caption> plain(Box box) {
        return List.of(
                left(box, Type.ROW, Look.of(Role.ROW_TEXT)),
                right(box, standing(), Type.ROW_SMALL, Look.of(Role.ROW_MUTED)));
    }

    private List<Caption> chosen(Box box, Client client) {
        return List.of(
                left(box, Type.ROW_WINNER, Look.of(Role.ROW_STRONG)),
                right(box, winner(client.chose(address())), Type.ROW_MARK, Look.of(Role.ROW_CHOSEN_TEXT)));
    }

    private Caption left(Box box, TextStyle style, Look look) {
        Point start = new Point(box.x() + PAD, box.middle().y() + style.capitals() / 2);
        return Caption.from(start, own.address().toString(), style, look);
    }

    private static Caption right(Box box, String text, TextStyle style, Look look) {
        Point end = new Point(box.right() - PAD, box.middle().y() + style.capitals() / 2);
        return Caption.until(end, text, style, look);
    }

    private static String winner(boolean chosen) {
        return Words.english().say(chosen ? "diagram.address.wins" : "diagram.address.source");
    }

    /** Its adapter if the host has several, and its place among that adapter's addresses. */
    private String standing() {
        boolean several = Focus.ports(host).size() > 1;
        String door = several ? focus.letter(door()) : "";
        String place = place();
        return (door + " " + place).strip();
    }

    /** Why an IPv6 address is not like the others: its place is of no account. */
    private String state() {
        return Stream.of(Mark.TENTATIVE, Mark.DEPRECATED, Mark.TEMPORARY)
                .filter(own.address().marks()::contains)
                .map(mark ->
                        Words.english().say("diagram.address." + mark.name().toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElse("");
    }

    private String place() {
        if (own.address().isSecondary()) {
            return Words.english().say("diagram.address.secondary");
        }
        if (!address().isIpv4()) {
            return state();
        }
        boolean first = host.adapter(own.adapter())
                .map(Adapter::addresses)
                .filter(all -> all.size() > 1 && all.get(0).equals(own.address()))
                .isPresent();
        return first ? Words.english().say("diagram.address.first") : "";
    }
}
