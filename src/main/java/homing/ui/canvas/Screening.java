package homing.ui.canvas;

import homing.diagram.Item;
import homing.diagram.Palette;
import homing.diagram.Picture;
import homing.diagram.geometry.Box;
import homing.diagram.shape.Detail;
import homing.scenario.Part;
import homing.scenario.Scenario;
import homing.survey.Mark;
import homing.timeline.Timeline;
import homing.ui.canvas.skin.ItemSkin;
import homing.ui.canvas.skin.PictureView;
import java.util.List;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.util.Duration;

/** Shows the film: its picture at a step, the dots behind it, the signs on it, and the overview of it. */
final class Screening {
    /** How far the overview stands from the corner, in pixels. */
    private static final double CORNER = 12;

    private final Viewport viewport;
    private final Marking marking;
    private final Follow follow;
    private final Listeners listeners;
    private final PictureView view;
    private final Film film = new Film();
    private final DotGrid grid = new DotGrid();
    private final MarkLayer marks;
    private final Minimap minimap;
    private final PauseTransition stretching = new PauseTransition(Duration.millis(150));
    private Picture picture = new Picture(new Box(0, 0, 0, 0), List.of(), "");
    /** Whether another step is to be shown than before. */
    private boolean stepped;

    Screening(Viewport viewport, PictureView view, Marking marking, Follow follow, Listeners listeners) {
        this.viewport = viewport;
        this.view = view;
        this.marking = marking;
        this.follow = follow;
        this.listeners = listeners;
        marks = new MarkLayer(viewport);
        minimap = new Minimap(viewport);
        marks.setOnPicked(listeners::pickMark);
        view.getTransforms().addAll(viewport.place(), viewport.size());
        view.setManaged(false);
        stretching.setOnFinished(over -> view.settle(viewport.zoom()));
        viewport.zoomProperty().addListener((property, before, after) -> stretch());
    }

    /** What lies under all gestures. */
    List<Node> layers() {
        return List.of(grid, view, marks);
    }

    Minimap minimap() {
        return minimap;
    }

    Film film() {
        return film;
    }

    /** What is shown. */
    Picture picture() {
        return picture;
    }

    /** Where a part is drawn: an adapter's port, not its cable. */
    Optional<Box> boxOf(Part part) {
        return picture.items().stream()
                .filter(item -> !(item instanceof Item.Cable))
                .filter(item -> Pieces.of(item).filter(part::equals).isPresent())
                .map(Item::bounds)
                .findFirst();
    }

    /** Whether an item is one of the picture, and not one of the overview or of a sign. */
    boolean shows(ItemSkin skin) {
        return view.equals(skin.getParent().getParent());
    }

    /** A person has picked a packet. */
    void pick(Item.Capsule capsule) {
        film.stepOf(capsule).ifPresent(listeners::pickPacket);
    }

    void wear(Palette palette) {
        grid.setPalette(palette);
        minimap.wear(palette);
    }

    /** What is odd about the drawing, to be shown with the next picture. */
    void setMarks(List<Mark> shown) {
        marks.setMarks(shown);
    }

    /** Shows a scenario in which nothing happens with the next picture. */
    void show(Scenario scenario) {
        film.show(scenario);
    }

    /** Shows a step of a run with the next picture. */
    void show(Scenario scenario, Timeline timeline, int step) {
        stepped |= film.step() != step;
        film.show(scenario, timeline, step);
    }

    /** Makes the picture that is to be shown. */
    void develop(double progress) {
        picture = film.picture(progress);
    }

    /** Shows the picture. */
    void project() {
        boolean rests = film.currentDraft().isEmpty();
        boolean isNew = view.show(picture, rests);
        marks.place(picture, rests);
        if (rests) {
            minimap.show(picture);
        }
        minimap.relocate(viewport.width() - Minimap.WIDTH - CORNER, viewport.height() - Minimap.HEIGHT - CORNER);
        lookAround();
        if (isNew) {
            marking.renew();
        }
        if (stepped) {
            stepped = false;
            follow.look(film.place());
        }
    }

    /** Follows what is seen. */
    void lookAround() {
        grid.show(viewport);
        Box seen = viewport.seen();
        minimap.follow(seen);
        if (view.look(seen, Detail.at(viewport.zoom()))) {
            marking.renew();
        }
    }

    /** What is drawn is stretched while the size changes, and drawn anew as soon as that rests. */
    private void stretch() {
        view.stretch();
        stretching.playFromStart();
    }
}
