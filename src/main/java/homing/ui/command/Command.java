package homing.ui.command;

import homing.text.Words;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/**
 * Something a person can tell the window to do.
 *
 * @param name its words stand in the bundle under {@code ui.command.} and this name
 * @param keys key combinations; menus show the first
 * @param enabled whether it can be done at the moment
 * @param reach where its keys work
 * @param state what it turns on and off; null for a command that turns nothing on
 * @param needs what it takes to be possible: its words stand in the bundle under {@code ui.needs.} and this name
 */
public record Command(
        String name,
        List<KeyCombination> keys,
        ObservableBooleanValue enabled,
        Runnable action,
        Reach reach,
        BooleanProperty state,
        String needs) {
    /** Where the keys of a command work. */
    public enum Reach {
        /** Everywhere in the window. */
        WINDOW,
        /** Wherever no text is being typed and no sheet lies over the window: what is picked in the drawing is out of mind then. */
        DRAWING
    }

    public Command {
        keys = List.copyOf(keys);
    }

    /** A command with keys as JavaFX writes them: Shortcut+O, Right, F10. */
    public static Command of(String name, ObservableBooleanValue enabled, Runnable action, String... keys) {
        return new Command(
                name,
                Stream.of(keys).map(KeyCombination::valueOf).toList(),
                enabled,
                action,
                Reach.WINDOW,
                null,
                "else");
    }

    /** A command that can always be done. */
    public static Command always(String name, Runnable action, String... keys) {
        return of(name, Bindings.createBooleanBinding(() -> true), action, keys);
    }

    /** A command that turns something on, and off again; menus show a tick while it is on. */
    public static Command toggle(String name, ObservableBooleanValue enabled, BooleanProperty state, String... keys) {
        Command command = of(name, enabled, () -> state.set(!state.get()), keys);
        return new Command(name, command.keys, enabled, command.action, command.reach, state, command.needs);
    }

    /** What it turns on and off, if it does. */
    public Optional<BooleanProperty> ticked() {
        return Optional.ofNullable(state);
    }

    /** The same command, with keys that rest while a text is being typed. */
    public Command drawing() {
        return new Command(name, keys, enabled, action, Reach.DRAWING, state, needs);
    }

    /** The same command, which says what it takes while it is not possible. */
    public Command needing(String what) {
        return new Command(name, keys, enabled, action, reach, state, what);
    }

    /** Why it is not possible at the moment; empty if it is. */
    public Optional<String> obstacle() {
        return enabled.get() ? Optional.empty() : Optional.of(Words.english().say("ui.needs." + needs));
    }

    /** Its name as menus show it. */
    public String words() {
        return Words.english().say("ui.command." + name);
    }

    boolean answers(KeyEvent event) {
        return keys.stream().anyMatch(key -> key.match(event));
    }

    void runIfEnabled() {
        if (enabled.get()) {
            action.run();
        }
    }
}
