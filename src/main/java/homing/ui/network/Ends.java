package homing.ui.network;

import homing.edit.Addition;
import homing.edit.Cables;
import homing.edit.Edit;
import homing.edit.LooseEnd;
import homing.edit.Proposal;
import homing.model.Adapter;
import homing.model.AdapterRef;
import homing.model.Host;
import homing.scenario.Part;
import homing.ui.form.field.Reading;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Where a cable leads, as it is typed: the name of a LAN, of a host, or of an adapter of a host. */
record Ends(Board board, Part from) {
    /** Everything that the cable can lead to: LANs first, then hosts, then adapters that are not plugged in. */
    List<String> known() {
        return List.copyOf(all().keySet());
    }

    private Map<String, Part> all() {
        Map<String, Part> all = new LinkedHashMap<>();
        if (!(from instanceof Part.OfLan)) {
            board.network().lans().forEach(lan -> all.put(lan.name(), new Part.OfLan(lan.name())));
        }
        List<Host> others = board.network().hosts().stream()
                .filter(host -> !from.host().equals(Optional.of(host.name())))
                .toList();
        others.forEach(host -> all.putIfAbsent(host.name(), new Part.OfHost(host.name())));
        for (Host host : others) {
            for (Adapter adapter : host.adapters()) {
                AdapterRef ref = new AdapterRef(host.name(), adapter.name());
                if (!adapter.isLoopback() && board.network().lanOf(ref).isEmpty()) {
                    all.putIfAbsent(ref.toString(), new Part.OfAdapter(ref));
                }
            }
        }
        return all;
    }

    /** A cable to what is typed; the beginning of a name is enough if only one begins so. */
    Reading<Addition> read(String text) {
        String name = text.strip();
        return new Known<>(all()).meant(name).map(this::cable).orElseGet(() -> unknown(name));
    }

    private Reading<Addition> unknown(String name) {
        String kind = from instanceof Part.OfLan ? "host" : "end";
        return all().isEmpty()
                ? Reading.bad("ui.network.expected." + kind + ".none")
                : Reading.bad("ui.network.expected." + kind, name);
    }

    private Reading<Addition> cable(Part to) {
        return LooseEnd.of(board.scenario(), from)
                .map(end -> moved(end, to))
                .orElseGet(() -> laid(Cables.propose(board.scenario(), board.places(), from, to), Proposal::edit));
    }

    private Reading<Addition> moved(LooseEnd end, Part to) {
        return end.into(to)
                .map(edit -> Reading.of(Typing.made(edit)))
                .orElseGet(() -> laid(end.propose(board.places(), to), end::laid));
    }

    private static Reading<Addition> laid(Cables.Pulled pulled, Function<Proposal, Edit> how) {
        return pulled.proposal()
                .map(cable -> Reading.of(new Addition(how.apply(cable), List.of(), cable.told())))
                .orElseGet(() -> new Reading.Bad<>(pulled.refusal().orElseThrow()));
    }
}
