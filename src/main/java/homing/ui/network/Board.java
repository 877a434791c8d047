package homing.ui.network;

import homing.edit.Addition;
import homing.edit.Edit;
import homing.model.Adapter;
import homing.model.AdapterRef;
import homing.model.Host;
import homing.model.Network;
import homing.scenario.Part;
import homing.scenario.Scenario;
import homing.scenario.Spot;
import homing.ui.command.Switches;
import homing.ui.session.Session;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The open drawing, and the door for changes of it. */
record Board(Session session, Surroundings around) {
    Scenario scenario() {
        return session.document().scenario();
    }

    Network network() {
        return scenario().network();
    }

    Optional<Host> host(String name) {
        return network().host(name);
    }

    Optional<Adapter> adapter(AdapterRef ref) {
        return host(ref.host()).flatMap(host -> host.adapter(ref.adapter()));
    }

    Map<String, Spot> places() {
        return around.places();
    }

    /** Entries that switch a host or an adapter. */
    Switches switches() {
        return new Switches("list", this::apply);
    }

    void apply(Edit edit) {
        session.document().apply(edit);
    }

    /** Makes a change and picks what it adds. */
    void add(Addition addition) {
        apply(addition.edit());
        List<Part> there =
                addition.parts().stream().filter(part -> part.isIn(scenario())).toList();
        if (!there.isEmpty()) {
            session.selection().pick(there.get(0));
        }
    }
}
