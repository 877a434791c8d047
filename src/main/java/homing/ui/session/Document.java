package homing.ui.session;

import homing.edit.Edit;
import homing.edit.History;
import homing.model.Network;
import homing.scenario.Scenario;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The open scenario with its history and the file it came from. Every change of it comes through {@link #apply}. */
public final class Document {
    private static final Scenario NOTHING = Scenario.of(new Network(List.of(), List.of()));

    private final ReadOnlyObjectWrapper<History> history = new ReadOnlyObjectWrapper<>(this, "history");
    private final ReadOnlyObjectWrapper<Scenario> scenario = new ReadOnlyObjectWrapper<>(this, "scenario", NOTHING);
    private final ReadOnlyObjectWrapper<Origin> origin = new ReadOnlyObjectWrapper<>(this, "origin", Origin.NONE);
    private boolean applying;

    /**
     * Where a document came from.
     *
     * @param name as the header shows it: kb175396-spoofed.yaml
     * @param file the file or folder; null if it has none
     */
    public record Origin(String name, Path file) {
        public static final Origin NONE = new Origin("", null);

        /** The root of a disk has no name but its path. */
        public static Origin of(Path file) {
            Path name = file.getFileName();
            return new Origin((name == null ? file : name).toString(), file);
        }

        public Optional<Path> path() {
            return Optional.ofNullable(file);
        }
    }

    /** Closes what is open, with its history, and shows another scenario. */
    public void open(Scenario opened, Origin from) {
        close();
        origin.set(from);
        show(History.of(opened));
    }

    /** Shows nothing. */
    public void close() {
        history.set(null);
        origin.set(Origin.NONE);
        scenario.set(NOTHING);
    }

    public boolean isOpen() {
        return history.get() != null;
    }

    /**
     * Changes the scenario.
     *
     * @throws IllegalStateException if it is called from inside an edit, or by one who is just being told of a change
     */
    public void apply(Edit edit) {
        move(before -> before.apply(edit));
    }

    public void undo() {
        move(History::undo);
    }

    public void redo() {
        move(History::redo);
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

    public ReadOnlyObjectProperty<Origin> originProperty() {
        return origin.getReadOnlyProperty();
    }
}
