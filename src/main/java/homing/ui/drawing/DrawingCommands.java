package homing.ui.drawing;

import homing.edit.History;
import homing.text.Message;
import homing.text.Words;
import homing.ui.canvas.NetworkCanvas;
import homing.ui.command.Command;
import homing.ui.command.Menus;
import homing.ui.session.Document;
import homing.ui.session.Session;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.binding.StringBinding;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;

/** The commands that change the drawing or pick parts of it, and their menu. */
public final class DrawingCommands {
    private static final Words WORDS = Words.english();

    private final Document document;
    private final Command undo;
    private final Command redo;
    private final List<Command> picking;
    private final List<Command> changing;

    public DrawingCommands(Session session, NetworkCanvas canvas) {
        Editing editing = new Editing(session, canvas);
        document = session.document();
        ObservableBooleanValue open = document.historyProperty().isNotNull();
        undo = Command.of("undo", can(History::undoLabel), document::undo, "Shortcut+Z");
        redo = Command.of("redo", can(History::redoLabel), document::redo, "Shortcut+Y", "Shortcut+Shift+Z");
        BooleanBinding picked = Bindings.createBooleanBinding(
                () -> !session.selection().parts().isEmpty(),
                session.selection().partsProperty());
        BooleanBinding one = Bindings.createBooleanBinding(
                () -> session.selection().parts().size() == 1,
                session.selection().partsProperty());
        changing = List.of(
                Command.of("rename", one, editing::rename, "F2"),
                Command.of("connect", one, editing::connect, "Shortcut+K"),
                Command.of("delete", picked, editing::delete, "Delete", "Backspace"));
        picking = List.of(
                Command.of("selectAll", open, canvas::selectAll, "Shortcut+A"),
                Command.of("selectNone", open, session.selection()::clear, "Shortcut+Shift+A"));
    }

    private BooleanBinding can(Function<History, Optional<Message>> label) {
        return Bindings.createBooleanBinding(() -> label(label).isPresent(), document.historyProperty());
    }

    private Optional<Message> label(Function<History, Optional<Message>> label) {
        return Optional.ofNullable(document.historyProperty().get()).flatMap(label);
    }

    /** Undo and redo say what they undo and redo. */
    private StringBinding words(Command command, Function<History, Optional<Message>> label) {
        return Bindings.createStringBinding(
                () -> label(label)
                        .map(what -> WORDS.say("ui.command." + command.name() + ".named", WORDS.say(what)))
                        .orElseGet(command::words),
                document.historyProperty());
    }

    /** All of them. */
    public List<Command> all() {
        return Stream.of(List.of(undo, redo), changing, picking)
                .flatMap(List::stream)
                .toList();
    }

    /** The menu that lists them. */
    public Menu menu() {
        List<MenuItem> history = List.of(
                Menus.item(undo, words(undo, History::undoLabel)), Menus.item(redo, words(redo, History::redoLabel)));
        return Menus.menu("edit", history, items(changing), items(picking));
    }

    private static List<MenuItem> items(List<Command> commands) {
        return commands.stream().map(Menus::item).toList();
    }
}
