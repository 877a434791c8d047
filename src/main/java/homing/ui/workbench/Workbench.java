package homing.ui.workbench;

import homing.edit.Template;
import homing.net.IpAddress;
import homing.text.Message;
import homing.ui.call.CallBar;
import homing.ui.canvas.NetworkCanvas;
import homing.ui.command.Keyboard;
import homing.ui.look.Look;
import homing.ui.session.Session;
import homing.ui.survey.Marks;
import homing.ui.timeline.TimelinePane;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.beans.InvalidationListener;
import javafx.beans.binding.Bindings;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SplitPane;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;

/** The open scenario: header, canvas, side panel, timeline. */
public final class Workbench extends BorderPane {
    private static final double SIDE_SHARE = 0.305;
    /** The least width of the side panel, in times the size of the text, unless that is too much of the window. */
    private static final double LEAST_SIDE_EMS = 26;

    private static final double LARGEST_SIDE_SHARE = 0.38;
    private static final double LEAST_MIDDLE_SHARE = 0.55;
    private static final double STRIP_SHARE = 0.29;
    private static final double LARGEST_STRIP_SHARE = 0.5;
    private static final double LARGEST_LIST_SHARE = 0.6;
    /** Room for the controls, the chips, a headline and three lines, in times the size of the text. */
    private static final double STRIP_LINES = 17.5;

    /** In a low window the canvas gets more: the strip has this share of it, but room for a headline and two lines. */
    private static final double LOW_SHARE = 0.345;

    private static final double LOW_LINES = 14.5;

    /** So much more for the list of packets. */
    private static final double LIST_LINES = 5;

    private final TimelinePane timeline;
    private final CallBar callBar;
    private final SideColumn side;
    private final SplitPane split;
    private final Consumer<Message> teller;

    public Workbench(
            Session session,
            Look look,
            NetworkCanvas canvas,
            Marks marks,
            Runnable compare,
            Runnable export,
            Supplier<List<MenuItem>> clipboard) {
        timeline = new TimelinePane(
                session.document(), session.playback(), session.run().scriptedProperty()::get);
        timeline.mark(session.run().staleProperty(), session.run()::run);
        teller = canvas.pencil()::say;
        callBar = new CallBar(session, scripted -> {
            session.play(scripted);
            // Right is a step, even after a destination was typed
            timeline.requestFocus();
        });
        side = new SideColumn(
                session, marks, column -> new ListSurroundings(canvas, callBar, clipboard, column::showSetUp));
        marks.allProperty().addListener((property, before, after) -> canvas.setMarks(after));
        canvas.setMarks(marks.allProperty().get());
        canvas.listeners().setOnMarkPicked(mark -> {
            session.selection().pick(mark.part());
            side.showDrawing();
        });
        Keyboard.openMenus(canvas);
        Keyboard.openMenus(side);
        side.addEventFilter(MouseEvent.MOUSE_RELEASED, this::giveKeyboardBack);
        Header header = new Header(session.document(), callBar, compare, export);
        header.compareDisableProperty().bind(session.playback().placeProperty().isNull());
        timeline.tellsRuleProperty().bind(side.showsCardProperty().not());
        look.scale(header);
        look.scale(timeline);
        look.scale(side);
        DrawingArea drawing = new DrawingArea(canvas, session.document());
        look.scale(drawing.palette());
        BorderPane middle = new BorderPane(drawing, null, null, timeline, null);
        timeline.setMinSize(0, 0);
        middle.minWidthProperty().bind(widthProperty().multiply(LEAST_MIDDLE_SHARE));
        timeline.prefHeightProperty()
                .bind(Bindings.createDoubleBinding(
                        () -> stripHeight(look.textPixels()),
                        heightProperty(),
                        look.textScaleProperty(),
                        timeline.showsPacketsProperty()));
        InvalidationListener lowness = changed -> timeline.setLow(isLow(look.textPixels()));
        heightProperty().addListener(lowness);
        look.textScaleProperty().addListener(lowness);
        side.minWidthProperty()
                .bind(Bindings.createDoubleBinding(
                        () -> Math.min(LEAST_SIDE_EMS * look.textPixels(), LARGEST_SIDE_SHARE * getWidth()),
                        widthProperty(),
                        look.textScaleProperty()));
        split = new SplitPane(middle, side);
        split.setOrientation(Orientation.HORIZONTAL);
        split.setDividerPositions(1 - SIDE_SHARE);
        SplitPane.setResizableWithParent(side, false);
        setTop(header);
        setCenter(split);
    }

    /** Whoever looks something up in the column with the mouse goes on stepping by key; a form and the list keep the keyboard. */
    private void giveKeyboardBack(MouseEvent released) {
        if (released.getButton() == MouseButton.PRIMARY) {
            Platform.runLater(() -> {
                Node owner = getScene() == null ? timeline : getScene().getFocusOwner();
                if (owner == null || side.isPassing(owner)) {
                    timeline.requestFocus();
                }
            });
        }
    }

    /** The same for every step, so that the canvas never moves while one steps. */
    private double stripHeight(double textPixels) {
        double list = timeline.showsPacketsProperty().get() ? LIST_LINES * textPixels : 0;
        double lines = isLow(textPixels)
                ? Math.max(LOW_LINES * textPixels, LOW_SHARE * getHeight())
                : STRIP_LINES * textPixels;
        double wanted = Math.max(STRIP_SHARE * getHeight(), lines) + list;
        double largest = list > 0 ? LARGEST_LIST_SHARE : LARGEST_STRIP_SHARE;
        return Math.min(largest * getHeight(), wanted);
    }

    private boolean isLow(double textPixels) {
        return LOW_SHARE * getHeight() < STRIP_LINES * textPixels;
    }

    /** Who opens a drawing that begins with a template. */
    public void setOnTemplate(Consumer<Template> opener) {
        side.setOnTemplate(opener);
    }

    /** Runs the call that stands in the call bar, if nothing is missing for it. */
    public void runCall() {
        callBar.submit();
    }

    /** Keeps the call that stands in the call bar with the scenario. */
    public void keepCall() {
        teller.accept(callBar.keep());
    }

    /** Gives the side column more room for long lines, or its usual share again. */
    private void widen() {
        boolean usual = split.getDividerPositions()[0] > (1 - SIDE_SHARE + LEAST_MIDDLE_SHARE) / 2;
        split.setDividerPositions(usual ? LEAST_MIDDLE_SHARE : 1 - SIDE_SHARE);
    }

    /** Shows the drawing as a list and gives it the keyboard; asked for again, the list is wider. */
    public void showDrawing() {
        if (side.hasListKeyboard()) {
            widen();
        }
        side.showDrawing();
        side.focusList();
    }

    /** Shows the form of what is picked. */
    public void showSetUp() {
        side.showSetUp();
    }

    /** Lets a person say whom a host calls. */
    public void callFrom(String host) {
        callBar.callFrom(host);
    }

    /** Calls an address from the host that calls at the moment. */
    public void call(IpAddress to) {
        callBar.call(Optional.empty(), to);
    }

    /** Shows a route of a host in the list, and gives that the keyboard. */
    public void showRoute(String host, int place) {
        side.showDrawing();
        side.focusRoute(host, place);
    }

    /** Shows or hides the list of packets. */
    public void togglePackets() {
        timeline.togglePackets();
    }

    /** Gives the keyboard to the timeline, so that Space plays. */
    public void focusTimeline() {
        // What stands in a split pane is no part of the window before the style sheets have been applied.
        applyCss();
        timeline.requestFocus();
    }
}
