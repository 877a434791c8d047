package homing.ui.drawing;

import homing.model.Adapter;
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
    /** A host with many adapters would fill the screen. */
    private static final int MOST_CALLED = 4;

    private final DrawingCommands commands;
    private final Editing editing;
    private final Pencil pencil;
    private final Elsewhere elsewhere;

    DrawingMenu(DrawingCommands commands, Editing editing, Pencil pencil, Elsewhere elsewhere) {
        this.commands = commands;
        this.editing = editing;
        this.pencil = pencil;
        this.elsewhere = elsewhere;
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
        return item(name, WORDS.say("ui.drawing." + name), action);
    }

    private static MenuItem item(String name, String words, Runnable action) {
        MenuItem item = new MenuItem(words);
        item.setMnemonicParsing(false);
        item.setId("menu-" + name);
        item.setOnAction(chosen -> action.run());
        return item;
    }

    /** A part by itself. */
    private final class OfOne implements Part.Visitor<List<MenuItem>> {
        private List<MenuItem> with(List<MenuItem> own, List<MenuItem> calls) {
            List<MenuItem> named = new ArrayList<>(List.of(commands.item("rename")));
            named.addAll(own);
            named.add(elsewhere.setUp());
            return Menus.grouped(named, calls, commands.clipboardItems(), List.of(commands.item("delete")));
        }

        private List<MenuItem> calls(Host host) {
            List<MenuItem> calls = new ArrayList<>();
            calls.add(item("call-from", WORDS.say("ui.network.do.call.from"), () -> elsewhere.callFrom(host.name())));
            host.adapters().stream()
                    .filter(card -> !card.isLoopback())
                    .limit(MOST_CALLED)
                    .forEach(card -> calls.addAll(callsTo(card)));
            return calls;
        }

        private List<MenuItem> callsTo(Adapter adapter) {
            return adapter.addresses().stream()
                    .limit(1)
                    .map(own -> item(
                            "call-to",
                            WORDS.say("ui.network.do.call.to", own.address()),
                            () -> elsewhere.call(own.address())))
                    .toList();
        }

        @Override
        public List<MenuItem> host(Part.OfHost part) {
            Host host = editing.scenario().network().host(part.name()).orElseThrow();
            List<MenuItem> own = new ArrayList<>(
                    List.of(commands.item("connect"), item("adapter", () -> editing.addAdapter(host.name()))));
            own.addAll(switches().of(host));
            return with(own, calls(host));
        }

        private Switches switches() {
            return new Switches("menu", editing::apply);
        }

        @Override
        public List<MenuItem> lan(Part.OfLan part) {
            return with(List.of(commands.item("connect")), List.of());
        }

        @Override
        public List<MenuItem> adapter(Part.OfAdapter part) {
            AdapterRef ref = part.adapter();
            List<MenuItem> calls = editing.scenario()
                    .network()
                    .host(ref.host())
                    .flatMap(host -> host.adapter(ref.adapter()))
                    .map(this::callsTo)
                    .orElse(List.of());
            return Menus.grouped(
                    List.of(named("rename", ref), commands.item("connect"), elsewhere.setUp()),
                    switches().of(editing.scenario().network(), ref),
                    calls,
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
            MenuItem words = commands.item("rename");
            words.setText(WORDS.say("ui.drawing.words"));
            return Menus.grouped(
                    List.of(words, elsewhere.setUp()), commands.clipboardItems(), List.of(commands.item("delete")));
        }
    }
}
