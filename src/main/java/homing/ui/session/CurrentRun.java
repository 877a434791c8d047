package homing.ui.session;

import homing.compare.Comparison;
import homing.model.Network;
import homing.model.Script;
import homing.model.StackId;
import homing.scenario.Scenario;
import homing.scenario.Scripted;
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
 * The call or story that is looked at, and the finished timeline of it. The simulation runs in the background and hands over a whole
 * timeline; an answer that has been overtaken by a later question is dropped.
 */
public final class CurrentRun {
    private final BiFunction<Network, Script, Timeline> simulation;
    private final Executor background;
    private final Executor screen;
    private final Document document;
    private final ObjectProperty<Scripted> scripted = new SimpleObjectProperty<>(this, "scripted");
    private final ReadOnlyObjectWrapper<Timeline> timeline = new ReadOnlyObjectWrapper<>(this, "timeline");
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper(this, "busy");
    private final ObjectProperty<StackId> stack = new SimpleObjectProperty<>(this, "stack");
    private int asked;

    /**
     * @param simulation runs a script in a network
     * @param background where it runs
     * @param screen where the answer is shown: the JavaFX thread, on which all other methods are called
     */
    public CurrentRun(
            Document document, BiFunction<Network, Script, Timeline> simulation, Executor background, Executor screen) {
        this.document = document;
        this.simulation = simulation;
        this.background = background;
        this.screen = screen;
        document.scenarioProperty().addListener((property, before, after) -> follow(before, after));
    }

    /** Plays what is current anew; without anything nothing happens. */
    public void run() {
        Scripted current = scripted.get();
        if (current != null) {
            Network network = network(current);
            start(network, current.script(network));
        }
    }

    /** The drawn network, in which the caller may have another stack for a trial. */
    private Network network(Scripted current) {
        Network drawn = document.scenario().network();
        StackId other = stack.get();
        return other == null
                ? drawn
                : drawn.host(current.calls().get(0).call().host())
                        .map(caller -> Comparison.under(drawn, caller, other))
                        .orElse(drawn);
    }

    /** Makes another call or story the current one and runs it. */
    public void run(Scripted other) {
        scripted.set(other);
        run();
    }

    private void start(Network network, Script script) {
        int number = ++asked;
        busy.set(true);
        background.execute(() -> answer(number, network, script));
    }

    private void answer(int number, Network network, Script script) {
        try {
            Timeline finished = simulation.apply(network, script);
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
        scripted.set(null);
        stack.set(null);
    }

    private void follow(Scenario before, Scenario after) {
        if (!document.isOpen()) {
            forget();
        } else if (scripted.get() == null) {
            after.scripted().stream().findFirst().ifPresent(this::run);
        } else if (!before.network().equals(after.network())) {
            run();
        }
    }

    /** The call or story that {@link #run()} plays; null while there is none. */
    public ObjectProperty<Scripted> scriptedProperty() {
        return scripted;
    }

    /** The stack that the caller has for a trial, in the run and not in the drawing; null for its own. */
    public ObjectProperty<StackId> stackProperty() {
        return stack;
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
