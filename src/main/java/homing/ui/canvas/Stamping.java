package homing.ui.canvas;

import homing.diagram.Item;
import homing.diagram.geometry.Box;
import homing.diagram.geometry.Path;
import homing.diagram.geometry.Point;
import homing.edit.Addition;
import homing.scenario.Part;
import homing.scenario.Spot;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Point2D;
import javafx.scene.Cursor;

/** Puts things on the canvas: where the pointer is, or where there is room. */
public final class Stamping {
    /** The usual size of a card, which stands for whatever is put down. */
    private static final double WIDTH = 150;

    private static final double HEIGHT = 64;
    private static final double STEP = 40;
    private static final double AIR = 24;

    private final Easel easel;
    private final ObjectProperty<Stamp> held = new SimpleObjectProperty<>(this, "held");

    Stamping(Easel easel) {
        this.easel = easel;
        held.addListener((property, before, after) -> {
            easel.pane().setCursor(after == null ? null : Cursor.CROSSHAIR);
            easel.glass().clear();
        });
    }

    /** What the next click puts down; null for nothing. */
    public ObjectProperty<Stamp> heldProperty() {
        return held;
    }

    /** Whether a click puts something down. */
    boolean isReady() {
        return held.get() != null;
    }

    /** Puts down what is held, at a place of the canvas in pixels. */
    void press(double x, double y) {
        Stamp stamp = held.get();
        held.set(null);
        put(stamp, easel.viewport().toPicture(x, y));
    }

    /** Shows where something would come to stand, at a place of the scene; nothing outside of the easel. */
    public void hover(Point2D inScene) {
        Point2D at = easel.pane().sceneToLocal(inScene);
        if (easel.pane().contains(at)) {
            ghost(at.getX(), at.getY());
        } else {
            easel.glass().clear();
        }
    }

    /** Shows where something would come to stand. */
    void ghost(double x, double y) {
        Spot spot = snapped(easel.viewport().toPicture(x, y));
        easel.glass().band(Box.around(new Point(spot.x(), spot.y()), WIDTH, HEIGHT));
    }

    /** Puts something down at a place of the scene; nothing outside of the easel. */
    public void drop(Stamp stamp, Point2D inScene) {
        easel.glass().clear();
        Point2D at = easel.pane().sceneToLocal(inScene);
        if (easel.pane().contains(at)) {
            put(stamp, easel.viewport().toPicture(at.getX(), at.getY()));
        }
    }

    /** Puts something down where there is room, as near to the middle of what is seen as can be; returns what it has added. */
    public Addition putFree(Stamp stamp) {
        return put(stamp, free());
    }

    /** A note without a text of its own says nothing, so that its text can be typed at once. */
    private Addition put(Stamp stamp, Point at) {
        Addition addition = stamp.at(easel.scenario(), snapped(at));
        easel.pencil().add(addition);
        addition.parts().stream().filter(Part.OfNote.class::isInstance).forEach(easel.pencil()::rename);
        addition.parts().stream().filter(Stamping::isPulledFrom).findFirst().ifPresent(easel.handle()::offer);
        return addition;
    }

    /** Where something has room, as near to the middle of what is seen as can be. */
    public Spot room() {
        return snapped(free());
    }

    private static boolean isPulledFrom(Part part) {
        return part instanceof Part.OfHost || part instanceof Part.OfLan;
    }

    private static Spot snapped(Point at) {
        return new Spot(Snap.onGrid(at.x()), Snap.onGrid(at.y()));
    }

    private Point free() {
        Point middle = easel.viewport()
                .toPicture(easel.pane().getWidth() / 2, easel.pane().getHeight() / 2);
        List<Path> cables = easel.picture().all(Item.Cable.class).stream()
                .map(Item.Cable::way)
                .toList();
        List<Box> taken = easel.picture().items().stream()
                .filter(item -> Pieces.of(item).isPresent() && !(item instanceof Item.Cable))
                .map(item -> item.bounds().grown(AIR))
                .toList();
        Point best = middle;
        for (int ring = 0; ring < 40; ring++) {
            for (int step = 0; step < 8 * Math.max(1, ring); step++) {
                double turn = 2 * Math.PI * step / (8.0 * Math.max(1, ring));
                best = middle.plus(2 * ring * STEP * Math.cos(turn), ring * STEP * Math.sin(turn));
                Box there = Box.around(best, WIDTH, HEIGHT);
                if (taken.stream().noneMatch(there::overlaps)
                        && cables.stream().noneMatch(cable -> cable.crosses(there.grown(AIR)))) {
                    return best;
                }
            }
        }
        return best;
    }
}
