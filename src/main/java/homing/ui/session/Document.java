package homing.ui.session;

import homing.edit.Edit;
import homing.edit.History;
import homing.io.Imprint;
import homing.model.Network;
import homing.scenario.Scenario;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableBooleanValue;

/** The open scenario with its history and the file it came from. Every change of it comes through {@link #apply}. */
public final class Document {
    private static final Scenario NOTHING = Scenario.of(new Network(List.of(), List.of()));

    private final ReadOnlyObjectWrapper<History> history = new ReadOnlyObjectWrapper<>(this, "history");
    private final ReadOnlyObjectWrapper<Scenario> scenario = new ReadOnlyObjectWrapper<>(this, "scenario", NOTHING);
    private final ReadOnlyObjectWrapper<Origin> origin = new ReadOnlyObjectWrapper<>(this, "origin", Origin.NONE);
    private final ReadOnlyBooleanWrapper unsaved = new ReadOnlyBooleanWrapper(this, "unsaved");
    private UnaryOperator<Edit> before = edit -> edit;
    private boolean applying;
    private boolean strayed;

    /**
     * Where a document came from.
     *
     * @param name as the header shows it: kb175396-spoofed.yaml
     * @param file the file or folder; null if it has none
     * @param imprint the scenario file that holds it, as it was read or written; null if none does: a folder, a shipped scenario
     */
    public record Origin(String name, Path file, Imprint imprint) {
        public static final Origin NONE = new Origin("", null);

        /** What no scenario file holds. */
        public Origin(String name, Path file) {
            this(name, file, null);
        }

        /** A scenario file. */
        public static Origin of(Imprint imprint) {
            return new Origin(of(imprint.file()).name(), imprint.file(), imprint);
        }

        /** The root of a disk has no name but its path. */
        public static Origin of(Path file) {
            Path name = file.getFileName();
            return new Origin((name == null ? file : name).toString(), file);
        }

        public Optional<Path> path() {
            return Optional.ofNullable(file);
        }

        /** The scenario file that holds it. */
        public Optional<Imprint> held() {
            return Optional.ofNullable(imprint);
        }
    }

    /** Closes what is open, with its history, and shows another scenario. */
    public void open(Scenario opened, Origin from) {
        open(History.of(opened), from);
    }

    /** The same for a scenario with edits in it that its file does not have. */
    public void open(History opened, Origin from) {
        close();
        origin.set(from);
        show(opened);
    }

    /**
     * Tells that a scenario has been written to a file; nothing if something else was opened meanwhile.
     *
     * @param written the current one, or one shortly before it
     * @param from where the document came from when that was begun
     */
    public void saved(Scenario written, Origin from, Origin to) {
        if (!isOpen() || !origin.get().equals(from)) {
            return;
        }
        strayed = false;
        origin.set(to);
        show(history.get().markSaved(written));
    }

    /** Tells that the file no longer holds what was read from it or written to it, because of someone else. */
    public void strayed(Origin from) {
        strayed = true;
        origin.set(from);
        show(history.get());
    }

    /** Shows nothing. */
    public void close() {
        strayed = false;
        unsaved.set(false);
        history.set(null);
        origin.set(Origin.NONE);
        scenario.set(NOTHING);
    }

    public boolean isOpen() {
        return history.get() != null;
    }

    /** Whether anything stands in the drawing. */
    public ObservableBooleanValue filled() {
        return holds(drawn -> !drawn.network().hosts().isEmpty()
                || !drawn.network().lans().isEmpty()
                || !drawn.notes().isEmpty());
    }

    /** Whether there is a host that can call. */
    public ObservableBooleanValue inhabited() {
        return holds(drawn -> !drawn.network().hosts().isEmpty());
    }

    private ObservableBooleanValue holds(Predicate<Scenario> condition) {
        return Bindings.createBooleanBinding(() -> condition.test(scenario.get()), scenario);
    }

    /**
     * Changes the scenario.
     *
     * @throws IllegalStateException if it is called from inside an edit, or by one who is just being told of a change
     */
    public void apply(Edit edit) {
        Edit made = applying ? edit : before.apply(edit);
        move(history -> history.apply(made));
    }

    /** What becomes of each edit before it is applied: the canvas adds where things stand. */
    public void setBefore(UnaryOperator<Edit> made) {
        before = made;
    }

    public void undo() {
        move(History::undo);
    }

    public void redo() {
        move(History::redo);
    }

    /** Undoes or does again as many edits as it takes to be at a stop of {@link History#stops}. */
    public void goTo(int place) {
        move(before -> before.goTo(place));
    }

    private void move(UnaryOperator<History> change) {
        if (applying) {
            throw new IllegalStateException("An edit was applied from inside an edit");
        }
        applying = true;
        try {
            show(change.apply(history.get()));
        } finally {
            applying = false;
        }
    }

    private void show(History changed) {
        history.set(changed);
        unsaved.set(strayed || !changed.isSaved());
        scenario.set(changed.current());
    }

    public Scenario scenario() {
        return scenario.get();
    }

    public ReadOnlyObjectProperty<Scenario> scenarioProperty() {
        return scenario.getReadOnlyProperty();
    }

    /** The history of the open scenario; null while nothing is open. */
    public ReadOnlyObjectProperty<History> historyProperty() {
        return history.getReadOnlyProperty();
    }

    /** Whether something would be lost if it were closed. */
    public ReadOnlyBooleanProperty unsavedProperty() {
        return unsaved.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Origin> originProperty() {
        return origin.getReadOnlyProperty();
    }
}
