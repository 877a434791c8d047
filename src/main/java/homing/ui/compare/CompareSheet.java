package homing.ui.compare;

import homing.compare.Comparison;
import homing.model.Call;
import homing.model.Network;
import homing.scenario.Scripted;
import homing.text.Words;
import homing.ui.dialog.Overlay;
import homing.ui.session.Session;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/** Compares the current call or story in the background, and shows the outcome over the window. */
public final class CompareSheet {
    private final Session session;
    private final Overlay overlay;
    private final Executor background;
    private final Executor screen;
    private final Consumer<RuntimeException> failed;

    /**
     * @param background where the runs are made
     * @param screen where the outcome is shown: the JavaFX thread
     * @param failed is told on the screen's thread of a run that could not be made; nothing is shown then
     */
    public CompareSheet(
            Session session, Overlay overlay, Executor background, Executor screen, Consumer<RuntimeException> failed) {
        this.session = session;
        this.overlay = overlay;
        this.background = background;
        this.screen = screen;
        this.failed = failed;
    }

    /** Compares the call, or all calls of the story, that is looked at; nothing happens without one. */
    public void show() {
        Scripted current = session.run().scriptedProperty().get();
        Network network = session.document().scenario().network();
        if (current != null) {
            background.execute(() -> compare(current, network));
        }
    }

    private void compare(Scripted current, Network network) {
        Call call = current.calls().get(0).call();
        try {
            Comparison comparison = Comparison.of(network, call.host(), current::script, Comparison.everyProfile());
            screen.execute(() -> show(call, current, comparison));
        } catch (RuntimeException mistake) {
            screen.execute(() -> failed.accept(mistake));
        }
    }

    private void show(Call call, Scripted current, Comparison comparison) {
        Words words = Words.english();
        int count = comparison.calls().size();
        String title = count == 1
                ? words.say("ui.compare.title", call.host(), call.to())
                : words.say("ui.compare.title.story", count, call.host());
        overlay.show(title, new ComparePane(comparison, picked -> open(current, picked)));
    }

    private void open(Scripted current, Pick picked) {
        overlay.close();
        session.run()
                .stackProperty()
                .set(picked.contender().own() ? null : picked.contender().stack());
        session.play(current, picked.call());
    }
}
