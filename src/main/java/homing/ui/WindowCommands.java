package homing.ui;

import homing.ui.canvas.NetworkCanvas;
import homing.ui.canvas.Zoom;
import homing.ui.command.Command;
import homing.ui.command.Menus;
import homing.ui.drawing.DrawingCommands;
import homing.ui.file.Opening;
import homing.ui.keys.Guide;
import homing.ui.look.Look;
import homing.ui.session.Selection;
import homing.ui.session.Session;
import homing.ui.workbench.Workbench;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;

/** Everything the window can be told, with its keys, and the menus of it. */
final class WindowCommands {
    private final DrawingCommands drawing;
    private final List<Command> file;
    private final List<Command> view;
    private final List<Command> zoom;
    private final List<Command> text;
    private final List<Command> play;
    private final List<Command> help;
    private final Command find;

    WindowCommands(WindowParts parts, Session session, Look look) {
        ObservableBooleanValue open = session.document().historyProperty().isNotNull();
        Command form = Command.of("setUp", open, () -> parts.pages().atWorkbench(Workbench::showSetUp), "F4")
                .needing("open");
        drawing = new DrawingCommands(
                session,
                parts.canvas(),
                parts.opening().filing()::draw,
                parts.sheets()::showHistory,
                new Leading(parts.pages(), form));
        find = Command.of("find", session.document().filled(), parts.sheets()::find, "Shortcut+F")
                .needing("filled");
        file = file(parts, open);
        view = view(parts.pages(), look, open, form);
        zoom = zoom(parts.canvas(), drawing.fit(), session.selection(), open);
        text = LookCommands.text(look);
        play = PlayCommands.of(parts, session);
        help = help(parts);
    }

    private static List<Command> file(WindowParts parts, ObservableBooleanValue open) {
        Opening opening = parts.opening();
        return List.of(
                Command.always("draw", opening::draw, "Shortcut+N"),
                Command.always("open", opening::openFile, "Shortcut+O"),
                Command.always("openFolder", opening::openFolder, "Shortcut+Shift+O"),
                Command.of("save", open, opening.filing()::save, "Shortcut+S").needing("open"),
                Command.of("saveAs", open, opening.filing()::saveAs, "Shortcut+Shift+S")
                        .needing("open"),
                Command.of("exportPicture", open, parts.exporting()::exportPicture, "Shortcut+E")
                        .needing("open"),
                Command.of("close", open, opening::close, "Shortcut+W").needing("open"),
                Command.always("quit", parts.quit(), "Shortcut+Q"));
    }

    private static List<Command> view(Pages pages, Look look, ObservableBooleanValue open, Command form) {
        return List.of(
                Command.of("packets", open, () -> pages.atWorkbench(Workbench::togglePackets), "Shortcut+L")
                        .needing("open"),
                form,
                Command.of("drawingList", open, () -> pages.atWorkbench(Workbench::showDrawing), "Shortcut+Shift+D")
                        .needing("open"),
                LookCommands.theme(look));
    }

    private static List<Command> zoom(
            NetworkCanvas canvas, Command fit, Selection selection, ObservableBooleanValue open) {
        Zoom zoom = canvas.zoom();
        return List.of(
                Command.of("zoomIn", open, zoom::in, "Shortcut+Plus", "Shortcut+Equals", "Shortcut+Add")
                        .needing("open"),
                Command.of("zoomOut", open, zoom::out, "Shortcut+Minus", "Shortcut+Subtract")
                        .needing("open"),
                Command.of("zoomReset", open, zoom::reset, "Shortcut+0", "Shortcut+1", "Shortcut+Numpad 0")
                        .needing("open"),
                fit,
                Command.of("zoomToSelection", open, () -> zoom.toPicked(selection), "Shortcut+2")
                        .needing("open"),
                Command.toggle("follow", open, canvas.followsProperty(), "Shortcut+Shift+F"));
    }

    private static List<Command> help(WindowParts parts) {
        Sheets sheets = parts.sheets();
        return List.of(
                Command.always("searchCommands", sheets::searchCommands, "Shortcut+Shift+P"),
                Command.always("keys", parts.keys()::show, "F1"));
    }

    /** All of them. */
    List<Command> all() {
        List<Command> all = new ArrayList<>();
        List.of(file, drawing.all(), List.of(find), play, zoom, text, view, help)
                .forEach(all::addAll);
        return all;
    }

    /** All of them, by menu. */
    List<Guide.Group> groups() {
        return List.of(
                new Guide.Group("file", file),
                new Guide.Group(
                        "edit",
                        Stream.concat(drawing.all().stream(), Stream.of(find)).toList()),
                new Guide.Group(
                        "view",
                        Stream.of(view, zoom, text).flatMap(List::stream).toList()),
                new Guide.Group("play", play),
                new Guide.Group("help", help));
    }

    /** Entries that cut, copy, paste and duplicate what is picked. */
    List<MenuItem> clipboardItems() {
        return drawing.clipboardItems();
    }

    /** @param pictures what a drawing can begin with */
    MenuBar menuBar(Menu pictures, Menu recent) {
        return new MenuBar(
                Menus.menu(
                        "file",
                        items(file.subList(0, 1)),
                        List.of(pictures),
                        items(file.subList(1, 3)),
                        List.of(recent),
                        items(file.subList(3, file.size()))),
                drawing.menu(Menus.item(find)),
                Menus.menu("view", items(view), items(zoom), items(text)),
                Menus.menu("play", items(play)),
                Menus.menu("help", items(help)));
    }

    private static List<MenuItem> items(List<Command> commands) {
        return commands.stream().map(Menus::item).toList();
    }
}
