package homing.ui.network;

import homing.edit.Cables;
import homing.edit.Hosts;
import homing.edit.wiring.Forwarding;
import homing.model.Adapter;
import homing.model.AdapterRef;
import homing.model.Host;
import homing.scenario.Part;
import homing.text.Words;
import homing.ui.command.Systems;
import java.util.List;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;

/** What of the line can be set to one of a few values, as entries of its menu: the system of a host, the standing of an adapter. */
record Switching(NetworkList list) {
    private static final Words WORDS = Words.english();

    private static CheckMenuItem check(String name, boolean on, Runnable action) {
        CheckMenuItem item = new CheckMenuItem(WORDS.say("ui.drawing." + name));
        item.setId("list-" + name);
        item.setSelected(on);
        item.setOnAction(chosen -> action.run());
        return item;
    }

    /** None for a line that is neither a host nor an adapter. */
    List<MenuItem> items() {
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
                .setAll(Systems.items(host.stack(), wanted -> list.board().apply(Hosts.setStack(host.name(), wanted))));
        boolean forwards = Forwarding.isOn(host);
        return List.of(
                systems,
                check("forwards", forwards, () -> list.board().apply(Hosts.setForwarding(host.name(), !forwards))));
    }

    private List<MenuItem> ofAdapter(AdapterRef ref, Adapter adapter) {
        boolean in = adapter.is(Adapter.Switch.CARRIER);
        MenuItem off = Acting.item(
                WORDS.say("ui.drawing.off"), "off", () -> list.board().apply(Cables.remove(ref)));
        off.setDisable(list.board().network().lanOf(ref).isEmpty());
        return List.of(
                check("up", adapter.isUp(), () -> list.board().apply(Cables.setUp(ref, !adapter.isUp()))),
                check("plugged", in, () -> list.board().apply(Cables.setPlugged(ref, !in))),
                off);
    }
}
