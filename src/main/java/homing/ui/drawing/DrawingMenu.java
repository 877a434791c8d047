package homing.ui.drawing;

import homing.edit.Cables;
import homing.edit.Hosts;
import homing.edit.wiring.Forwarding;
import homing.model.Adapter;
import homing.model.AdapterRef;
import homing.model.Host;
import homing.scenario.Part;
import homing.scenario.Spot;
import homing.text.Words;
import homing.ui.canvas.Pencil;
import homing.ui.command.Menus;
import homing.ui.command.Systems;
import homing.ui.palette.Wares;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

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
        List<MenuItem> all = new ArrayList<>(Wares.items(pencil, at));
        all.add(new SeparatorMenuItem());
        all.add(item("paste.here", () -> editing.pasteAt(at)));
        all.add(new SeparatorMenuItem());
        all.addAll(commands.historyItems());
        all.addAll(List.of(new SeparatorMenuItem(), commands.item("arrange"), Menus.item(commands.fit())));
        all.add(new SeparatorMenuItem());
        all.addAll(commands.pickingItems());
        return all;
    }

    private List<MenuItem> ofSeveral() {
        List<MenuItem> all = new ArrayList<>(commands.clipboardItems());
        all.addAll(List.of(commands.arrange(), new SeparatorMenuItem(), commands.item("delete")));
        return all;
    }

    private static MenuItem item(String name, Runnable action) {
        MenuItem item = new MenuItem(WORDS.say("ui.drawing." + name));
        item.setId("menu-" + name);
        item.setOnAction(chosen -> action.run());
        return item;
    }

    private static CheckMenuItem check(String name, boolean on, Runnable action) {
        CheckMenuItem item = new CheckMenuItem(WORDS.say("ui.drawing." + name));
        item.setId("menu-" + name);
        item.setSelected(on);
        item.setOnAction(chosen -> action.run());
        return item;
    }

    /** A part by itself. */
    private final class OfOne implements Part.Visitor<List<MenuItem>> {
        private List<MenuItem> with(MenuItem... own) {
            List<MenuItem> all = new ArrayList<>(List.of(commands.item("rename")));
            all.addAll(List.of(own));
            all.add(new SeparatorMenuItem());
            all.addAll(commands.clipboardItems());
            all.addAll(List.of(new SeparatorMenuItem(), commands.item("delete")));
            return all;
        }

        @Override
        public List<MenuItem> host(Part.OfHost part) {
            Host host = editing.scenario().network().host(part.name()).orElseThrow();
            boolean forwards = Forwarding.isOn(host);
            return with(
                    commands.item("connect"),
                    item("adapter", () -> editing.addAdapter(host.name())),
                    systems(host),
                    check("forwards", forwards, () -> editing.apply(Hosts.setForwarding(host.name(), !forwards))));
        }

        private Menu systems(Host host) {
            Menu menu = new Menu(WORDS.say("ui.drawing.system"));
            menu.getItems()
                    .setAll(Systems.items(host.stack(), wanted -> editing.apply(Hosts.setStack(host.name(), wanted))));
            return menu;
        }

        @Override
        public List<MenuItem> lan(Part.OfLan part) {
            return with(commands.item("connect"));
        }

        @Override
        public List<MenuItem> adapter(Part.OfAdapter part) {
            AdapterRef ref = part.adapter();
            Adapter adapter = editing.scenario()
                    .network()
                    .host(ref.host())
                    .flatMap(host -> host.adapter(ref.adapter()))
                    .orElseThrow();
            boolean in = adapter.is(Adapter.Switch.CARRIER);
            MenuItem off = item("off", () -> editing.apply(Cables.remove(ref)));
            off.setDisable(editing.scenario().network().lanOf(ref).isEmpty());
            return List.of(
                    named("rename", ref),
                    commands.item("connect"),
                    new SeparatorMenuItem(),
                    check("plugged", in, () -> editing.apply(Cables.setPlugged(ref, !in))),
                    check("up", adapter.isUp(), () -> editing.apply(Cables.setUp(ref, !adapter.isUp()))),
                    off,
                    new SeparatorMenuItem(),
                    named("delete", ref));
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
            return with();
        }
    }
}
