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
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The host whose adapters are coloured, among the others as they are for a while.
 *
 * @param network who is plugged in where
 * @param hosts the hosts of the network by their names
 * @param off the hosts that are turned off
 * @param callers the hosts that call at any time: their cards are large
 * @param name empty in a network without hosts
 */
record Focus(Network network, Map<String, Host> hosts, Set<String> off, Set<String> callers, String name) {
    static final TextStyle LETTER = TextStyle.bold(12);
    private static final double WIDEST_LETTER = 64;

    Focus {
        hosts = Collections.unmodifiableMap(new LinkedHashMap<>(hosts));
        off = Set.copyOf(off);
        callers = Collections.unmodifiableSet(new LinkedHashSet<>(callers));
    }

    /** The host that calls, would call, or has the most adapters. */
    static Focus of(Scenario scenario) {
        Network network = scenario.network();
        String name = scenario.scripted().stream()
                .flatMap(scripted -> scripted.calls().stream())
                .map(scripted -> scripted.call().host())
                .filter(caller -> network.host(caller).isPresent())
                .findFirst()
                .orElse(mostAdapters(network));
        return new Focus(network, byName(network.hosts()), Set.of(), Set.of(name), name);
    }

    static Map<String, Host> byName(Collection<Host> hosts) {
        Map<String, Host> all = new LinkedHashMap<>();
        hosts.forEach(host -> all.put(host.name(), host));
        return all;
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

    /** Whether a host's card and ports are large, be it in focus or not. */
    boolean isLarge(String host) {
        return callers.contains(host);
    }

    boolean isOff(String host) {
        return off.contains(host);
    }

    Hue hue(AdapterRef adapter) {
        return is(adapter.host())
                ? host().map(host -> Hue.of(host, adapter.adapter())).orElse(Hue.GREY)
                : Hue.GREY;
    }

    /** The colour of the adapter that owns an address. */
    Hue hueOf(IpAddress address) {
        return ownerOf(address).map(this::hue).orElse(Hue.GREY);
    }

    /** The adapter in focus that owns an address. */
    Optional<AdapterRef> ownerOf(IpAddress address) {
        return host().flatMap(host -> host.ownerOf(address)).map(adapter -> new AdapterRef(name, adapter.name()));
    }

    /** What stands on an adapter's port: its name, or a letter if that is too long. */
    String letter(AdapterRef ref) {
        if (LETTER.width(ref.adapter()) <= WIDEST_LETTER) {
            return ref.adapter();
        }
        List<String> names = Optional.ofNullable(hosts.get(ref.host())).map(Focus::ports).orElse(List.of()).stream()
                .map(Adapter::name)
                .toList();
        int place = Math.max(0, names.indexOf(ref.adapter()));
        return place < 26 ? String.valueOf((char) ('A' + place)) : String.valueOf(place + 1);
    }

    boolean hasLetter(AdapterRef ref) {
        return !letter(ref).equals(ref.adapter());
    }

    /** The colour of a LAN: that of the adapter in focus that is plugged into it first. */
    Hue hue(Lan lan) {
        return lan.adapters().stream()
                .filter(adapter -> is(adapter.host()))
                .findFirst()
                .map(this::hue)
                .orElse(Hue.GREY);
    }

    /** The host on the LAN of an adapter that owns an address. */
    Optional<String> neighbour(AdapterRef adapter, IpAddress address) {
        return network.lanOf(adapter)
                .flatMap(lan -> lan.adapters().stream()
                        .filter(other -> !other.host().equals(adapter.host()) && owns(other, address))
                        .map(AdapterRef::host)
                        .findFirst());
    }

    private boolean owns(AdapterRef ref, IpAddress address) {
        return adapter(ref).filter(own -> own.owns(address)).isPresent();
    }
}
