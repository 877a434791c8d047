package homing.ui.canvas;

import homing.diagram.Item;
import homing.diagram.Palette;
import homing.diagram.Picture;
import homing.diagram.geometry.Box;
import homing.diagram.geometry.Point;
import homing.diagram.shape.Detail;
import homing.edit.Addition;
import homing.edit.Arrange;
import homing.edit.Edit;
import homing.edit.Parts;
import homing.model.AdapterRef;
import homing.model.Network;
import homing.scenario.Part;
import homing.scenario.Scenario;
import homing.scenario.Spot;
import homing.survey.Mark;
import homing.text.Message;
import homing.text.Words;
import homing.timeline.Timeline;
import homing.ui.canvas.skin.ItemSkin;
import homing.ui.canvas.skin.PaletteSheet;
import homing.ui.canvas.skin.PictureView;
import homing.ui.look.Fonts;
import homing.ui.session.Selection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import javafx.animation.PauseTransition;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleRole;
import javafx.scene.Scene;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.InputEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import javafx.util.Duration;

/**
 * The network with what a run does in it. It shows what it is given and decides nothing: moving a host gives an edit, and the
 * host stands elsewhere when the changed scenario is shown.
 */
public final class NetworkCanvas extends Region {
    private static final Scenario NOTHING = Scenario.of(new Network(List.of(), List.of()));
    /** What is left around what is zoomed to, in units of the picture. */
    private static final double AROUND = 60;
    /** How far the overview stands from the corner, in pixels. */
    private static final double CORNER = 12;

    /** What has been added is seen with so many pixels around it. */
    private static final double MARGIN = 16;

    private final Viewport viewport = new Viewport();
    private final DotGrid grid = new DotGrid();
    private final PictureView view = new PictureView();
    private final Rectangle clip = new Rectangle();
    private final Film film = new Film();
    private final PauseTransition stretching = new PauseTransition(Duration.millis(150));
    private final MarkLayer marks = new MarkLayer(viewport);
    private final Glass glass = new Glass(viewport);
    private final Selection selection;
    private final Tidying tidying = new Tidying(this);
    private final Follow follow = new Follow(this);
    private final Minimap minimap = new Minimap(this);
    /** Whether another step is to be shown than before. */
    private boolean stepped;

    private final DoubleProperty progress = new SimpleDoubleProperty(this, "progress", 1);
    private final ObjectProperty<AdapterRef> pointedAdapter = new SimpleObjectProperty<>(this, "pointedAdapter");
    private final ObjectProperty<Palette> palette = new SimpleObjectProperty<>(this, "palette", Palette.LIGHT);
    private Consumer<Edit> editor = edit -> {};
    private IntConsumer packetPicked = step -> {};
    private Runnable spaceTapped = () -> {};
    /** Whether a person has not yet asked for all of the picture. */
    private boolean opening = true;

    private final PullHandle handle = new PullHandle(this);
    private final KeyPull keyPull = new KeyPull(this);
    private Consumer<Message> teller = message -> {};
    private Consumer<String> backTaker = mergeKey -> {};
    private ProposalCard card;
    /** Null while the pointer is elsewhere. */
    private Point2D pointer;

