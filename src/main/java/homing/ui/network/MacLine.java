package homing.ui.network;

import homing.edit.Adapters;
import homing.model.AdapterRef;
import homing.scenario.Scenario;
import homing.ui.form.field.Fields;
import java.util.Optional;

/** The hardware address of an adapter. */
record MacLine(AdapterRef ref) implements AdapterDetail {
    @Override
    public Optional<Typing> typing(Board board) {
        return board.adapter(ref)
                .map(own -> Typing.of(
                        own.mac().toString(),
                        text -> Fields.MAC.read(text).map(mac -> Typing.made(Adapters.setMac(ref, mac)))));
    }

    @Override
    public Optional<String> copied(Scenario scenario) {
        return scenario.network()
                .host(ref.host())
                .flatMap(host -> host.adapter(ref.adapter()))
                .map(own -> own.mac().toString());
    }
}
