package homing.ui;

import homing.ui.command.Command;
import homing.ui.session.Playback;
import homing.ui.session.Session;
import homing.ui.workbench.Workbench;
import java.util.List;
import javafx.beans.value.ObservableBooleanValue;

/** What runs a call and goes through its steps. */
final class PlayCommands {
    private PlayCommands() {}

    static List<Command> of(WindowParts parts, Session session) {
        Playback playback = session.playback();
        ObservableBooleanValue callable = session.document().inhabited();
        ObservableBooleanValue playable = playback.placeProperty().isNotNull();
        return List.of(
                Command.of("run", callable, () -> parts.pages().atWorkbench(Workbench::runCall), "Shortcut+Enter")
                        .needing("hosts"),
                Command.of(
                                "keepCall",
                                callable,
                                () -> parts.pages().atWorkbench(Workbench::keepCall),
                                "Shortcut+Shift+K")
                        .needing("hosts"),
                Command.of("compare", playable, parts.sheets()::compare, "Shortcut+Shift+C")
                        .needing("run"),
                Command.of("playPause", playable, playback::toggle, "Space").needing("run"),
                Command.of("forward", playable, playback::forward, "Right", "F10", "Page Down")
                        .needing("run"),
                Command.of("back", playable, playback::back, "Left", "Shift+F10", "Page Up")
                        .needing("run"),
                Command.of("toFrame", playable, playback::forwardToFrame, "Shortcut+Right")
                        .needing("run"),
                Command.of("toFrameBack", playable, playback::backToFrame, "Shortcut+Left")
                        .needing("run"),
                Command.of("grain", playable, playback::toggleGrain, "Shortcut+G")
                        .needing("run"),
                Command.of("first", playable, playback::first, "Home").needing("run"),
                Command.of("last", playable, playback::last, "End").needing("run"));
    }
}
