package homing.ui.network;

import homing.edit.Cables;
import homing.edit.Hosts;
import homing.edit.wiring.Forwarding;
import homing.model.Adapter;
import homing.model.AdapterRef;
import homing.model.Host;
import homing.net.IpAddress;
import homing.scenario.Part;
import homing.text.Words;
import homing.ui.command.Systems;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCombination;

/** What can be done to the lines that are picked, as entries of their menu. */
record Acting(NetworkList list) {
    private static final Words WORDS = Words.english();

    static MenuItem item(String words, String id, Runnable action) {
        MenuItem item = new MenuItem(words);
        item.setId("list-" + id);
        item.setOnAction(chosen -> action.run());
        return item;
    }

    private static MenuItem item(String name, String keys, Runnable action, boolean possible) {
        MenuItem item = item(WORDS.say("ui.network.do." + name), name, action);
        item.setAccelerator(KeyCombination.valueOf(keys));
        item.setDisable(!possible);
        return item;
    }

    private static CheckMenuItem check(String name, boolean on, Runnable action) {
        CheckMenuItem item = new CheckMenuItem(WORDS.say("ui.drawing." + name));
        item.setId("list-" + name);
        item.setSelected(on);
        item.setOnAction(chosen -> action.run());
        return item;
    }

    private boolean opens(Facet facet) {
        return list.subject()
                .flatMap(subject -> subject.typing(facet, list.board()))
                .isPresent();
    }

    /** The cells that can be opened. */
    List<MenuItem> opening() {
        List<MenuItem> all = new ArrayList<>();
        for (Facet each : Facet.values()) {
            if (opens(each)) {
                String words = WORDS.say("ui.network.do.change", list.title(each));
                MenuItem item = item(words, "change-" + each.key(), () -> list.edit(each));
                if (each == Facet.PLUGGED) {
                    item.setAccelerator(KeyCombination.valueOf("Shortcut+K"));
                } else if (each == list.subject().map(Subject::chief).orElse(Facet.NAME)) {
                    item.setAccelerator(KeyCombination.valueOf("F2"));
                }
                all.add(item);
            }
        }
        return all;
    }

    List<MenuItem> ofSubject() {
        Subject subject = list.subject().orElse(null);
        if (subject instanceof HostLine line) {
            return list.board().host(line.name()).map(this::ofHost).orElse(List.of());
        }
        boolean adapter = subject instanceof AdapterLine || subject instanceof CableLine;
        return adapter && subject.part().orElseThrow() instanceof Part.OfAdapter own
                ? list.board()
                        .adapter(own.adapter())
                        .map(card -> ofAdapter(own.adapter(), card))
                        .orElse(List.of())
                : List.of();
    }

    private List<MenuItem> ofHost(Host host) {
        Menu systems = new Menu(WORDS.say("ui.drawing.system"));
        systems.setId("list-system");
        systems.getItems()
                .setAll(Systems.items(host.stack(), wanted -> list.apply(Hosts.setStack(host.name(), wanted))));
        boolean forwards = Forwarding.isOn(host);
        return List.of(
                systems, check("forwards", forwards, () -> list.apply(Hosts.setForwarding(host.name(), !forwards))));
    }

    private List<MenuItem> ofAdapter(AdapterRef ref, Adapter adapter) {
        boolean in = adapter.is(Adapter.Switch.CARRIER);
        MenuItem off = item(WORDS.say("ui.drawing.off"), "off", () -> list.apply(Cables.remove(ref)));
        off.setDisable(list.board().network().lanOf(ref).isEmpty());
        return List.of(
                check("up", adapter.isUp(), () -> list.apply(Cables.setUp(ref, !adapter.isUp()))),
                check("plugged", in, () -> list.apply(Cables.setPlugged(ref, !in))),
                off);
    }

    /** Calls from here, to here, and between two lines that are picked. */
    List<MenuItem> calls() {
        List<Subject> picked = list.picked();
        List<MenuItem> all = new ArrayList<>();
        if (picked.size() == 2) {
            Optional<String> from = picked.get(0).host();
            Optional<IpAddress> to = address(picked.get(1));
            if (from.isPresent() && to.isPresent()) {
                String words = WORDS.say("ui.network.do.call.both", from.get(), to.get());
                all.add(item(words, "call-both", () -> list.board().around().call(from, to.get())));
            }
            return all;
        }
        if (list.subject().orElse(null) instanceof HostLine line) {
            all.add(item(
                    WORDS.say("ui.network.do.call.from"),
                    "call-from",
                    () -> list.board().around().callFrom(line.name())));
        }
        list.subject()
                .flatMap(this::address)
                .ifPresent(to -> all.add(item(
                        WORDS.say("ui.network.do.call.to", to),
                        "call-to",
                        () -> list.board().around().call(Optional.empty(), to))));
        return all;
    }

    /** The address that is called if the line is: its own, or the first of its host or adapter. */
    private Optional<IpAddress> address(Subject subject) {
        Optional<Host> host = subject.host().flatMap(list.board()::host);
        return host.flatMap(own -> own.adapters().stream()
                .filter(card -> !card.isLoopback())
                .filter(card -> !(subject.part().orElse(null) instanceof Part.OfAdapter part)
                        || part.adapter().adapter().equals(card.name()))
                .flatMap(card -> card.addresses().stream())
                .skip(subject instanceof AddressLine line ? line.place() : 0)
                .map(each -> each.address())
                .findFirst());
    }

    boolean allParts() {
        List<Subject> picked = list.picked();
        return !picked.isEmpty()
                && picked.stream()
                        .allMatch(each ->
                                each instanceof HostLine || each instanceof LanLine || each instanceof NoteLine);
    }

    List<MenuItem> moves() {
        boolean movable = list.subject()
                .flatMap(each -> each.moved(list.board().scenario(), 1))
                .isPresent();
        boolean doubles = list.subject()
                .flatMap(each -> each.doubled(list.board().scenario()))
                .isPresent();
        List<MenuItem> all = new ArrayList<>(List.of(
                item("up", "Alt+Up", () -> list.move(-1), movable),
                item("down", "Alt+Down", () -> list.move(1), movable)));
        if (doubles) {
            all.add(item("double", "Shortcut+D", list::doubleLine, true));
        }
        return all;
    }

    List<MenuItem> last() {
        boolean some = list.subject().flatMap(Subject::part).isPresent();
        MenuItem setUp =
                item(WORDS.say("ui.network.do.set-up"), "set-up", list.board().around()::setUp);
        setUp.setDisable(!some);
        return List.of(setUp, item("delete", "Delete", list::remove, some));
    }
}
