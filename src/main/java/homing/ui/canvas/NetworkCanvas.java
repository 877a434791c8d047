package homing.ui.canvas;

import homing.diagram.Palette;
import homing.model.AdapterRef;
import homing.model.Network;
import homing.scenario.Scenario;
import homing.survey.Mark;
import homing.timeline.Timeline;
import homing.ui.canvas.skin.PaletteSheet;
import homing.ui.canvas.skin.PictureView;
import homing.ui.look.Fonts;
import homing.ui.session.Selection;
import java.util.List;
import java.util.concurrent.Executor;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import javafx.util.Duration;

/**
 * The network with what a run does in it. It shows what it is given and decides nothing: moving a host gives an edit, and the
 * host stands elsewhere when the changed scenario is shown.
 */
public final class NetworkCanvas extends Region {
    private static final Scenario NOTHING = Scenario.of(new Network(List.of(), List.of()));

    private final Easel easel;
    private final Gestures gestures;
    private final Rectangle clip = new Rectangle();
    private final DoubleProperty progress = new SimpleDoubleProperty(this, "progress", 1);
    private final ObjectProperty<Palette> palette = new SimpleObjectProperty<>(this, "palette", Palette.LIGHT);

    /**
     * An empty canvas.
     *
     * @param selection what is picked, here and elsewhere
     */
    public NetworkCanvas(Selection selection) {
        easel = new Easel(this, getChildren(), selection);
        gestures = new Gestures(easel);
        Fonts.load();
        getStyleClass().add("network-canvas");
        setAccessibleRole(AccessibleRole.PARENT);
        setMinSize(0, 0);
        setClip(clip);
        String sheet = NetworkCanvas.class.getResource("/homing/ui/canvas.css").toExternalForm();
        getStylesheets().setAll(sheet, PaletteSheet.of(palette.get()));
        listen();
    }

    private void listen() {
        easel.viewport().watch(() -> {
            easel.screening().lookAround();
            easel.handle().hide();
        });
        layoutBoundsProperty().addListener((property, before, after) -> {
            easel.viewport().resize(getWidth(), getHeight());
            clip.setWidth(getWidth());
            clip.setHeight(getHeight());
        });
        easel.film().whenReady(this::showAnew);
        progress.addListener((property, before, after) -> requestLayout());
        palette.addListener((property, before, after) -> dress(after));
        gestures.listen();
        sceneProperty()
                .flatMap(Scene::focusOwnerProperty)
                .addListener(
                        (property, before, after) -> PictureView.skinOf(after).ifPresent(easel.zoom()::reveal));
    }

    private void dress(Palette changed) {
        getStylesheets().set(1, PaletteSheet.of(changed));
        easel.screening().wear(changed);
        requestLayout();
    }

    /** Whether nothing is shown. */
    public boolean isBlank() {
        return easel.scenario().network().hosts().isEmpty();
    }

    /** Whether a scenario takes a while to lay out, and would not be shown at once. */
    public boolean isLaidOutLater(Scenario scenario) {
        return Workshop.takes(scenario);
    }

    /** Shows a scenario in which nothing happens. */
    public void show(Scenario scenario) {
        easel.leaveBehind(scenario);
        easel.screening().show(scenario);
        showAnew();
    }

    /**
     * Shows a run at a step, from 0 for its start to its length. How far the frames of the step have come is
     * {@link #progressProperty()}.
     */
    public void show(Scenario scenario, Timeline timeline, int step) {
        easel.leaveBehind(scenario);
        easel.screening().show(scenario, timeline, step);
        showAnew();
    }

    private void showAnew() {
        gestures.leaveBehind();
        requestLayout();
    }

    /** Shows nothing. The next scenario will be fitted into the window, as far as it can be read then. */
    public void clear() {
        easel.leaveBehind(NOTHING);
        easel.front().clear();
        easel.stamping().heldProperty().set(null);
        easel.film().clear();
        easel.selection().clear();
        easel.selection().hostProperty().set("");
        zoom().reopen();
    }

    @Override
    protected void layoutChildren() {
        easel.screening().develop(progress.get());
        zoom().keepUp();
        easel.screening().project();
        easel.handle().settle();
    }

    /** How far the frames that are sent in the step have come, 0 to 1. */
    public DoubleProperty progressProperty() {
        return progress;
    }

    /** The colours. */
    public ObjectProperty<Palette> paletteProperty() {
        return palette;
    }

    /** The adapter that the pointer is on, here or where else the window speaks of adapters; null for none. */
    public ObjectProperty<AdapterRef> pointedAdapterProperty() {
        return easel.marking().pointedProperty();
    }

    /** Whether the view goes where a step happens when that is out of view. */
    public BooleanProperty followsProperty() {
        return easel.follow().onProperty();
    }

    /** How long things and the view glide; zero to leap. */
    public void setGlide(Duration length) {
        easel.pencil().tidying().setLength(length);
        easel.follow().setLength(length);
    }

    /**
     * Lays out large networks in the background.
     *
     * @param screen the JavaFX thread
     */
    public void setBackground(Executor background, Executor screen) {
        easel.film().workshop().open(background, screen);
    }

    /** Shows what is odd about the drawing. */
    public void setMarks(List<Mark> shown) {
        easel.screening().setMarks(shown);
        requestLayout();
    }

    public Listeners listeners() {
        return easel.listeners();
    }

    public Zoom zoom() {
        return easel.zoom();
    }

    /** Changes what is drawn. */
    public Pencil pencil() {
        return easel.pencil();
    }

    /** Puts things on the canvas. */
    public Stamping stamping() {
        return easel.stamping();
    }

    public CanvasMenu menu() {
        return easel.menu();
    }

    /** The picture as it is shown, for those who look at it from outside. */
    public PictureView view() {
        return easel.view();
    }

    Viewport viewport() {
        return easel.viewport();
    }
}
