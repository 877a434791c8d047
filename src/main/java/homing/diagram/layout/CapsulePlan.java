package homing.diagram.layout;

import homing.diagram.Caption;
import homing.diagram.Form;
import homing.diagram.Hue;
import homing.diagram.Item.Capsule;
import homing.diagram.Look;
import homing.diagram.Role;
import homing.diagram.geometry.Box;
import homing.diagram.geometry.Point;
import homing.explain.Bearing;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A packet's capsule without a place.
 *
 * @param bearing which way it goes
 * @param warning what is odd about its source; empty if nothing is
 * @param where on which side of the capsule the warning stands
 */
record CapsulePlan(Packets words, Form form, Hue hue, Bearing bearing, String warning, Where where) {
    /** Sides for the warning. */
    enum Where {
        AFTER,
        ABOVE,
        BELOW
    }

    private static final double HEIGHT = 36;
    private static final double BLOCK_PAD = 11;
    private static final double PAD = 12;
    private static final double GAP = 5;
    private static final double POINTED = 10;
    private static final double WARNING_GAP = 15;
    private static final double LINE = 22;

    CapsulePlan with(Where side) {
        return new CapsulePlan(words, form, hue, bearing, warning, side);
    }

    boolean isForeign() {
        return !warning.isEmpty();
    }

    private double ends() {
        return form == Form.DIAMOND ? POINTED : form == Form.DATAGRAM ? 4 : 0;
    }

    private double blockWidth() {
        return Math.ceil(Type.BLOCK.width(words.block())) + 2 * BLOCK_PAD + ends();
    }

    private double width() {
        return Math.ceil(blockWidth() + PAD + textWidth() + wayWidth() + PAD + ends());
    }

    private double textWidth() {
        return Type.PACKET_SOURCE.width(words.source()) + GAP + Type.PACKET.width(words.rest());
    }

    private double wayWidth() {
        return way().isEmpty() ? 0 : PAD + Type.ROW_MARK.width(way());
    }

    /** there, back; empty for what only neighbours say to each other. */
    String way() {
        return new Manner(bearing).word();
    }

    /** Its place on the cable. */
    Look marker() {
        return new Look(new Manner(bearing).marker(), hue);
    }

    /** The line behind it; empty for what only neighbours say to each other. */
    Optional<Look> trail() {
        Optional<Role> role = isForeign() ? Optional.of(Role.FOREIGN_TRAIL) : new Manner(bearing).trail();
        return role.map(Look::of);
    }

    private double border() {
        return isForeign() ? Capsule.BORDER : 0;
    }

    private double warningWidth() {
        return Type.WARNING.width(warning);
    }

    /** Width of the capsule with all that belongs to it. */
    double fullWidth() {
        if (!isForeign()) {
            return ownWidth();
        }
        return where == Where.AFTER
                ? ownWidth() + WARNING_GAP + warningWidth()
                : Math.max(ownWidth(), border() + warningWidth());
    }

    private double ownWidth() {
        return width() + 2 * border();
    }

    double fullHeight() {
        return HEIGHT + 2 * border() + (isForeign() && where != Where.AFTER ? LINE : 0);
    }

    /** How far the middle of the whole lies from the middle of the capsule alone. */
    Point shift() {
        if (!isForeign()) {
            return new Point(0, 0);
        }
        return switch (where) {
            case AFTER -> new Point((WARNING_GAP + warningWidth()) / 2, 0);
            case ABOVE -> new Point((fullWidth() - ownWidth()) / 2, -LINE / 2);
            case BELOW -> new Point((fullWidth() - ownWidth()) / 2, LINE / 2);
        };
    }

    /** The capsule in its place. */
    Capsule at(String id, Point middle, String says) {
        Box box = Box.around(middle, width(), HEIGHT);
        Box block = new Box(box.x(), box.y(), blockWidth(), HEIGHT);
        Look look = new Look(Role.BLOCK, hue);
        return new Capsule(
                id,
                box,
                form,
                Look.of(new Manner(bearing).outline()),
                block,
                look,
                captions(box, block),
                warnings(box),
                says);
    }

    private List<Caption> captions(Box box, Box block) {
        Point blockMiddle = block.middle().plus(ends() / 2, 0);
        Point start = new Point(block.right() + PAD, box.middle().y() + Type.PACKET.capitals() / 2);
        double used = Type.PACKET_SOURCE.width(words.source()) + GAP;
        List<Caption> all = new ArrayList<>(List.of(
                Caption.around(blockMiddle, words.block(), Type.BLOCK, new Look(Role.BLOCK_TEXT, hue)),
                Caption.from(start, words.source(), Type.PACKET_SOURCE, Look.of(Role.CAPSULE_SOURCE)),
                Caption.from(start.plus(used, 0), words.rest(), Type.PACKET, Look.of(Role.CAPSULE_TEXT))));
        if (!way().isEmpty()) {
            Point end = start.plus(textWidth() + PAD, 0);
            all.add(Caption.from(end, way(), Type.ROW_MARK, Look.of(Role.CAPSULE_WAY)));
        }
        return all;
    }

    private List<Caption> warnings(Box box) {
        if (!isForeign()) {
            return List.of();
        }
        double half = Type.WARNING.capitals() / 2;
        Point start = switch (where) {
            case AFTER -> new Point(box.right() + WARNING_GAP, box.middle().y() + half);
            case ABOVE -> new Point(box.x(), box.y() - border() - LINE / 2 + half);
            case BELOW -> new Point(box.x(), box.bottom() + border() + LINE / 2 + half);
        };
        return List.of(Caption.from(start, warning, Type.WARNING, Look.of(Role.ALERT)));
    }
}
