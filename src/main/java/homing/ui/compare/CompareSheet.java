package homing.ui.compare;

import homing.compare.Comparison;
import homing.compare.Contender;
import homing.model.Call;
import homing.model.Network;
import homing.scenario.Scripted;
import homing.text.Words;
import homing.ui.dialog.Overlay;
import homing.ui.session.Session;
import java.util.concurrent.Executor;

/** Compares the current call in the background, and shows the outcome over the window. */
public final class CompareSheet {
    private final Session session;
    private final Overlay overlay;
    private final Executor background;
    private final Executor screen;

    /**
     * @param background where the runs are made
     * @param screen where the outcome is shown: the JavaFX thread
     */
    public CompareSheet(Session session, Overlay overlay, Executor background, Executor screen) {
        this.session = session;
        this.overlay = overlay;
        this.background = background;
        this.screen = screen;
    }

    /** Compares the call, or the first call of the story, that is looked at; nothing happens without one. */
    public void show() {
        Scripted current = session.run().scriptedProperty().get();
        Network network = session.document().scenario().network();
        if (current != null) {
            Call call = current.calls().get(0).call();
            background.execute(() -> {
                Comparison comparison = Comparison.of(network, call.host(), current::script, Comparison.everyProfile());
                screen.execute(() -> show(call, current, comparison));
            });
        }
    }

    private void show(Call call, Scripted current, Comparison comparison) {
        overlay.show(
                Words.english().say("ui.compare.title", call.host(), call.to()),
                new ComparePane(comparison, picked -> open(current, picked)));
    }

    private void open(Scripted current, Contender picked) {
        overlay.close();
        session.run().stackProperty().set(picked.own() ? null : picked.stack());
        session.play(current);
    }
}
