package homing.ui.open;

import homing.io.preferences.Preferences;
import homing.io.preferences.PreferencesFile;
import java.util.concurrent.Executor;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** What the window remembers; each change of it is written in the background. */
public final class Memory {
    private final PreferencesFile file;
    private final Executor background;
    private final ReadOnlyObjectWrapper<Preferences> preferences;
    private volatile Preferences latest;

    /** What a file remembers. */
    public static Memory of(PreferencesFile file, Executor background) {
        return new Memory(file, file.read(), background);
    }

    /** @param background where the file is written, in any order: what is written is always what is known by then */
    public Memory(PreferencesFile file, Preferences read, Executor background) {
        this.file = file;
        this.latest = read;
        this.background = background;
        this.preferences = new ReadOnlyObjectWrapper<>(this, "preferences", read);
    }

    public void remember(UnaryOperator<Preferences> change) {
        Preferences changed = change.apply(preferences.get());
        if (!changed.equals(preferences.get())) {
            preferences.set(changed);
            latest = changed;
            background.execute(this::write);
        }
    }

    private synchronized void write() {
        file.write(latest);
    }

    public ReadOnlyObjectProperty<Preferences> preferencesProperty() {
        return preferences.getReadOnlyProperty();
    }
}
