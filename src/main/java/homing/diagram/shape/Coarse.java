package homing.diagram.shape;

import homing.diagram.Caption;
import homing.diagram.Hue;
import homing.diagram.Item;
import homing.diagram.Look;
import homing.diagram.Role;
import homing.diagram.geometry.Box;
import homing.diagram.geometry.TextStyle;
import java.util.ArrayList;
import java.util.List;

/** The shapes of what is seen from far away. Packets and where they end are drawn in full, for they are what is looked for. */
final class Coarse implements Item.Visitor<List<Shape>> {
    private static final double CARD_CORNER = 14;
    private static final double PAD = 8;
    private static final double LARGEST = 30;
    private static final double BAR_SHARE = 0.8;

    private final boolean named;

    Coarse(boolean named) {
        this.named = named;
    }

    @Override
    public List<Shape> card(Item.HostCard card) {
        List<Shape> all = new ArrayList<>(List.of(
                new Shape.Block(card.box(), named ? CARD_CORNER : 0, named ? card.look() : solid(card.look()))));
        if (named) {
            all.add(new Shape.Text(filling(card.host(), card.box(), Look.of(Role.NAME))));
        }
        return all;
    }

    /** What is too small for an outline is filled, so that it stands out; what goes wrong keeps its own colour. */
    private static Look solid(Look look) {
        if (look.role() == Role.CARD_DROPPED) {
            return look;
        }
        return new Look(Role.PORT, look.role() == Role.CARD_FOCUS ? Hue.BLUE : look.hue());
    }

    /** A name as large as a box allows. */
    private static Caption filling(String name, Box box, Look look) {
        double room = box.width() - 2 * PAD;
        double size = Math.min(LARGEST, room / TextStyle.bold(1).width(name));
        TextStyle style = TextStyle.bold(Math.max(LARGEST / 2, Math.floor(size)));
        return Caption.around(box.middle(), style.fitted(name, room), style, look);
    }

    /** Only the doors of large cards are large enough to be seen. */
    @Override
    public List<Shape> port(Item.Port port) {
        return port.captions().isEmpty() || !named ? List.of() : List.of(new Shape.Block(port.box(), 5, port.look()));
    }

    @Override
    public List<Shape> bar(Item.LanBar bar) {
        double thick = Math.min(bar.box().width(), bar.box().height());
        List<Shape> all = new ArrayList<>(
                List.of(new Shape.Block(bar.box(), named ? thick / 2 : 0, named ? bar.look() : solid(bar.look()))));
        if (named) {
            all.add(new Shape.Text(enlarged(bar.name(), bar.box())));
        }
        return all;
    }

    /** The words of a LAN, as large as its bar allows. */
    private static Caption enlarged(Caption words, Box box) {
        boolean upright = words.upright();
        double along = (upright ? box.height() : box.width()) - 4 * PAD;
        double across = upright ? box.width() : box.height();
        double wider = along / Math.max(1, words.width());
        double size = Math.max(
                words.style().size(),
                Math.min(across * BAR_SHARE, Math.floor(words.style().size() * wider)));
        TextStyle style = new TextStyle(words.style().face(), size);
        return upright
                ? Caption.upwards(box.middle(), words.text(), style, words.look())
                : Caption.around(box.middle(), words.text(), style, words.look());
    }

    @Override
    public List<Shape> cable(Item.Cable cable) {
        return Sketch.of(cable);
    }

    @Override
    public List<Shape> bridge(Item.Bridge bridge) {
        return named ? Sketch.of(bridge) : List.of();
    }

    @Override
    public List<Shape> label(Item.Label label) {
        return named && label.isNote() ? Sketch.of(label) : List.of();
    }

    @Override
    public List<Shape> trail(Item.Trail trail) {
        return Sketch.of(trail);
    }

    @Override
    public List<Shape> capsule(Item.Capsule capsule) {
        return Sketch.of(capsule);
    }

    @Override
    public List<Shape> marker(Item.Marker marker) {
        return Sketch.of(marker);
    }

    @Override
    public List<Shape> cross(Item.Cross cross) {
        return Sketch.of(cross);
    }
}
