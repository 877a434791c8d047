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
import javafx.scene.Node;
import javafx.scene.control.MenuItem;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;

/** The open scenario: header, canvas, side panel, timeline. */
public final class Workbench extends BorderPane {
    private final TimelinePane timeline;
    private final CallBar callBar;
    private final SideColumn side;
    private final TwoColumns columns;
    private final Consumer<Message> teller;

    /**
     * What the page asks of its window.
     *
     * @param compare shows the call under each stack
     * @param export writes the picture
     * @param clipboard gives what the menu of a line offers for it
     */
    public record Doors(Runnable compare, Runnable export, Supplier<List<MenuItem>> clipboard) {}

    public Workbench(Session session, Look look, NetworkCanvas canvas, Marks marks, Doors doors) {
        timeline = timeline(session);
        callBar = new CallBar(session, scripted -> {
            session.play(scripted);
            // Right is a step, even after a destination was typed
            timeline.requestFocus();
        });
        side = new SideColumn(
                session, marks, column -> new ListSurroundings(canvas, callBar, doors.clipboard(), column::showSetUp));
        teller = canvas.pencil()::say;
        timeline.tellsRuleProperty().bind(side.showsCardProperty().not());
        show(marks, canvas, session);
        Keyboard.openMenus(canvas);
        Keyboard.openMenus(side);
        side.addEventFilter(MouseEvent.MOUSE_RELEASED, this::giveKeyboardBack);
        DrawingArea drawing = new DrawingArea(canvas, session.document());
        BorderPane middle = new BorderPane(drawing, null, null, timeline, null);
        columns = new TwoColumns(middle, side, look, widthProperty());
        Header header = header(session, doors);
        setTop(header);
        setCenter(columns);
        fitStrip(look);
        List.of(header, timeline, side, drawing.palette()).forEach(look::scale);
    }

    private static TimelinePane timeline(Session session) {
        TimelinePane timeline = new TimelinePane(
                session.document(), session.playback(), session.run().scriptedProperty()::get);
        timeline.mark(session.run().staleProperty(), session.run()::run);
        timeline.setMinSize(0, 0);
        return timeline;
    }

    private Header header(Session session, Doors doors) {
        Header header = new Header(session.document(), callBar, doors.compare(), doors.export());
        header.compareDisableProperty().bind(session.playback().placeProperty().isNull());
        return header;
    }

    /** A sign on the canvas leads to the list that tells what is odd. */
    private void show(Marks marks, NetworkCanvas canvas, Session session) {
        marks.allProperty().addListener((property, before, after) -> canvas.setMarks(after));
        canvas.setMarks(marks.allProperty().get());
        canvas.listeners().setOnMarkPicked(mark -> {
            session.selection().pick(mark.part());
            side.showDrawing();
        });
    }

    private void fitStrip(Look look) {
        timeline.prefHeightProperty()
                .bind(Bindings.createDoubleBinding(
                        () -> timeline.showsPacketsProperty().get()
                                ? strip(look).ofList()
                                : strip(look).ofWords(),
                        heightProperty(),
                        look.textScaleProperty(),
                        timeline.showsPacketsProperty()));
        InvalidationListener lowness = changed -> timeline.setLow(strip(look).isLow());
        heightProperty().addListener(lowness);
        look.textScaleProperty().addListener(lowness);
    }

    private StripHeight strip(Look look) {
        return new StripHeight(getHeight(), look.textPixels());
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

    /** Shows the drawing as a list and gives it the keyboard; asked for again, the list is wider. */
    public void showDrawing() {
        if (side.hasListKeyboard()) {
            columns.widenSide();
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
