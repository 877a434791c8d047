package homing.ui.command;

import homing.edit.Cables;
import homing.edit.Edit;
import homing.edit.Hosts;
import homing.edit.wiring.Forwarding;
import homing.model.Adapter;
import homing.model.AdapterRef;
import homing.model.Host;
import homing.model.Network;
import homing.text.Words;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;

/**
 * What of a host or an adapter can be set to one of a few values, as entries of its menu.
 *
 * @param menu the name of the menu, with which the ids of its entries begin
 * @param apply makes a change
 */
public record Switches(String menu, Consumer<Edit> apply) {
    private static final Words WORDS = Words.english();

    /** Its system, and whether it forwards. */
    public List<MenuItem> of(Host host) {
        Menu systems = named(new Menu(), "system");
        systems.getItems()
                .setAll(Systems.items(host.stack(), wanted -> apply.accept(Hosts.setStack(host.name(), wanted))));
        boolean forwards = Forwarding.isOn(host);
        return List.of(systems, check("forwards", forwards, Hosts.setForwarding(host.name(), !forwards)));
    }

    /** Whether it is up, whether its plug is in, and its cable to be taken off; nothing if it is not there. */
    public List<MenuItem> of(Network network, AdapterRef ref) {
        return network.host(ref.host())
                .flatMap(host -> host.adapter(ref.adapter()))
                .map(adapter -> of(network, ref, adapter))
                .orElse(List.of());
    }

    private List<MenuItem> of(Network network, AdapterRef ref, Adapter adapter) {
        boolean in = adapter.is(Adapter.Switch.CARRIER);
        MenuItem off = doing(new MenuItem(), "off", Cables.remove(ref));
        off.setDisable(network.lanOf(ref).isEmpty());
        return List.of(
                check("up", adapter.isUp(), Cables.setUp(ref, !adapter.isUp())),
                check("plugged", in, Cables.setPlugged(ref, !in)),
                off);
    }

    private CheckMenuItem check(String name, boolean on, Edit other) {
        CheckMenuItem item = doing(new CheckMenuItem(), name, other);
        item.setSelected(on);
        return item;
    }

    private <T extends MenuItem> T doing(T item, String name, Edit edit) {
        item.setOnAction(chosen -> apply.accept(edit));
        return named(item, name);
    }

    private <T extends MenuItem> T named(T item, String name) {
        item.setText(WORDS.say("ui.drawing." + name));
        item.setId(menu + "-" + name);
        return item;
    }
}
