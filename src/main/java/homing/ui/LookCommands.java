package homing.ui;

import homing.ui.command.Command;
import homing.ui.look.Look;
import homing.ui.look.Theme;
import java.util.List;

/** What changes the colours of the window and the size of its text. */
final class LookCommands {
    private static final double TEXT_STEP = 0.25;

    private LookCommands() {}

    static Command theme(Look look) {
        return Command.always("theme", () -> toggle(look), "Shortcut+T");
    }

    static List<Command> text(Look look) {
        return List.of(
                Command.always(
                        "textLarger", () -> grow(look, TEXT_STEP), "Shortcut+Shift+Plus", "Shortcut+Shift+Equals"),
                Command.always("textSmaller", () -> grow(look, -TEXT_STEP), "Shortcut+Shift+Minus"),
                Command.always("textReset", () -> look.textScaleProperty().set(1), "Shortcut+Shift+0"));
    }

    private static void toggle(Look look) {
        look.themeProperty().set(look.themeProperty().get() == Theme.LIGHT ? Theme.DARK : Theme.LIGHT);
    }

    private static void grow(Look look, double by) {
        double wanted = look.textScaleProperty().get() + by;
        look.textScaleProperty().set(Math.max(Look.SMALLEST, Math.min(Look.LARGEST, wanted)));
    }
}
