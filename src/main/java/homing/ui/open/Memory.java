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

    /** What a file remembers. */
    public static Memory of(PreferencesFile file, Executor background) {
        return new Memory(file, file.read(), background);
    }

    /** @param background where the file is written, one change after the other */
    public Memory(PreferencesFile file, Preferences read, Executor background) {
        this.file = file;
        this.background = background;
        this.preferences = new ReadOnlyObjectWrapper<>(this, "preferences", read);
    }

    public void remember(UnaryOperator<Preferences> change) {
        Preferences changed = change.apply(preferences.get());
        if (!changed.equals(preferences.get())) {
            preferences.set(changed);
            background.execute(() -> file.write(changed));
        }
    }

    public ReadOnlyObjectProperty<Preferences> preferencesProperty() {
        return preferences.getReadOnlyProperty();
    }
}
