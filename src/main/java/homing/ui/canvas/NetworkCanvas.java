package homing.ui.canvas;

import homing.diagram.Item;
import homing.diagram.Palette;
import homing.diagram.Picture;
import homing.diagram.geometry.Box;
import homing.edit.Edit;
import homing.model.AdapterRef;
import homing.scenario.Scenario;
import homing.text.Words;
import homing.timeline.Timeline;
import homing.ui.canvas.skin.ItemSkin;
import homing.ui.canvas.skin.PaletteSheet;
import homing.ui.canvas.skin.PictureView;
import homing.ui.look.Fonts;
import homing.ui.session.Selection;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;

/**
 * The network with what a run does in it. It shows what it is given and decides nothing: moving a host gives an edit, and the
 * host stands elsewhere when the changed scenario is shown.
 */
public final class NetworkCanvas extends Region {
    private final Viewport viewport = new Viewport();
    private final DotGrid grid = new DotGrid();
    private final PictureView view = new PictureView();
    private final Rectangle clip = new Rectangle();
    private final Film film = new Film();
    private final Glass glass = new Glass(viewport);
    private final Selection selection;

    private final DoubleProperty progress = new SimpleDoubleProperty(this, "progress", 1);
    private final ObjectProperty<AdapterRef> pointedAdapter = new SimpleObjectProperty<>(this, "pointedAdapter");
    private final ObjectProperty<Palette> palette = new SimpleObjectProperty<>(this, "palette", Palette.LIGHT);
    private Consumer<Edit> editor = edit -> {};
    private IntConsumer packetPicked = step -> {};
    private Runnable spaceTapped = () -> {};
    /** Whether a person has not yet asked for all of the picture. */
    private boolean opening = true;

    private Picture picture = new Picture(new Box(0, 0, 0, 0), List.of(), "");

    /**
     * An empty canvas.
     *
     * @param selection what is picked, here and elsewhere
     */
    public NetworkCanvas(Selection selection) {
        this.selection = selection;
        Fonts.load();
        getStyleClass().add("network-canvas");
        setAccessibleRole(AccessibleRole.PARENT);
        setAccessibleText(Words.english().say("canvas.spoken"));
        setMinSize(0, 0);
        setClip(clip);
        view.getTransforms().addAll(viewport.place(), viewport.size());
        view.setManaged(false);
        getChildren().addAll(grid, view, glass);
        getStylesheets().setAll(sheet(), PaletteSheet.of(palette.get()));
        viewport.watch(() -> grid.show(viewport, getWidth(), getHeight()));
        progress.addListener((property, before, after) -> requestLayout());
        selection.partsProperty().addListener((property, before, after) -> markSelected());
        selection.hostProperty().addListener((property, before, after) -> markSelected());
        pointedAdapter.addListener((property, before, after) -> markPointed());
        palette.addListener((property, before, after) -> dress(after));
        new Gestures(this).listen();
    }

    private static String sheet() {
        return NetworkCanvas.class.getResource("/homing/ui/canvas.css").toExternalForm();
    }

    private void dress(Palette changed) {
        getStylesheets().set(1, PaletteSheet.of(changed));
        grid.setPalette(changed);
        requestLayout();
    }

    /** Shows a scenario in which nothing happens. */
    public void show(Scenario scenario) {
        film.show(scenario);
        requestLayout();
    }

    /**
     * Shows a run at a step, from 0 for its start to its length. How far the frames of the step have come is
     * {@link #progressProperty()}.
     */
    public void show(Scenario scenario, Timeline timeline, int step) {
        film.show(scenario, timeline, step);
        requestLayout();
    }

    /** Shows nothing. The next scenario will be fitted into the window, as far as it can be read then. */
    public void clear() {
        film.clear();
        selection.clear();
        selection.hostProperty().set("");
        fit();
        opening = true;
    }

    @Override
    protected void layoutChildren() {
        clip.setWidth(getWidth());
        clip.setHeight(getHeight());
        picture = film.picture(progress.get());
        view.show(picture);
        markSelected();
        markPointed();
        if (viewport.isFitted()) {
            look();
        }
        grid.show(viewport, getWidth(), getHeight());
    }

    private void look() {
        if (opening) {
            viewport.open(picture.bounds(), film.heart(), getWidth(), getHeight());
        } else {
            viewport.fit(picture.bounds(), getWidth(), getHeight());
        }
    }

    private void markSelected() {
        String shown = selection.hostProperty().get();
        for (ItemSkin skin : view.skins()) {
            skin.setSelected(Parts.of(skin.item()).filter(selection::isPicked).isPresent());
            skin.setShown(skin.item().id().equals("host:" + shown));
        }
    }

    private void markPointed() {
        String id = "port:" + pointedAdapter.get();
        for (ItemSkin skin : view.skins()) {
            skin.setPointed(skin.item().id().equals(id));
        }
    }

    /** How far the frames that are sent in the step have come, 0 to 1. */
    public DoubleProperty progressProperty() {
        return progress;
    }

    /** The adapter that the pointer is on, here or where else the window speaks of adapters; null for none. */
    public ObjectProperty<AdapterRef> pointedAdapterProperty() {
        return pointedAdapter;
    }

    /** The colours. */
    public ObjectProperty<Palette> paletteProperty() {
        return palette;
    }

    /** Who is told when a person moves something. */
    public void setOnEdit(Consumer<Edit> told) {
        editor = told;
    }

    /** Who is told when a person picks a packet: the number of the step in which it was sent. */
    public void setOnPacketPicked(IntConsumer told) {
        packetPicked = told;
    }

    /** What the space bar does while the canvas has the keyboard, if it is not held to pan. */
    public void setOnSpaceTapped(Runnable told) {
        spaceTapped = told;
    }

    /** Pixels for a canvas unit. */
    public ReadOnlyDoubleProperty zoomProperty() {
        return viewport.zoomProperty();
    }

    public void zoomIn() {
        viewport.zoomIn(getWidth(), getHeight());
    }

    public void zoomOut() {
        viewport.zoomOut(getWidth(), getHeight());
    }

    /** A pixel for a unit. */
    public void zoomReset() {
        viewport.zoomReset(getWidth(), getHeight());
    }

    /** Shows all of the picture, however large it is, now and when the window changes, until a person looks elsewhere. */
    public void fit() {
        opening = false;
        viewport.fit(film.bounds(), getWidth(), getHeight());
        requestLayout();
    }

    Viewport viewport() {
        return viewport;
    }

    Film film() {
        return film;
    }

    Glass glass() {
        return glass;
    }

    Selection selection() {
        return selection;
    }

    /** What is shown. */
    Picture picture() {
        return picture;
    }

    /** Picks everything that can be moved. */
    public void selectAll() {
        selection.pick(picture.items().stream()
                .flatMap(item -> Parts.of(item).stream())
                .filter(Parts::moves)
                .toList());
    }

    void edit(Edit edit) {
        viewport.hold();
        editor.accept(edit);
    }

    void pickPacket(Item.Capsule capsule) {
        film.stepOf(capsule).ifPresent(packetPicked);
    }

    void tapSpace() {
        spaceTapped.run();
    }

    /** The picture as it is shown, for those who look at it from outside. */
    public PictureView view() {
        return view;
    }
}
