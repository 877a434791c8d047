package homing.ui.network;

import homing.edit.Addition;
import homing.edit.Cables;
import homing.edit.Edit;
import homing.edit.Proposal;
import homing.model.Adapter;
import homing.model.AdapterRef;
import homing.model.Host;
import homing.model.Lan;
import homing.scenario.Part;
import homing.scenario.Scenario;
import homing.text.Message;
import homing.ui.form.field.Reading;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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
        Optional<Lan> before =
                from instanceof Part.OfAdapter own ? board.network().lanOf(own.adapter()) : Optional.empty();
        return before.isEmpty() ? proposed(board.scenario(), to) : moved(((Part.OfAdapter) from).adapter(), to);
    }

    private Reading<Addition> proposed(Scenario scenario, Part to) {
        Cables.Pulled pulled = Cables.propose(scenario, board.places(), from, to);
        return pulled.proposal()
                .map(proposal -> Reading.of(told(proposal)))
                .orElseGet(() -> new Reading.Bad<>(pulled.refusal().orElseThrow()));
    }

    private static Addition told(Proposal proposal) {
        return new Addition(proposal.edit(), List.of(), proposal.told());
    }

    /** Another end for a cable that is plugged in: its addresses stay. */
    private Reading<Addition> moved(AdapterRef ref, Part to) {
        Optional<String> lan = lan(to);
        if (lan.isPresent()) {
            return Reading.of(Typing.made(Cables.reconnect(ref, lan.get())));
        }
        Edit off = Cables.remove(ref);
        return proposed(off.change().apply(board.scenario()), to).map(cable -> both(off, cable));
    }

    private Optional<String> lan(Part to) {
        if (to instanceof Part.OfLan lan) {
            return Optional.of(lan.name());
        }
        return to instanceof Part.OfAdapter other
                ? board.network().lanOf(other.adapter()).map(Lan::name)
                : Optional.empty();
    }

    private static Addition both(Edit off, Addition cable) {
        Message label = cable.edit().label();
        Edit edit = Edit.of(
                label, before -> cable.edit().change().apply(off.change().apply(before)));
        return new Addition(edit, cable.parts(), cable.told());
    }
}
