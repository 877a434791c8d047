package homing.diagram.shape;

import homing.diagram.Caption;
import homing.diagram.Hatch;
import homing.diagram.Item;
import homing.diagram.Look;
import homing.diagram.Pattern;
import homing.diagram.Role;
import homing.diagram.geometry.Box;
import homing.diagram.geometry.Path;
import homing.diagram.geometry.Point;
import java.util.ArrayList;
import java.util.List;

/** The shapes of an item, from the lowest to the topmost. */
public final class Sketch implements Item.Visitor<List<Shape>> {
    private static final Sketch SKETCH = new Sketch();
    private static final Coarse NAMES = new Coarse(true);
    private static final Coarse BLOCKS = new Coarse(false);
    private static final double CARD_CORNER = 14;
    private static final double ROW_CORNER = 7;
    private static final double PORT_CORNER = 5;
    private static final double HATCH_GAP = 7;
    private static final double GAP_ENDS = 3.5;

    private Sketch() {}

    public static List<Shape> of(Item item) {
        return item.accept(SKETCH);
    }

    /** The shapes of an item that is seen from far away, or from near. */
    public static List<Shape> of(Item item, Detail detail) {
        return switch (detail) {
            case FULL -> of(item);
            case NAMES -> item.accept(NAMES);
            case BLOCKS -> item.accept(BLOCKS);
        };
    }

    @Override
    public List<Shape> card(Item.HostCard card) {
        List<Shape> all = new ArrayList<>(List.of(new Shape.Block(card.box(), CARD_CORNER, card.look())));
        texts(card.captions(), all);
        for (Item.Row row : card.rows()) {
            all.add(new Shape.Block(row.box(), ROW_CORNER, row.look()));
            texts(row.captions(), all);
        }
        return all;
    }

    @Override
    public List<Shape> port(Item.Port port) {
        double corner = Math.min(PORT_CORNER, port.box().width() / 4);
        List<Shape> all = new ArrayList<>(List.of(new Shape.Block(port.box(), corner, port.look())));
        if (port.look().role() == Role.PORT) {
            all.addAll(pattern(port.box().grown(-1.5), port.look()));
        }
        texts(port.captions(), all);
        return all;
    }

    private static List<Shape> pattern(Box box, Look look) {
        Pattern pattern = look.hue().pattern();
        return pattern == Pattern.PLAIN
                ? List.of()
                : List.of(new Shape.Strokes(pattern.strokes(box), new Look(Role.PATTERN, look.hue())));
    }

    @Override
    public List<Shape> bar(Item.LanBar bar) {
        double radius = Math.min(bar.box().width(), bar.box().height()) / 2;
        double corner = bar.name().upright() ? Math.min(12, radius) : radius;
        return List.of(new Shape.Block(bar.box(), corner, bar.look()), new Shape.Text(bar.name()));
    }

    @Override
    public List<Shape> cable(Item.Cable cable) {
        return List.of(new Shape.Strokes(List.of(cable.way()), cable.look()));
    }

    /** The LAN is cut as wide as the gap's own round ends allow, then the cable runs on. */
    @Override
    public List<Shape> bridge(Item.Bridge bridge) {
        return List.of(
                new Shape.Strokes(bridge.ways().stream().map(Sketch::gap).toList(), Look.of(Role.BRIDGE)),
                new Shape.Strokes(bridge.ways(), bridge.look()));
    }

    private static Path gap(Path way) {
        double length = way.length();
        double end = length == 0 ? 0 : Math.min(0.5, GAP_ENDS / length);
        return Path.of(way.start().towards(way.end(), end), way.end().towards(way.start(), end));
    }

    @Override
    public List<Shape> label(Item.Label label) {
        List<Shape> all = new ArrayList<>();
        texts(label.captions(), all);
        return all;
    }

    @Override
    public List<Shape> trail(Item.Trail trail) {
        List<Shape> all = new ArrayList<>(List.of(new Shape.Strokes(List.of(trail.way()), trail.look())));
        if (trail.isWay()) {
            all.addAll(Arrow.along(trail.way()));
        }
        return all;
    }

    @Override
    public List<Shape> capsule(Item.Capsule capsule) {
        List<Shape> all = new ArrayList<>();
        if (capsule.isForeign()) {
            Box border = capsule.box().grown(Item.Capsule.BORDER);
            List<Path> strokes = Hatch.rising(border, HATCH_GAP, 2 * Item.Capsule.BORDER);
            all.add(new Shape.Strokes(strokes, Look.of(Role.HATCH)));
        }
        all.add(Outline.capsule(capsule.form(), capsule.box(), capsule.outline()));
        all.addAll(Outline.block(capsule.form(), capsule.block(), capsule.look()));
        all.addAll(pattern(patterned(capsule), capsule.look()));
        texts(capsule.captions(), all);
        texts(capsule.warnings(), all);
        return all;
    }

    /** The part of the coloured end that no outline cuts. */
    private static Box patterned(Item.Capsule capsule) {
        Box block = capsule.block();
        double left = switch (capsule.form()) {
            case SEGMENT, MESSAGE -> 6;
            case DATAGRAM -> block.height() / 2 - 4;
            case DIAMOND -> block.height() * 0.3 - 2;
        };
        return new Box(block.x() + left, block.y() + 2, block.width() - left, block.height() - 4);
    }

    @Override
    public List<Shape> marker(Item.Marker marker) {
        List<Shape> all = new ArrayList<>();
        if (marker.stem().length() > 0) {
            all.add(new Shape.Strokes(List.of(marker.stem()), Look.of(Role.STEM)));
        }
        all.add(Outline.marker(marker.form(), marker.at(), Item.Marker.RADIUS, marker.look()));
        return all;
    }

    @Override
    public List<Shape> cross(Item.Cross cross) {
        double arm = Item.Cross.RADIUS;
        Point at = cross.at();
        return List.of(new Shape.Strokes(
                List.of(
                        Path.of(at.plus(-arm, -arm), at.plus(arm, arm)),
                        Path.of(at.plus(-arm, arm), at.plus(arm, -arm))),
                Look.of(Role.CROSS)));
    }

    private static void texts(List<Caption> captions, List<Shape> all) {
        captions.forEach(caption -> all.add(new Shape.Text(caption)));
    }
}
