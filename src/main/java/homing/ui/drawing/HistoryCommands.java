package homing.ui.drawing;

import homing.edit.History;
import homing.text.Message;
import homing.text.Words;
import homing.ui.command.Command;
import homing.ui.command.Menus;
import homing.ui.session.Document;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.binding.StringBinding;
import javafx.scene.control.MenuItem;

/** Undo and redo, which say what they undo and redo. */
final class HistoryCommands {
    private static final Words WORDS = Words.english();

    private final Document document;
    private final Command undo;
    private final Command redo;
    private final Command list;

    /** @param showList shows the history as a list */
    HistoryCommands(Document document, Runnable showList) {
        this.document = document;
        undo = Command.of("undo", can(History::undoLabel), document::undo, "Shortcut+Z");
        redo = Command.of("redo", can(History::redoLabel), document::redo, "Shortcut+Y", "Shortcut+Shift+Z");
        list = Command.of("history", document.historyProperty().isNotNull(), showList, "Shortcut+Shift+H");
    }

    private BooleanBinding can(Function<History, Optional<Message>> label) {
        return Bindings.createBooleanBinding(() -> label(label).isPresent(), document.historyProperty());
    }

    private Optional<Message> label(Function<History, Optional<Message>> label) {
        return Optional.ofNullable(document.historyProperty().get()).flatMap(label);
    }

    private StringBinding words(Command command, Function<History, Optional<Message>> label) {
        return Bindings.createStringBinding(
                () -> label(label)
                        .map(what -> WORDS.say("ui.command." + command.name() + ".named", WORDS.say(what)))
                        .orElseGet(command::words),
                document.historyProperty());
    }

    List<Command> all() {
        return List.of(undo, redo, list);
    }

    List<MenuItem> items() {
        return List.of(
                Menus.item(undo, words(undo, History::undoLabel)),
                Menus.item(redo, words(redo, History::redoLabel)),
                Menus.item(list));
    }
}
