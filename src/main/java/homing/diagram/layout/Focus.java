package homing.diagram.layout;

import homing.diagram.Hue;
import homing.diagram.geometry.TextStyle;
import homing.model.Adapter;
import homing.model.AdapterRef;
import homing.model.Host;
import homing.model.Lan;
import homing.model.Network;
import homing.net.IpAddress;
import homing.scenario.Scenario;
import homing.timeline.Timeline;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The host whose adapters are coloured, in its network.
 *
 * @param hosts the hosts of the network by their names
 * @param name empty in a network without hosts
 */
record Focus(Network network, Map<String, Host> hosts, String name) {
    static final TextStyle LETTER = TextStyle.bold(12);
    private static final double WIDEST_LETTER = 64;

    private static Focus in(Network network, String name) {
        Map<String, Host> hosts = new LinkedHashMap<>();
        network.hosts().forEach(host -> hosts.put(host.name(), host));
        return new Focus(network, hosts, name);
    }

    /** The host that calls, would call, or has the most adapters. */
    static Focus of(Scenario scenario) {
        Network network = scenario.network();
        return in(
                network,
                scenario.scripted().stream()
                        .flatMap(scripted -> scripted.calls().stream())
                        .map(scripted -> scripted.call().host())
                        .filter(name -> network.host(name).isPresent())
                        .findFirst()
                        .orElse(mostAdapters(network)));
    }

    /** The host that called, as the run knows it: with what its system has found out about its addresses. */
    static Focus of(Scenario scenario, Timeline timeline) {
        String caller = timeline.call().host();
        if (scenario.network().host(caller).isEmpty()) {
            return of(scenario);
        }
        Network network = timeline.start()
                .host(caller)
                .map(state -> scenario.network().withHost(state.host()))
                .orElse(scenario.network());
        return in(network, caller);
    }

    private static String mostAdapters(Network network) {
        String best = "";
        int most = 0;
        for (Host host : network.hosts()) {
            int adapters = ports(host).size();
            if (best.isEmpty() || adapters > most) {
                best = host.name();
                most = adapters;
            }
        }
        return best;
    }

    /** The adapters that have a port: all but loopbacks. */
    static List<Adapter> ports(Host host) {
        return host.adapters().stream().filter(adapter -> !adapter.isLoopback()).toList();
    }

    Optional<Host> host() {
        return Optional.ofNullable(hosts.get(name));
    }

    Optional<Adapter> adapter(AdapterRef ref) {
        return Optional.ofNullable(hosts.get(ref.host())).flatMap(host -> host.adapter(ref.adapter()));
    }

    boolean is(String host) {
        return host.equals(name);
    }

    Hue hue(AdapterRef adapter) {
        return is(adapter.host()) ? hue(adapter.adapter()) : Hue.GREY;
    }

    Hue hue(String adapter) {
        return host().map(host -> Hue.of(host, adapter)).orElse(Hue.GREY);
    }

    /** The colour of the adapter that owns an address. */
    Hue hueOf(IpAddress address) {
        return ownerOf(address).map(this::hue).orElse(Hue.GREY);
    }

    /** Name of the adapter in focus that owns an address. */
    Optional<String> ownerOf(IpAddress address) {
        return host().flatMap(host -> host.ownerOf(address)).map(Adapter::name);
    }

    /** What stands on an adapter's port: its name, or a letter if that is too long. */
    String letter(String adapter) {
        if (LETTER.width(adapter) <= WIDEST_LETTER) {
            return adapter;
        }
        List<String> names = host().map(Focus::ports).orElse(List.of()).stream()
                .map(Adapter::name)
                .toList();
        int place = Math.max(0, names.indexOf(adapter));
        return place < 26 ? String.valueOf((char) ('A' + place)) : String.valueOf(place + 1);
    }

    boolean hasLetter(String adapter) {
        return !letter(adapter).equals(adapter);
    }

    /** The colour of a LAN: that of the adapter in focus that is plugged into it first. */
    Hue hue(Lan lan) {
        return lan.adapters().stream()
                .filter(adapter -> is(adapter.host()))
                .findFirst()
                .map(this::hue)
                .orElse(Hue.GREY);
    }

    /** The host on the LAN of an adapter in focus that owns an address. */
    Optional<String> neighbour(String adapter, IpAddress address) {
        return network.lanOf(new AdapterRef(name, adapter))
                .flatMap(lan -> lan.adapters().stream()
                        .filter(other -> !is(other.host()) && owns(other, address))
                        .map(AdapterRef::host)
                        .findFirst());
    }

    private boolean owns(AdapterRef ref, IpAddress address) {
        return adapter(ref).filter(own -> own.owns(address)).isPresent();
    }
}
