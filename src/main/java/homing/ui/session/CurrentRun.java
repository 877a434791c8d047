package homing.ui.session;

import homing.model.Call;
import homing.model.Network;
import homing.scenario.Scenario;
import homing.scenario.ScriptedCall;
import homing.timeline.Timeline;
import java.util.concurrent.Executor;
import java.util.function.BiFunction;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;

/**
 * The call that is looked at, and the finished timeline of it. The simulation runs in the background and hands over a whole
 * timeline; an answer that has been overtaken by a later question is dropped.
 */
public final class CurrentRun {
    private final BiFunction<Network, Call, Timeline> simulation;
    private final Executor background;
    private final Executor screen;
    private final Document document;
    private final ObjectProperty<Call> call = new SimpleObjectProperty<>(this, "call");
    private final ReadOnlyObjectWrapper<Timeline> timeline = new ReadOnlyObjectWrapper<>(this, "timeline");
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper(this, "busy");
    private int asked;

    /**
     * @param simulation runs a call in a network
     * @param background where it runs
     * @param screen where the answer is shown: the JavaFX thread, on which all other methods are called
     */
    public CurrentRun(
            Document document, BiFunction<Network, Call, Timeline> simulation, Executor background, Executor screen) {
        this.document = document;
        this.simulation = simulation;
        this.background = background;
        this.screen = screen;
        document.scenarioProperty().addListener((property, before, after) -> follow(before, after));
    }

    /** Simulates the current call anew; without a call nothing happens. */
    public void run() {
        Call current = call.get();
        if (current != null) {
            start(document.scenario().network(), current);
        }
    }

    /** Makes another call the current one and runs it. */
    public void run(Call other) {
        call.set(other);
        run();
    }

    private void start(Network network, Call current) {
        int number = ++asked;
        busy.set(true);
        background.execute(() -> answer(number, network, current));
    }

    private void answer(int number, Network network, Call current) {
        try {
            Timeline finished = simulation.apply(network, current);
            screen.execute(() -> handOver(number, finished));
        } catch (RuntimeException mistake) {
            screen.execute(() -> fail(number, mistake));
        }
    }

    private void handOver(int number, Timeline finished) {
        if (number == asked) {
            busy.set(false);
            timeline.set(finished);
        }
    }

    private void fail(int number, RuntimeException mistake) {
        if (number == asked) {
            busy.set(false);
        }
        throw mistake;
    }

    private void forget() {
        asked++;
        busy.set(false);
        timeline.set(null);
        call.set(null);
    }

    private void follow(Scenario before, Scenario after) {
        if (!document.isOpen()) {
            forget();
        } else if (call.get() == null) {
            after.calls().stream().findFirst().map(ScriptedCall::call).ifPresent(this::run);
        } else if (!before.network().equals(after.network())) {
            run();
        }
    }

    /** The call that {@link #run()} simulates; null while there is none. */
    public ObjectProperty<Call> callProperty() {
        return call;
    }

    /** The timeline that was simulated last; null before the first. */
    public ReadOnlyObjectProperty<Timeline> timelineProperty() {
        return timeline.getReadOnlyProperty();
    }

    /** Whether an answer is awaited. */
    public ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }
}
