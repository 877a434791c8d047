package homing.ui.canvas;

import homing.diagram.geometry.Box;
import homing.edit.Addition;
import homing.edit.Arrange;
import homing.edit.Edit;
import homing.scenario.Part;
import homing.scenario.Scenario;
import homing.scenario.Spot;
import homing.text.Message;
import homing.ui.session.Selection;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.Point2D;

/** Changes what is drawn, and picks in it. The picture moves only where a person wants it to. */
public final class Pencil {
    private final Easel easel;
    private final Tidying tidying;
    /** Null while the pointer is elsewhere. */
    private Point2D pointer;

    Pencil(Easel easel) {
        this.easel = easel;
        tidying = new Tidying(easel);
    }

    /** The scenario that is shown. */
    public Scenario scenario() {
        return easel.film().scenario();
    }

    /** Where everything stands, by the keys of {@link Scenario#places}. */
    public Map<String, Spot> places() {
        return easel.film().places();
    }

    /** Where a part is drawn: an adapter's port, not its cable. */
    public Optional<Box> boxOf(Part part) {
        return easel.boxOf(part);
    }

    public Selection selection() {
        return easel.selection();
    }

    /** Picks everything that can be moved, also while a gesture shows more or less than there is. */
    public void selectAll() {
        selection().pick(Pieces.movable(scenario()));
    }

    /** Changes the scenario. What stands where nobody has put it stays there. */
    public void edit(Edit edit) {
        easel.listeners().edit(keepingPlaces(edit));
    }

    /** The same edit, after which the view rests and what stands where nobody has put it stands there still. */
    public Edit keepingPlaces(Edit edit) {
        easel.viewport().hold();
        Edit places = Arrange.layOut(places());
        return new Edit(edit.label(), edit.mergeKey(), before -> {
            Scenario after = edit.change().apply(before);
            return after.equals(before)
                    ? before
                    : edit.change().apply(places.change().apply(before));
        });
    }

    /** Puts another proposal in the place of the one that was applied last. */
    void revise(Edit edit) {
        easel.listeners().edit(edit);
    }

    /** Adds something and picks it. */
    public void add(Addition addition) {
        edit(addition.edit());
        selection().pick(addition.parts());
        easel.pane().layout();
        addition.parts().forEach(part -> boxOf(part).ifPresent(easel.zoom()::bringIn));
    }

    /** Lets a person type the name of a part, or the text of a note, in its place. */
    public void rename(Part part) {
        easel.pane().layout();
        boxOf(part)
                .ifPresent(box -> new RenameField(easel, part)
                        .open(box, Pieces.name(easel.picture(), part).orElse(box)));
    }

    /** Lets a person choose by keyboard what a part is connected to. */
    public void connect(Part from) {
        easel.pane().layout();
        easel.keyPull().begin(from);
    }

    /** Lays out the drawing, or what is picked if that is more than one host or LAN. */
    public void arrange() {
        tidying.start();
    }

    Tidying tidying() {
        return tidying;
    }

    /** Tells what could not be done, or was done otherwise. */
    public void say(Message message) {
        easel.listeners().say(message);
    }

    /** The place of the picture that the pointer is on; the middle of what is seen while it is elsewhere. */
    public Spot pointer() {
        Point2D middle = new Point2D(easel.pane().getWidth() / 2, easel.pane().getHeight() / 2);
        return easel.spotAt(easel.pane().localToScene(pointer == null ? middle : pointer));
    }

    /** @param at null while the pointer is elsewhere */
    void setPointer(Point2D at) {
        pointer = at;
    }
}
