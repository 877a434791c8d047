package homing.ui.drawing;

import homing.edit.Alignment;
import homing.scenario.Part;
import homing.scenario.Scenario;
import homing.ui.canvas.NetworkCanvas;
import homing.ui.command.Command;
import homing.ui.command.Menus;
import homing.ui.session.Selection;
import homing.ui.session.Session;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;

/** The commands that change the drawing or pick parts of it, and their menu. */
public final class DrawingCommands {
    private final Selection selection;
    private final Editing editing;
    private final HistoryCommands history;
    private final List<Command> clipboard;
    private final List<Command> changing;
    private final List<Command> arranging;
    private final List<Command> picking;
    private final Command fit;

    /**
     * @param begin shows a drawing that is begun by pasting it
     * @param showHistory shows the history as a list
     * @param elsewhere what the menus of parts lead to
     */
    public DrawingCommands(
            Session session,
            NetworkCanvas canvas,
            Consumer<Scenario> begin,
            Runnable showHistory,
            Elsewhere elsewhere) {
        selection = session.selection();
        editing = new Editing(session, canvas.pencil(), begin);
        history = new HistoryCommands(session.document(), showHistory);
        ObservableBooleanValue open = session.document().historyProperty().isNotNull();
        ObservableBooleanValue filled = session.document().filled();
        ObservableBooleanValue always = new SimpleBooleanProperty(true);
        ObservableBooleanValue some = picked(parts -> !parts.isEmpty());
        ObservableBooleanValue one = picked(parts -> parts.size() == 1);
        ObservableBooleanValue copied = picked(parts -> parts.stream().anyMatch(Part::standsAlone));
        clipboard = List.of(
                command("cut", copied, editing::cut, "Shortcut+X").needing("copied"),
                command("copy", copied, editing::copy, "Shortcut+C").needing("copied"),
                command("paste", always, editing::paste, "Shortcut+V"),
                command("duplicate", copied, editing::duplicate, "Shortcut+D").needing("copied"));
        changing = List.of(
                command("rename", one, editing::rename, "F2").needing("one"),
                command("connect", one, editing::connect, "Shortcut+K").needing("one"),
                command("delete", some, editing::delete, "Delete", "Backspace").needing("some"),
                command("arrange", filled, canvas.pencil()::arrange, "Shortcut+Shift+L")
                        .needing("filled"));
        arranging = arranging(picked(parts -> parts.size() > 1), picked(parts -> parts.size() > 2));
        picking = List.of(
                command("selectAll", filled, canvas.pencil()::selectAll, "Shortcut+A")
                        .needing("filled"),
                command("selectNone", some, selection::clear, "Shortcut+Shift+A")
                        .needing("some"));
        fit = Command.of("fit", open, canvas.zoom()::fit, "F", "Shortcut+Shift+1")
                .needing("open");
        canvas.menu().setMaker(new DrawingMenu(this, editing, canvas.pencil(), elsewhere)::of);
    }

    /** Its keys rest while a text is being typed. */
    private static Command command(String name, ObservableBooleanValue enabled, Runnable action, String... keys) {
        return Command.of(name, enabled, action, keys).drawing();
    }

    private BooleanBinding picked(Predicate<Set<Part>> condition) {
        return Bindings.createBooleanBinding(() -> condition.test(selection.parts()), selection.partsProperty());
    }

    private List<Command> arranging(ObservableBooleanValue two, ObservableBooleanValue three) {
        Stream<Command> aligning = Stream.of(Alignment.values())
                .map(each -> Command.of("align." + name(each), two, () -> editing.align(each))
                        .needing("two"));
        Stream<Command> distributing = Stream.of(
                Command.of("distribute.across", three, editing::distributeAcross)
                        .needing("three"),
                Command.of("distribute.down", three, editing::distributeDown).needing("three"));
        return Stream.concat(aligning, distributing).toList();
    }

    private static String name(Alignment alignment) {
        return alignment.name().toLowerCase(Locale.ROOT);
    }

    /** All of them. */
    public List<Command> all() {
        return Stream.of(history.all(), clipboard, changing, arranging, picking)
                .flatMap(List::stream)
                .toList();
    }

    /**
     * The menu that lists them.
     *
     * @param find looks for a part of the drawing
     */
    public Menu menu(MenuItem find) {
        return Menus.menu(
                "edit",
                history.items(),
                items(clipboard),
                items(changing),
                List.of(arrange()),
                items(picking),
                List.of(find));
    }

    /** Entries that cut, copy, paste and duplicate. */
    public List<MenuItem> clipboardItems() {
        return items(clipboard);
    }

    /** Shows all of the drawing; it stands among the commands that zoom. */
    public Command fit() {
        return fit;
    }

    /** Undo and redo, by the names of what they do. */
    List<MenuItem> historyItems() {
        return history.items().subList(0, 2);
    }

    List<MenuItem> pickingItems() {
        return items(picking);
    }

    /** The menu that aligns and distributes what is picked. */
    Menu arrange() {
        return Menus.menu(
                "arrange",
                items(arranging.subList(0, 3)),
                items(arranging.subList(3, 6)),
                items(arranging.subList(6, 8)));
    }

    /** The entry of a command. */
    MenuItem item(String name) {
        return all().stream()
                .filter(command -> command.name().equals(name))
                .map(Menus::item)
                .findFirst()
                .orElseThrow();
    }

    private static List<MenuItem> items(List<Command> commands) {
        return commands.stream().map(Menus::item).toList();
    }
}
