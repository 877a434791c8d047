package homing.diagram.layout;

import homing.diagram.Caption;
import homing.diagram.Item.Row;
import homing.diagram.Look;
import homing.diagram.Role;
import homing.diagram.geometry.Box;
import homing.diagram.geometry.Point;
import homing.text.Message;
import homing.text.Words;
import java.util.List;

/** The socket of the calling program. */
record SocketRow() implements RowPlan {
    @Override
    public double width() {
        return 140;
    }

    @Override
    public double height() {
        return 34;
    }

    @Override
    public Row at(Box box, Client client) {
        boolean open = client.openSocket().isPresent();
        String text = Words.english().say(client.openSocket().orElse(Message.of("diagram.socket.none")));
        Point start = new Point(box.x() + PAD, box.middle().y() + Type.ROW.capitals() / 2);
        Look look = Look.of(open ? Role.ROW_TEXT : Role.ROW_MUTED);
        return new Row(
                box, Look.of(open ? Role.ROW : Role.ROW_OPEN), List.of(Caption.from(start, text, Type.ROW, look)));
    }
}
