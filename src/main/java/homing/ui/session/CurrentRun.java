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
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
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
    private final ReadOnlyObjectWrapper<Stale> stale = new ReadOnlyObjectWrapper<>(this, "stale");
    private BooleanSupplier watched = () -> false;
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

    /** Plays what is current anew; without anything, or if a host that calls has gone, nothing happens. */
    public void run() {
        Scripted current = scripted.get();
        if (current != null && !isCallerGone()) {
            start(current, this::adopt);
        }
    }

    /** Whether a host that makes a call of what is current is not in the drawing any more. */
    public boolean isCallerGone() {
        Scripted current = scripted.get();
        return current != null && !Succession.hasItsHosts(current, document.scenario());
    }

    /**
     * Says when a recorded run is looked at: one that is keeps its steps while the drawing is changed, and is marked as stale from
     * the first that would be another.
     */
    void watchedWhile(BooleanSupplier looking) {
        watched = looking;
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

    private void start(Scripted current, Consumer<Timeline> then) {
        Network network = network(current);
        Script script = current.script(network);
        int number = ++asked;
        busy.set(true);
        background.execute(() -> answer(number, network, script, then));
    }

    private void answer(int number, Network network, Script script, Consumer<Timeline> then) {
        try {
            Timeline finished = simulation.apply(network, script);
            screen.execute(() -> handOver(number, finished, then));
        } catch (RuntimeException mistake) {
            screen.execute(() -> fail(number, mistake));
        }
    }

    private void handOver(int number, Timeline finished, Consumer<Timeline> then) {
        if (number == asked) {
            busy.set(false);
            then.accept(finished);
        }
    }

    private void adopt(Timeline finished) {
        stale.set(null);
        timeline.set(finished);
    }

    /** A run that is looked at is not taken away: what is other in the new one is only marked. */
    private void compare(Timeline finished) {
        Timeline shown = timeline.get();
        int first = shown == null ? 0 : finished.firstUnlike(shown);
        if (first == 0 || !watched.getAsBoolean()) {
            adopt(finished);
        } else {
            stale.set(new Stale(first, finished));
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
        stale.set(null);
        timeline.set(null);
        scripted.set(null);
        stack.set(null);
    }

    private void follow(Scenario before, Scenario after) {
        if (!document.isOpen()) {
            forget();
        } else if (scripted.get() == null) {
            after.scripted().stream().findFirst().ifPresent(this::run);
        } else {
            renew(before, after);
        }
    }

    private void renew(Scenario before, Scenario after) {
        Scripted current = scripted.get();
        Scripted renewed = Succession.of(current, before, after);
        if (before.network().equals(after.network()) && renewed.equals(current)) {
            return;
        }
        scripted.set(renewed);
        if (Succession.hasItsHosts(renewed, after)) {
            start(renewed, this::compare);
        } else {
            asked++;
            busy.set(false);
            stale.set(new Stale(1, null));
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

    /** From where on the timeline is not what would happen in the drawing as it is; null while it is. */
    public ReadOnlyObjectProperty<Stale> staleProperty() {
        return stale.getReadOnlyProperty();
    }

    /** Whether an answer is awaited. */
    public ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }
}
