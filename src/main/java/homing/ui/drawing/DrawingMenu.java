package homing.ui.drawing;

import homing.model.AdapterRef;
import homing.model.Host;
import homing.scenario.Part;
import homing.scenario.Spot;
import homing.text.Words;
import homing.ui.canvas.Pencil;
import homing.ui.command.Menus;
import homing.ui.command.Switches;
import homing.ui.palette.Wares;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.MenuItem;

/** The menus of what stands on the canvas, and of the canvas itself. */
final class DrawingMenu {
    private static final Words WORDS = Words.english();

    private final DrawingCommands commands;
    private final Editing editing;
    private final Pencil pencil;

    DrawingMenu(DrawingCommands commands, Editing editing, Pencil pencil) {
        this.commands = commands;
        this.editing = editing;
        this.pencil = pencil;
    }

    /** The menu of a part, or of the empty canvas at a place. */
    List<MenuItem> of(Optional<Part> part, Spot at) {
        if (!part.filter(own -> own.isIn(editing.scenario())).isPresent()) {
            return ofCanvas(at);
        }
        return pencil.selection().parts().size() > 1 ? ofSeveral() : part.get().accept(new OfOne());
    }

    private List<MenuItem> ofCanvas(Spot at) {
        return Menus.grouped(
                Wares.items(pencil, at),
                List.of(item("paste.here", () -> editing.pasteAt(at))),
                commands.historyItems(),
                List.of(commands.item("arrange"), Menus.item(commands.fit())),
                commands.pickingItems());
    }

    private List<MenuItem> ofSeveral() {
        List<MenuItem> own = new ArrayList<>(commands.clipboardItems());
        own.add(commands.arrange());
        return Menus.grouped(own, List.of(commands.item("delete")));
    }

    private static MenuItem item(String name, Runnable action) {
        MenuItem item = new MenuItem(WORDS.say("ui.drawing." + name));
        item.setId("menu-" + name);
        item.setOnAction(chosen -> action.run());
        return item;
    }

    /** A part by itself. */
    private final class OfOne implements Part.Visitor<List<MenuItem>> {
        private List<MenuItem> with(List<MenuItem> own) {
            List<MenuItem> named = new ArrayList<>(List.of(commands.item("rename")));
            named.addAll(own);
            return Menus.grouped(named, commands.clipboardItems(), List.of(commands.item("delete")));
        }

        @Override
        public List<MenuItem> host(Part.OfHost part) {
            Host host = editing.scenario().network().host(part.name()).orElseThrow();
            List<MenuItem> own = new ArrayList<>(
                    List.of(commands.item("connect"), item("adapter", () -> editing.addAdapter(host.name()))));
            own.addAll(switches().of(host));
            return with(own);
        }

        private Switches switches() {
            return new Switches("menu", editing::apply);
        }

        @Override
        public List<MenuItem> lan(Part.OfLan part) {
            return with(List.of(commands.item("connect")));
        }

        @Override
        public List<MenuItem> adapter(Part.OfAdapter part) {
            AdapterRef ref = part.adapter();
            return Menus.grouped(
                    List.of(named("rename", ref), commands.item("connect")),
                    switches().of(editing.scenario().network(), ref),
                    List.of(named("delete", ref)));
        }

        /** Whoever clicked on the cable might take the cable for what is meant. */
        private MenuItem named(String command, AdapterRef ref) {
            MenuItem item = commands.item(command);
            item.setMnemonicParsing(false);
            item.setText(WORDS.say("ui.drawing." + command + ".adapter", ref.adapter()));
            return item;
        }

        @Override
        public List<MenuItem> note(Part.OfNote part) {
            return with(List.of());
        }
    }
}
