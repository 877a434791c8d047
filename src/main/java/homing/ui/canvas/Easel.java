package homing.ui.canvas;

import homing.diagram.Picture;
import homing.diagram.geometry.Box;
import homing.diagram.geometry.Point;
import homing.edit.Parts;
import homing.scenario.Part;
import homing.scenario.Scenario;
import homing.scenario.Spot;
import homing.text.Words;
import homing.ui.canvas.skin.PictureView;
import homing.ui.session.Selection;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/** The parts of a canvas, and what gestures ask of them. */
final class Easel {
    private final Region pane;
    private final Selection selection;
    private final Viewport viewport = new Viewport();
    private final Listeners listeners = new Listeners();
    private final PictureView view = new PictureView();
    private final Glass glass = new Glass(viewport);
    private final Marking marking;
    private final Follow follow;
    private final Screening screening;
    private final Zoom zoom;
    private final Front front;
    private final PullHandle handle = new PullHandle(this);
    private final KeyPull keyPull = new KeyPull(this);
    private final Stamping stamping;
    private final Pencil pencil;
    private final CanvasMenu menu = new CanvasMenu(this);
    /**
     * @param pane what all of it stands in
     * @param children all that stands there
     */
    Easel(Region pane, List<Node> children, Selection selection) {
        this.pane = pane;
        this.selection = selection;
        marking = new Marking(view, selection);
        follow = new Follow(pane, viewport);
        screening = new Screening(viewport, view, marking, follow, listeners);
        zoom = new Zoom(pane, viewport, screening);
        front = new Front(pane, children);
        stamping = new Stamping(this);
        pencil = new Pencil(this);
        children.addAll(screening.layers());
        children.addAll(List.of(glass, handle, screening.minimap()));
        view.setWords(kind -> Words.english().say("canvas.kind." + kind));
        sayWhatItIs();
    }

    Region pane() {
        return pane;
    }

    Selection selection() {
        return selection;
    }

    Viewport viewport() {
        return viewport;
    }

    Listeners listeners() {
        return listeners;
    }

    PictureView view() {
        return view;
    }

    Glass glass() {
        return glass;
    }

    Marking marking() {
        return marking;
    }

    Follow follow() {
        return follow;
    }

    Screening screening() {
        return screening;
    }

    Zoom zoom() {
        return zoom;
    }

    Front front() {
        return front;
    }

    PullHandle handle() {
        return handle;
    }

    KeyPull keyPull() {
        return keyPull;
    }

    Pencil pencil() {
        return pencil;
    }

    Stamping stamping() {
        return stamping;
    }

    CanvasMenu menu() {
        return menu;
    }

    Film film() {
        return screening.film();
    }

    Picture picture() {
        return screening.picture();
    }

    /** The scenario that is shown. */
    Scenario scenario() {
        return film().scenario();
    }

    Optional<Box> boxOf(Part part) {
        return screening.boxOf(part);
    }

    String nameOf(Part part) {
        return Parts.nameOf(scenario(), part);
    }

    /** What was begun in another drawing than this is given up where it is no longer possible. */
    void leaveBehind(Scenario scenario) {
        keyPull.leaveBehind(scenario);
        front.leaveBehind(scenario);
    }

    void sayWhatItIs() {
        pane.setAccessibleText(Words.english().say("canvas.spoken"));
    }

    /** The place of the canvas, in pixels, at which a place of the picture is seen. */
    Point2D toWindow(double x, double y) {
        return view.localToParent(x, y);
    }

    /** The place of the picture on the grid that is seen at a place of the scene. */
    Spot spotAt(Point2D inScene) {
        Point2D at = pane.sceneToLocal(inScene);
        Point place = viewport.toPicture(at.getX(), at.getY());
        return new Spot(Snap.onGrid(place.x()), Snap.onGrid(place.y()));
    }

    /** Whether a place of the picture is in the window, and no card lies over it. */
    boolean isSeen(Point place) {
        return !front.covers(toWindow(place.x(), place.y())) && viewport.seen().contains(place);
    }
}
