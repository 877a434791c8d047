package homing.ui;

import homing.ui.canvas.NetworkCanvas;
import homing.ui.canvas.Zoom;
import homing.ui.command.Command;
import homing.ui.command.Menus;
import homing.ui.drawing.DrawingCommands;
import homing.ui.keys.Guide;
import homing.ui.look.Look;
import homing.ui.look.Theme;
import homing.ui.session.Playback;
import homing.ui.session.Selection;
import homing.ui.session.Session;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;

/** Everything the window can be told, with its keys, and the menus of it. */
final class WindowCommands {
    private static final double TEXT_STEP = 0.25;

    private final DrawingCommands drawing;
    private final List<Command> file;
    private final List<Command> view;
    private final List<Command> zoom;
    private final List<Command> text;
    private final List<Command> play;
    private final List<Command> help;

    WindowCommands(Rooms rooms, Session session, Look look) {
        ObservableBooleanValue open = session.document().historyProperty().isNotNull();
        drawing = new DrawingCommands(
                session, rooms.canvas(), rooms.opening().filing()::draw, rooms.sheets()::showHistory);
        file = file(rooms, open);
        view = view(rooms.pages(), look, open);
        zoom = zoom(rooms.canvas(), drawing.fit(), session.selection(), open);
        text = text(look);
        play = play(rooms, session.playback(), open);
        help = help(rooms, open);
    }

    private static List<Command> file(Rooms rooms, ObservableBooleanValue open) {
        Opening opening = rooms.opening();
        return List.of(
                Command.always("draw", opening::draw, "Shortcut+N"),
                Command.always("open", opening::openFile, "Shortcut+O"),
                Command.always("openFolder", opening::openFolder, "Shortcut+Shift+O"),
                Command.of("save", open, opening.filing()::save, "Shortcut+S"),
                Command.of("saveAs", open, opening.filing()::saveAs, "Shortcut+Shift+S"),
                Command.of("exportPicture", open, rooms.exporting()::exportPicture, "Shortcut+E"),
                Command.of("close", open, opening::close, "Shortcut+W"),
                Command.always("quit", rooms.quit(), "Shortcut+Q"));
    }

    private static List<Command> view(Pages pages, Look look, ObservableBooleanValue open) {
        return List.of(
                Command.of("packets", open, () -> pages.atWorkbench(Workbench::togglePackets), "Shortcut+L"),
                Command.of("drawingList", open, () -> pages.atWorkbench(Workbench::showDrawing), "Shortcut+Shift+D"),
                Command.always("theme", () -> toggle(look), "Shortcut+T"));
    }

    private static List<Command> zoom(
            NetworkCanvas canvas, Command fit, Selection selection, ObservableBooleanValue open) {
        Zoom zoom = canvas.zoom();
        return List.of(
                Command.of("zoomIn", open, zoom::in, "Shortcut+Plus", "Shortcut+Equals", "Shortcut+Add"),
                Command.of("zoomOut", open, zoom::out, "Shortcut+Minus", "Shortcut+Subtract"),
                Command.of("zoomReset", open, zoom::reset, "Shortcut+0", "Shortcut+1", "Shortcut+Numpad 0"),
                fit,
                Command.of("zoomToSelection", open, () -> zoom.toPicked(selection), "Shortcut+2"),
                Command.toggle("follow", open, canvas.followsProperty(), "Shortcut+Shift+F"));
    }

    private static List<Command> text(Look look) {
        return List.of(
                Command.always(
                        "textLarger", () -> grow(look, TEXT_STEP), "Shortcut+Shift+Plus", "Shortcut+Shift+Equals"),
                Command.always("textSmaller", () -> grow(look, -TEXT_STEP), "Shortcut+Shift+Minus"),
                Command.always("textReset", () -> look.textScaleProperty().set(1), "Shortcut+Shift+0"));
    }

    private static List<Command> play(Rooms rooms, Playback playback, ObservableBooleanValue open) {
        ObservableBooleanValue playable = playback.placeProperty().isNotNull();
        return List.of(
                Command.of("run", open, () -> rooms.pages().atWorkbench(Workbench::runCall), "Shortcut+Enter"),
                Command.of("keepCall", open, () -> rooms.pages().atWorkbench(Workbench::keepCall), "Shortcut+Shift+K"),
                Command.of("compare", playable, rooms.sheets()::compare, "Shortcut+Shift+C"),
                Command.of("playPause", playable, playback::toggle, "Space"),
                Command.of("forward", playable, playback::forward, "Right", "F10", "Page Down"),
                Command.of("back", playable, playback::back, "Left", "Shift+F10", "Page Up"),
                Command.of("toFrame", playable, playback::forwardToFrame, "Shortcut+Right"),
                Command.of("toFrameBack", playable, playback::backToFrame, "Shortcut+Left"),
                Command.of("grain", playable, playback::toggleGrain, "Shortcut+G"),
                Command.of("first", playable, playback::first, "Home"),
                Command.of("last", playable, playback::last, "End"));
    }

    private static List<Command> help(Rooms rooms, ObservableBooleanValue open) {
        Sheets sheets = rooms.sheets();
        return List.of(
                Command.of("find", open, sheets::find, "Shortcut+F"),
                Command.always("searchCommands", sheets::searchCommands, "Shortcut+Shift+P"),
                Command.always("keys", rooms.keys()::show, "F1"));
    }

    private static void toggle(Look look) {
        look.themeProperty().set(look.themeProperty().get() == Theme.LIGHT ? Theme.DARK : Theme.LIGHT);
    }

    private static void grow(Look look, double by) {
        double wanted = look.textScaleProperty().get() + by;
        look.textScaleProperty().set(Math.max(Look.SMALLEST, Math.min(Look.LARGEST, wanted)));
    }

    List<Command> all() {
        List<Command> all = new ArrayList<>();
        List.of(file, drawing.all(), play, zoom, text, view, help).forEach(all::addAll);
        return all;
    }

    /** All of them, by menu. */
    List<Guide.Group> groups() {
        return List.of(
                new Guide.Group("file", file),
                new Guide.Group("edit", drawing.all()),
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

    MenuBar menuBar(Menu recent) {
        return new MenuBar(
                Menus.menu("file", items(file.subList(0, 3)), List.of(recent), items(file.subList(3, file.size()))),
                drawing.menu(),
                Menus.menu("view", items(view), items(zoom), items(text)),
                Menus.menu("play", items(play)),
                Menus.menu("help", items(help)));
    }

    private static List<MenuItem> items(List<Command> commands) {
        return commands.stream().map(Menus::item).toList();
    }
}