    private final Stamping stamping = new Stamping(this);
    private final ContextMenu openMenu = new ContextMenu();
    private BiFunction<Optional<Part>, Spot, List<MenuItem>> menu = (part, spot) -> List.of();
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
        sayWhatItIs();
        setMinSize(0, 0);
        setClip(clip);
        view.getTransforms().addAll(viewport.place(), viewport.size());
        view.setManaged(false);
        getChildren().addAll(grid, view, marks, glass, handle, minimap);
        getStylesheets().setAll(sheet(), PaletteSheet.of(palette.get()));
        viewport.watch(() -> {
            lookAround();
            handle.hide();
        });
        viewport.zoomProperty().addListener((property, before, after) -> stretch());
        film.whenReady(this::requestLayout);
        stretching.setOnFinished(over -> view.settle(viewport.zoom()));
        progress.addListener((property, before, after) -> requestLayout());
        selection.partsProperty().addListener((property, before, after) -> markSelected());
        selection.hostProperty().addListener((property, before, after) -> markSelected());
        pointedAdapter.addListener((property, before, after) -> markPointed());
        palette.addListener((property, before, after) -> dress(after));
        new Gestures(this).listen();
        sceneProperty()
                .flatMap(Scene::focusOwnerProperty)
                .addListener(
                        (property, before, after) -> PictureView.skinOf(after).ifPresent(this::reveal));
    }

    private static String sheet() {
        return NetworkCanvas.class.getResource("/homing/ui/canvas.css").toExternalForm();
    }

    private void dress(Palette changed) {
        getStylesheets().set(1, PaletteSheet.of(changed));
        grid.setPalette(changed);
        minimap.wear(changed);
        requestLayout();
    }

    /** Shows a scenario in which nothing happens. */
    public void show(Scenario scenario) {
        leaveBehind(scenario);
        film.show(scenario);
        requestLayout();
    }

    /**
     * Shows a run at a step, from 0 for its start to its length. How far the frames of the step have come is
     * {@link #progressProperty()}.
     */
    public void show(Scenario scenario, Timeline timeline, int step) {
        stepped |= film.step() != step;
        leaveBehind(scenario);
        film.show(scenario, timeline, step);
        requestLayout();
    }

    /** What was begun in the drawing as it was is given up where that is no longer possible. */
    @SuppressWarnings("ReferenceEquality") // each edit makes another scenario
    private void leaveBehind(Scenario scenario) {
        if (keyPull.isRunning() && scenario != film.scenario()) {
            keyPull.stop();
        }
        if (card != null && !card.isFor(scenario)) {
            card.close();
        }
    }

    /** Shows nothing. The next scenario will be fitted into the window, as far as it can be read then. */
    public void clear() {
        leaveBehind(NOTHING);
        getChildren().removeIf(RenameField.class::isInstance);
        stamping.heldProperty().set(null);
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
        if (viewport.isFitted()) {
            look();
        }
        boolean isNew = view.show(picture, film.currentDraft().isEmpty());
        marks.place(picture);
        if (film.currentDraft().isEmpty()) {
            minimap.show(picture);
        }
        minimap.relocate(getWidth() - Minimap.WIDTH - CORNER, getHeight() - Minimap.HEIGHT - CORNER);
        lookAround();
        if (isNew) {
            markSelected();
            markPointed();
        }
        if (stepped) {
            stepped = false;
            follow.look(film.place());
        }
    }

    /** Follows what is seen. */
    private void lookAround() {
        grid.show(viewport, getWidth(), getHeight());
        Box seen = viewport.seen(getWidth(), getHeight());
        minimap.follow(seen);
        if (view.look(seen, Detail.at(viewport.zoom()))) {
            markSelected();
            markPointed();
        }
    }

    /** What gets the keyboard comes into view. */
    private void reveal(ItemSkin skin) {
        Box box = skin.item().bounds();
        if (skin.getParent().getParent() == view
                && !viewport.seen(getWidth(), getHeight()).overlaps(box)) {
            Point shift = viewport.shiftTo(box, getWidth(), getHeight());
            viewport.pan(shift.x(), shift.y());
        }
    }

    /** What is drawn is stretched while the size changes, and drawn anew as soon as that rests. */
    private void stretch() {
        view.stretch();
        stretching.playFromStart();
    }

    private void look() {
        if (picture.items().isEmpty()) {
            // an empty drawing in its natural size
            viewport.fit(Box.around(new Point(0, 0), getWidth(), getHeight()), getWidth(), getHeight());
        } else if (opening) {
            viewport.open(picture.bounds(), film.heart(), getWidth(), getHeight());
        } else {
            viewport.fit(picture.bounds(), getWidth(), getHeight());
        }
    }

    private void markSelected() {
        String shown = selection.hostProperty().get();
        for (ItemSkin skin : view.skins()) {
            skin.setSelected(Pieces.of(skin.item()).filter(selection::isPicked).isPresent());
            skin.setShown(skin.item().id().equals("host:" + shown));
        }
    }

    private void markPointed() {
        String id = "port:" + pointedAdapter.get();
        for (ItemSkin skin : view.skins()) {
            skin.setPointed(skin.item().id().equals(id));
        }
    }

    /** Shows what is odd about the drawing. */
    public void setMarks(List<Mark> shown) {
        marks.setMarks(shown);
        requestLayout();
    }

    /** Who is told when a person picks a mark. */
    public void setOnMarkPicked(Consumer<Mark> told) {
        marks.setOnPicked(told);
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

    /** Shows what is picked as large as is sensible. */
    public void zoomToSelection() {
        picture.items().stream()
                .filter(item -> Pieces.of(item).filter(selection::isPicked).isPresent())
                .map(Item::bounds)
                .reduce(Box::union)
                .ifPresent(box -> {
                    viewport.fit(box.grown(AROUND), getWidth(), getHeight());
                    viewport.hold();
                });
    }

    /** What is seen stays where it is from now on, whatever comes into the picture; a picture that has yet to be shown is fitted first. */
    public void hold() {
        if (!isNeedsLayout()) {
            viewport.hold();
        }
    }

    /** Lays out the drawing, or what is picked if that is more than one host or LAN. */
    public void arrange() {
        tidying.start();
    }

    /** Whether the view goes where a step happens when that is out of view. */
    public BooleanProperty followsProperty() {
        return follow.onProperty();
    }

    /** How long things and the view glide; zero to leap. */
    public void setGlide(Duration length) {
        tidying.setLength(length);
        follow.setLength(length);
    }

    /**
     * Lays out large networks in the background.
     *
     * @param screen the JavaFX thread
     */
    public void setBackground(Executor background, Executor screen) {
        film.workshop().open(background, screen);
    }

    /** Moves what is seen to the right, unless all is seen anyway. */
    public void shift(double pixels) {
        if (!viewport.isFitted()) {
            viewport.pan(pixels, 0);
        }
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

    public Selection selection() {
        return selection;
    }

    /** What is shown. */
    Picture picture() {
        return picture;
    }

    /** Picks everything that can be moved. */
    public void selectAll() {
        selection.pick(picture.items().stream()
                .flatMap(item -> Pieces.of(item).stream())
                .filter(Pieces::moves)
                .toList());
    }

    /** The scenario that is shown. */
    public Scenario scenario() {
        return film.scenario();
    }

    /** Changes the scenario. What stands where nobody has put it stays there. */
    public void edit(Edit edit) {
        editor.accept(keepingPlaces(edit));
    }

    /** The same edit, after which the view rests and what stands where nobody has put it stands there still. */
    public Edit keepingPlaces(Edit edit) {
        viewport.hold();
        Edit places = Arrange.layOut(film.places());
        return new Edit(edit.label(), edit.mergeKey(), before -> {
            Scenario after = edit.change().apply(before);
            return after.equals(before)
                    ? before
                    : edit.change().apply(places.change().apply(before));
        });
    }

    /** Puts another proposal in the place of the one that was applied last. */
    void revise(Edit edit) {
        editor.accept(edit);
    }

    /** Who takes the latest edit back if it has a merge key. */
    public void setOnTakeBack(Consumer<String> told) {
        backTaker = told;
    }

    void takeBack(String mergeKey) {
        backTaker.accept(mergeKey);
    }

    /** Who is told what could not be done, and why. */
    public void setOnSay(Consumer<Message> told) {
        teller = told;
    }

    /** Tells what could not be done, or was done otherwise. */
    public void say(Message message) {
        teller.accept(message);
    }

    /** Where everything stands, by the keys of {@link Scenario#places}. */
    public Map<String, Spot> places() {
        return film.places();
    }

    /** The place of the picture that the pointer is on; the middle of what is seen while it is elsewhere. */
    public Spot pointer() {
        Point2D at = pointer == null ? new Point2D(getWidth() / 2, getHeight() / 2) : pointer;
        return spotAt(localToScene(at));
    }

    void setPointer(Point2D at) {
        pointer = at;
    }

    /** Lets a person choose by keyboard what a part is connected to. */
    public void connect(Part from) {
        layout();
        keyPull.begin(from);
    }

    KeyPull keyPull() {
        return keyPull;
    }

    PullHandle handle() {
        return handle;
    }

    void setCard(ProposalCard opened) {
        card = opened;
    }

    void closeCard() {
        if (card != null) {
            card.close();
        }
    }

    /** Where a part is drawn: an adapter's port, not its cable. */
    public Optional<Box> boxOf(Part part) {
        return picture.items().stream()
                .filter(item -> !(item instanceof Item.Cable))
                .filter(item -> Pieces.of(item).filter(part::equals).isPresent())
                .map(Item::bounds)
                .findFirst();
    }

    String nameOf(Part part) {
        return Parts.nameOf(scenario(), part);
    }

    void sayWhatItIs() {
        setAccessibleText(Words.english().say("canvas.spoken"));
    }

    /** Adds something and picks it. */
    public void add(Addition addition) {
        edit(addition.edit());
        selection.pick(addition.parts());
        layout();
        addition.parts().forEach(part -> boxOf(part).ifPresent(this::bringIn));
    }

    /** Looks so far to the side that all of a box is seen, if it fits in. */
    private void bringIn(Box box) {
        Box seen = viewport.seen(getWidth(), getHeight());
        Box all = box.grown(MARGIN / viewport.zoom());
        double dx = Math.max(0, all.right() - seen.right()) - Math.max(0, seen.x() - all.x());
        double dy = Math.max(0, all.bottom() - seen.bottom()) - Math.max(0, seen.y() - all.y());
        if (getWidth() > 0 && (dx != 0 || dy != 0)) {
            viewport.pan(-dx * viewport.zoom(), -dy * viewport.zoom());
        }
    }

    /** Whether a place of the picture is in the window, and no card lies over it. */
    boolean isSeen(Point place) {
        boolean covered = card != null && card.getBoundsInParent().contains(toWindow(place.x(), place.y()));
        return !covered && viewport.seen(getWidth(), getHeight()).contains(place);
    }

    /** Lets a person type the name of a part, or the text of a note, in its place. */
    public void rename(Part part) {
        layout();
        boxOf(part).ifPresent(box -> new RenameField(this, part).open(box));
    }

    /** Lays a control over the picture; what it does not use of mouse and keys is kept from the picture. */
    void overlay(Region control) {
        control.setManaged(false);
        control.addEventHandler(InputEvent.ANY, InputEvent::consume);
        getChildren().add(control);
        control.applyCss();
    }

    /** Takes a control off the picture, which gets the keyboard if the control had it. */
    void takeOff(Region control) {
        boolean focused = control.isFocusWithin();
        getChildren().remove(control);
        if (focused) {
            requestFocus();
        }
    }

    /** Puts things on the canvas. */
    public Stamping stamping() {
        return stamping;
    }

    /** The place of the canvas, in pixels, at which a place of the picture is seen. */
    Point2D toWindow(double x, double y) {
        return view.localToParent(x, y);
    }

    /** The place of the picture that is seen at a place of the scene. */
    public Spot spotAt(Point2D inScene) {
        Point2D at = sceneToLocal(inScene);
        Point place = viewport.toPicture(at.getX(), at.getY());
        return new Spot(Snap.onGrid(place.x()), Snap.onGrid(place.y()));
    }

    /** What the menu of a part offers, or that of the empty canvas. */
    public void setMenu(BiFunction<Optional<Part>, Spot, List<MenuItem>> maker) {
        menu = maker;
    }

    /** The entries of the menu that was opened last. */
    public List<MenuItem> menuItems() {
        return List.copyOf(openMenu.getItems());
    }

    void showMenu(Optional<Part> part, Point2D onScreen) {
        openMenu.hide();
        Spot spot = spotAt(localToScene(screenToLocal(onScreen)));
        openMenu.getItems().setAll(menu.apply(part, spot));
        if (!openMenu.getItems().isEmpty()) {
            openMenu.show(this, onScreen.getX(), onScreen.getY());
        }
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
