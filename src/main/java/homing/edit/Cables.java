package homing.edit;

import homing.edit.free.FreeNames;
import homing.edit.wiring.Clearing;
import homing.edit.wiring.Port;
import homing.edit.wiring.Wiring;
import homing.model.Adapter;
import homing.model.AdapterRef;
import homing.model.Host;
import homing.model.Lan;
import homing.model.Network;
import homing.scenario.Part;
import homing.scenario.Scenario;
import homing.scenario.Spot;
import homing.text.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Edits of cables: who is plugged into which LAN. */
public final class Cables {
    private Cables() {}

    /** What comes of a line that was pulled from one part to another: a proposal, or the reason why there is none. */
    public record Pulled(Proposal cable, Message why) {
        public Optional<Proposal> proposal() {
            return Optional.ofNullable(cable);
        }

        public Optional<Message> refusal() {
            return Optional.ofNullable(why);
        }
    }

    /**
     * A cable between two parts. A host gets an adapter for it unless one of its own is not plugged in; between two hosts a LAN is
     * made; an adapter that is plugged in already stands for its LAN.
     *
     * @param shown where everything stands, so that a new LAN stands between its hosts
     */
    public static Pulled propose(Scenario scenario, Map<String, Spot> shown, Part from, Part to) {
        Part first = lanOrOwn(scenario, from);
        Part second = lanOrOwn(scenario, to);
        if (!first.isIn(scenario)
                || !second.isIn(scenario)
                || first instanceof Part.OfNote
                || second instanceof Part.OfNote) {
            return refused("edit.refused.cable");
        }
        if (first instanceof Part.OfLan lan) {
            return second instanceof Part.OfLan ? refused("edit.refused.two-lans") : to(scenario, second, lan);
        }
        if (second instanceof Part.OfLan lan) {
            return to(scenario, first, lan);
        }
        return hostOf(first).equals(hostOf(second))
                ? refused("edit.refused.same-host")
                : between(scenario, shown, first, second);
    }

    private static Pulled refused(String key) {
        return new Pulled(null, Message.of(key));
    }

    private static Part lanOrOwn(Scenario scenario, Part part) {
        return part.lan(scenario.network())
                .<Part>map(lan -> new Part.OfLan(lan.name()))
                .orElse(part);
    }

    private static String hostOf(Part part) {
        return part.host().orElseThrow();
    }

    private static Pulled to(Scenario scenario, Part end, Part.OfLan part) {
        Lan lan = scenario.network().lan(part.name()).orElseThrow();
        return new Pulled(Proposal.of(scenario, lan, null, List.of(port(scenario, end, lan))), null);
    }

    private static Port port(Scenario scenario, Part end, Lan lan) {
        Host host = scenario.network().host(hostOf(end)).orElseThrow();
        return Wiring.port(
                scenario,
                host,
                end instanceof Part.OfAdapter own ? own.adapter().adapter() : "",
                lan);
    }

    /** The end that has an address already is plugged in first, so that the other one gets an address of the same prefix. */
    private static Pulled between(Scenario scenario, Map<String, Spot> shown, Part from, Part to) {
        Lan lan = new Lan(FreeNames.lanLike(scenario, "LAN 1"), List.of());
        Port first = port(scenario, from, lan);
        Port second = port(scenario, to, lan);
        boolean turned = first.addressed() && !second.addressed();
        if (turned) {
            first = port(with(scenario, lan, second), from, new Lan(lan.name(), List.of(second.ref())));
        } else {
            second = port(with(scenario, lan, first), to, new Lan(lan.name(), List.of(first.ref())));
        }
        Spot at = Clearing.between(scenario, shown, hostOf(from), hostOf(to)).orElse(null);
        return new Pulled(Proposal.of(scenario, lan, at, List.of(first, second)), null);
    }

    private static Scenario with(Scenario scenario, Lan lan, Port port) {
        return scenario.withNetwork(
                Wiring.plugged(scenario.network(), lan, List.of(port)).orElseThrow());
    }

    /** Plugs an adapter into another LAN, with the addresses that it has. */
    public static Edit reconnect(AdapterRef adapter, String lan) {
        return Edit.of(Message.of("edit.reconnect", adapter, lan), before -> {
            Network network = unplugged(before.network(), adapter);
            boolean known = new Part.OfAdapter(adapter).isIn(before);
            return network.lan(lan)
                    .filter(found -> known)
                    .map(found -> before.withNetwork(network.withLan(withMember(found, adapter))))
                    .orElse(before);
        });
    }

    private static Lan withMember(Lan lan, AdapterRef adapter) {
        List<AdapterRef> members = new ArrayList<>(lan.adapters());
        members.add(adapter);
        return lan.withAdapters(members);
    }

    /** Takes an adapter off its LAN; the adapter stays with its addresses. */
    public static Edit remove(AdapterRef adapter) {
        return Edit.of(
                Message.of("edit.unconnect", adapter),
                before -> before.withNetwork(unplugged(before.network(), adapter)));
    }

    private static Network unplugged(Network network, AdapterRef adapter) {
        return network.lanOf(adapter)
                .map(lan -> network.withLan(lan.withAdapters(lan.adapters().stream()
                        .filter(each -> !each.equals(adapter))
                        .toList())))
                .orElse(network);
    }

    /** Pulls the plug, or puts it in again; the cable stays where it is drawn. */
    public static Edit setPlugged(AdapterRef adapter, boolean in) {
        Message label = in ? Message.of("edit.plug", adapter) : Message.of("edit.unplug", adapter);
        return set(adapter, label, Adapter.Switch.CARRIER, in);
    }

    /** Sets an adapter up or down. */
    public static Edit setUp(AdapterRef adapter, boolean up) {
        Message label = up ? Message.of("edit.up", adapter) : Message.of("edit.down", adapter);
        return set(adapter, label, Adapter.Switch.UP, up);
    }

    private static Edit set(AdapterRef ref, Message label, Adapter.Switch which, boolean on) {
        return Adapters.change(ref, label, before -> before.with(which, on));
    }
}
