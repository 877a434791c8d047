package homing.edit.wiring;

import homing.model.Adapter;
import homing.model.AdapterAddress;
import homing.model.Host;
import homing.model.Lan;
import homing.net.Family;
import homing.net.IpAddress;
import homing.net.Prefix;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What a host can reach by cables and gateways, whatever the route tables say; the nearest way to each prefix. */
final class Reach {
    private final Topology topology;
    private final Host from;
    private final String avoided;
    private final Family family;
    private final Map<Prefix, Hop> prefixes = new LinkedHashMap<>();
    private final Set<String> seen = new HashSet<>();
    private final Deque<Front> front = new ArrayDeque<>();

    /** The first step of a way: by which adapter of the host to which address. */
    record Hop(String adapter, IpAddress gateway) {}

    /**
     * A LAN that is reached.
     *
     * @param own the host's adapter, if it is its own LAN; else null
     * @param hop how it is reached; null on the host's own LAN
     */
    private record Front(Lan lan, Adapter own, Hop hop) {}

    /**
     * Whose reach is asked for.
     *
     * @param avoided the gateway that does not help; empty if all do
     */
    private record Question(String gateway, String avoided) {}

    private Reach(Topology topology, Host from, String avoided, Family family) {
        this.topology = topology;
        this.from = from;
        this.avoided = avoided;
        this.family = family;
    }

    /** Prefixes that are not on the host's own LANs, the nearest first, with the way to them. */
    static Map<Prefix, Hop> of(Topology topology, Host from) {
        return topology.isGateway(from)
                ? of(topology, from, "")
                : topology.reachOf(seats(topology, from), () -> all(topology, from, ""));
    }

    /** What the reach of a host that is no gateway depends on: LANs and subnets by adapter. Hosts that agree in it share it. */
    private static List<Object> seats(Topology topology, Host from) {
        List<Object> seats = new ArrayList<>();
        for (Adapter own : from.adapters()) {
            seats.add(own.name());
            seats.add(topology.lanOf(from, own).map(Lan::name).orElse(""));
            own.addresses().forEach(address -> seats.add(address.subnet()));
        }
        return seats;
    }

    /** The same of a gateway without the help of one host; most hosts help nobody. */
    static Map<Prefix, Hop> of(Topology topology, Host gateway, String without) {
        String avoided = topology.host(without).filter(topology::isGateway).isPresent() ? without : "";
        return topology.reachOf(new Question(gateway.name(), avoided), () -> all(topology, gateway, avoided));
    }

    private static Map<Prefix, Hop> all(Topology topology, Host from, String avoided) {
        Map<Prefix, Hop> all = new LinkedHashMap<>();
        for (Family family : Family.values()) {
            if (!topology.knows(family)) {
                continue;
            }
            Reach reach = new Reach(topology, from, avoided, family);
            reach.walk();
            all.putAll(reach.prefixes);
        }
        return all;
    }

    /** The first gateway on one of the host's own LANs that has an address in its subnet. */
    static Optional<Hop> nextGateway(Topology topology, Host from, Family family) {
        return from.adapters().stream()
                .flatMap(own -> nextGateway(topology, from, own, family).stream())
                .findFirst();
    }

    /** The same on the LAN of one adapter. */
    static Optional<Hop> nextGateway(Topology topology, Host from, Adapter own, Family family) {
        Reach reach = new Reach(topology, from, "", family);
        return topology.lanOf(from, own).stream()
                .flatMap(lan -> topology.gatewaysOn(lan).stream()
                        .filter(gateway -> !gateway.host().name().equals(from.name()))
                        .map(gateway -> reach.hop(new Front(lan, own, null), gateway))
                        .flatMap(Optional::stream))
                .findFirst();
    }

    private void walk() {
        for (Adapter own : from.adapters()) {
            topology.lanOf(from, own)
                    .filter(lan -> seen.add(lan.name()))
                    .ifPresent(lan -> front.add(new Front(lan, own, null)));
        }
        while (!front.isEmpty()) {
            Front next = front.remove();
            topology.gatewaysOn(next.lan()).stream()
                    .filter(gateway -> !gateway.host().name().equals(from.name()))
                    .filter(gateway -> !gateway.host().name().equals(avoided))
                    .forEach(gateway -> hop(next, gateway).ifPresent(hop -> pass(gateway.host(), hop)));
        }
    }

    private void pass(Host gateway, Hop hop) {
        List<Prefix> own = topology.subnets(from);
        topology.subnets(gateway).stream()
                .filter(subnet -> subnet.address().family() == family)
                .filter(subnet -> own.stream().noneMatch(mine -> mine.contains(subnet)))
                .forEach(subnet -> prefixes.putIfAbsent(subnet, hop));
        for (Adapter other : gateway.adapters()) {
            topology.lanOf(gateway, other)
                    .filter(lan -> seen.add(lan.name()))
                    .ifPresent(lan -> front.add(new Front(lan, null, hop)));
        }
    }

    private Optional<Hop> hop(Front front, Topology.Member gateway) {
        return front.own() == null
                ? Optional.of(front.hop())
                : gateway.adapter().addresses().stream()
                        .map(AdapterAddress::address)
                        .filter(address -> address.family() == family && isOnLink(front.own(), address))
                        .findFirst()
                        .map(address -> new Hop(front.own().name(), address));
    }

    private static boolean isOnLink(Adapter own, IpAddress address) {
        return own.addresses().stream().anyMatch(mine -> mine.subnet().contains(address));
    }
}
