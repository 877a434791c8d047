package homing.edit;

import homing.edit.wiring.Port;
import homing.edit.wiring.Way;
import homing.edit.wiring.Wiring;
import homing.model.AdapterAddress;
import homing.model.AdapterRef;
import homing.model.Host;
import homing.model.Lan;
import homing.model.Network;
import homing.net.Prefix;
import homing.scenario.Scenario;
import homing.scenario.Spot;
import homing.text.Message;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A cable that is about to be plugged in, with everything that is made up for it. The window applies {@link #edit} when the line
 * is let go, shows {@link #ports} and {@link #ways} as proposals, and applies {@link #revise} when a person changes one: the cable
 * is still undone as one.
 *
 * <pre>{@code
 * Proposal cable = Cables.propose(scenario, from, to).proposal().orElseThrow();
 * document.apply(cable.edit());
 * document.apply(cable.revise(cable.withAddresses(0, List.of(other))));
 * }</pre>
 *
 * @param before the scenario without the cable
 * @param lan the LAN as it is before; it is new if the scenario has none of that name
 * @param at where a new LAN stands; null if that is left to the layout
 * @param ports the adapters that are plugged in, with their addresses
 * @param ways the routes that hosts get
 */
public record Proposal(Scenario before, Lan lan, Spot at, List<Port> ports, List<Way> ways) {
    public Proposal {
        ports = List.copyOf(ports);
        ways = List.copyOf(ways);
    }

    /** A proposal with all routes that the cable asks for. */
    static Proposal of(Scenario before, Lan lan, Spot at, List<Port> ports) {
        Network old = before.network();
        List<Way> ways = Wiring.plugged(old, lan, ports)
                .map(plugged -> Wiring.ways(old, plugged))
                .orElse(List.of());
        return new Proposal(before, lan, at, ports, ways);
    }

    /** Where a new LAN stands. */
    public Optional<Spot> place() {
        return Optional.ofNullable(at);
    }

    /** Plugs the cable in. */
    public Edit edit() {
        return new Edit(label(), key(), this::in);
    }

    private Message label() {
        String last = ports.size() > 1 ? ports.get(1).host() : lan.name();
        return Message.of("edit.connect", ports.get(0).host(), last);
    }

    private String key() {
        return "cable " + ports.get(0).ref();
    }

    /** The scenario with the cable; the same scenario where it cannot be plugged in any more. */
    private Scenario in(Scenario scenario) {
        Lan there = scenario.network().lan(lan.name()).orElse(lan);
        return Wiring.plugged(scenario.network(), there, ports)
                .map(plugged -> placed(scenario.withNetwork(Wiring.routed(plugged, ways))))
                .orElse(scenario);
    }

    private Scenario placed(Scenario scenario) {
        Map<String, Spot> places = new LinkedHashMap<>(scenario.places());
        place().ifPresent(spot -> places.putIfAbsent(Scenario.lanKey(lan.name()), spot));
        return scenario.withPlaces(places);
    }

    /** Puts another proposal in place of this one that has been applied; it changes nothing if other edits came between. */
    public Edit revise(Proposal changed) {
        return new Edit(label(), key(), scenario -> scenario.equals(in(before)) ? changed.in(before) : scenario);
    }

    /** The same cable with other addresses at one end, and the routes that go with them. */
    public Proposal withAddresses(int port, List<AdapterAddress> addresses) {
        List<Port> changed = new ArrayList<>(ports);
        changed.set(port, ports.get(port).withAddresses(addresses));
        return of(before, lan, at, changed);
    }

    /** The same cable with addresses of another prefix at the ends whose addresses were made up. */
    public Proposal withPrefix(Prefix prefix) {
        Scenario scenario = before;
        List<Port> changed = new ArrayList<>();
        for (Port port : ports) {
            Optional<Host> host = scenario.network().host(port.host());
            Port next = host.isEmpty() || !port.addressed()
                    ? port
                    : Wiring.addressed(scenario, host.get(), lan, port, List.of(prefix));
            changed.add(next);
            scenario = scenario.withNetwork(
                    Wiring.plugged(scenario.network(), lan, List.of(next)).orElse(scenario.network()));
        }
        return of(before, lan, at, changed);
    }

    /** The same cable without one of its routes. */
    public Proposal without(Way way) {
        return new Proposal(
                before,
                lan,
                at,
                ports,
                ways.stream().filter(each -> !each.equals(way)).toList());
    }

    /** What was made up, a sentence for each adapter and route. */
    public List<Message> told() {
        List<Message> told = new ArrayList<>();
        ports.stream()
                .filter(Port::addressed)
                .forEach(port ->
                        port.adapter().addresses().forEach(own -> told.add(told(port.ref(), port.made(), own))));
        ways.forEach(way -> told.add(way.said("edit.told")));
        return told;
    }

    private static Message told(AdapterRef adapter, boolean made, AdapterAddress own) {
        return made
                ? Message.of("edit.told.adapter", adapter.host(), adapter.adapter(), own)
                : Message.of("edit.told.address", adapter.host(), adapter.adapter(), own);
    }
}
