package homing.ui;

import homing.edit.Edit;
import homing.edit.naming.Heirs;
import homing.model.Adapter;
import homing.model.AdapterRef;
import homing.model.Network;
import homing.scenario.Scenario;
import homing.ui.canvas.NetworkCanvas;
import homing.ui.look.Look;
import homing.ui.look.Theme;
import homing.ui.session.Document;
import homing.ui.session.Place;
import homing.ui.session.Session;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.animation.PauseTransition;
import javafx.util.Duration;

/** Shows on the canvas what is open, and lets what is picked there be picked everywhere. */
final class CanvasLink {
    /** How long a drawing that takes a while to lay out waits for its first run, to be laid out once and not twice. */
    private static final Duration PATIENCE = Duration.millis(200);

    private final NetworkCanvas canvas;
    private final Session session;
    private final PauseTransition patience = new PauseTransition(PATIENCE);

    private CanvasLink(Session session) {
        canvas = new NetworkCanvas(session.selection());
        this.session = session;
    }

    /** A canvas that follows the session. */
    static NetworkCanvas canvas(Session session, Look look) {
        CanvasLink link = new CanvasLink(session);
        link.showWhatIsOpen();
        link.linkSelection();
        link.wear(look.themeProperty().get());
        look.themeProperty().addListener((property, before, after) -> link.wear(after));
        return link.canvas;
    }

    private void showWhatIsOpen() {
        patience.setOnFinished(over -> showWithoutRun());
        canvas.progressProperty().bind(session.playback().progressProperty());
        canvas.listeners().setOnEdit(session.document()::apply);
        canvas.listeners().setOnTakeBack(this::takeBack);
        session.document().setBefore(this::keepingPlaces);
        canvas.listeners().setOnPacketPicked(session.playback()::jump);
        canvas.listeners().setOnSpaceTapped(session.playback()::toggle);
        session.document().scenarioProperty().addListener((property, before, after) -> {
            session.selection().carryOver(new Heirs(before, after)::of);
            show();
        });
        session.playback().placeProperty().addListener((property, before, after) -> show());
        session.run().staleProperty().addListener((property, before, after) -> show());
        show();
    }

    private void show() {
        Document document = session.document();
        Place place = session.playback().placeProperty().get();
        if (!document.isOpen()) {
            canvas.clear();
        } else if (place == null && isRunAwaited()) {
            patience.play();
        } else {
            session.drawn()
                    .ifPresentOrElse(
                            drawn -> canvas.show(document.scenario(), drawn.timeline(), drawn.step()),
                            () -> canvas.show(document.scenario()));
        }
    }

    private boolean isRunAwaited() {
        return session.run().busyProperty().get()
                && canvas.isBlank()
                && canvas.isLaidOutLater(session.document().scenario());
    }

    private void showWithoutRun() {
        if (session.document().isOpen() && session.playback().placeProperty().get() == null) {
            canvas.show(session.document().scenario());
        }
    }

    /**
     * Who edits a table or mends a mistake moves nothing on the canvas. Only an edit that draws something else gives everything
     * a place, so that a file whose author left the places open is not filled with them for a metric.
     */
    private Edit keepingPlaces(Edit edit) {
        canvas.zoom().hold();
        Scenario drawn = session.document().scenario();
        return isDrawnOtherwise(drawn.network(), edit.change().apply(drawn).network())
                ? canvas.pencil().keepingPlaces(edit)
                : edit;
    }

    private static boolean isDrawnOtherwise(Network one, Network other) {
        return !one.lans().equals(other.lans()) || !adapters(one).equals(adapters(other));
    }

    private static List<Set<String>> adapters(Network network) {
        return network.hosts().stream()
                .map(host -> host.adapters().stream().map(Adapter::name).collect(Collectors.toSet()))
                .toList();
    }

    /** What was done since stays. */
    private void takeBack(String mergeKey) {
        Document document = session.document();
        document.historyProperty()
                .get()
                .latest()
                .filter(edit -> edit.mergeKey().equals(mergeKey))
                .ifPresent(edit -> document.undo());
    }

    private void linkSelection() {
        canvas.pointedAdapterProperty()
                .addListener((property, before, after) ->
                        session.selection().pointedProperty().set(after));
        session.selection()
                .pointedProperty()
                .addListener((property, before, after) ->
                        canvas.pointedAdapterProperty().set(after instanceof AdapterRef adapter ? adapter : null));
    }

    private void wear(Theme theme) {
        canvas.paletteProperty().set(theme.palette());
    }
}
