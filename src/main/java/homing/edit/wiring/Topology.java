package homing.edit.wiring;

import homing.model.Adapter;
import homing.model.AdapterAddress;
import homing.model.AdapterRef;
import homing.model.Host;
import homing.model.Lan;
import homing.model.Network;
import homing.net.Family;
import homing.net.IpAddress;
import homing.net.Prefix;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** Which gateways stand on which LANs, ready to be asked many times. */
final class Topology {
    private final Map<String, Host> hosts = new LinkedHashMap<>();
    private final Map<AdapterRef, Lan> plugged = new HashMap<>();
    private final Map<String, List<Member>> gateways = new HashMap<>();
    private final Map<IpAddress, Host> owners = new HashMap<>();
    private final Set<Family> families = EnumSet.noneOf(Family.class);
    private final Map<Object, Map<Prefix, Reach.Hop>> reaches = new HashMap<>();
    private final Map<String, List<Prefix>> subnets = new HashMap<>();

    /** A gateway by one of its adapters. */
    record Member(Host host, Adapter adapter) {}

    Topology(Network network) {
        network.lans().forEach(lan -> lan.adapters().forEach(adapter -> plugged.put(adapter, lan)));
        network.hosts().forEach(this::add);
    }

    private void add(Host host) {
        hosts.put(host.name(), host);
        if (Forwarding.isOn(host)) {
            for (Adapter adapter : host.adapters()) {
                lanOf(host, adapter)
                        .ifPresent(lan -> gateways.computeIfAbsent(lan.name(), name -> new ArrayList<>())
                                .add(new Member(host, adapter)));
                adapter.addresses().forEach(own -> own(own.address(), host));
            }
        }
    }

    private void own(IpAddress address, Host host) {
        owners.putIfAbsent(address, host);
        families.add(address.family());
    }

    Optional<Host> host(String name) {
        return Optional.ofNullable(hosts.get(name));
    }

    boolean hasGateways() {
        return !gateways.isEmpty();
    }

    Optional<Lan> lanOf(Host host, Adapter adapter) {
        return Optional.ofNullable(plugged.get(new AdapterRef(host.name(), adapter.name())));
    }

    boolean isGateway(Host host) {
        return Forwarding.isOn(host);
    }

    /** What hosts in the same situation reach; worked out for the first of them. */
    Map<Prefix, Reach.Hop> reachOf(Object situation, Supplier<Map<Prefix, Reach.Hop>> work) {
        Map<Prefix, Reach.Hop> known = reaches.get(situation);
        if (known == null) {
            known = work.get();
            reaches.put(situation, known);
        }
        return known;
    }

    /** The gateways on a LAN. */
    List<Member> gatewaysOn(Lan lan) {
        return gateways.getOrDefault(lan.name(), List.of());
    }

    /** The gateway that has an address. */
    Optional<Host> gatewayAt(IpAddress address) {
        return Optional.ofNullable(owners.get(address));
    }

    /** The subnets of a host's adapters; blocks of one address lead nowhere. */
    List<Prefix> subnets(Host host) {
        return subnets.computeIfAbsent(host.name(), name -> of(host));
    }

    /** Whether a gateway has an address of this family. */
    boolean knows(Family family) {
        return families.contains(family);
    }

    private static List<Prefix> of(Host host) {
        return host.adapters().stream()
                .filter(adapter -> !adapter.isLoopback())
                .flatMap(adapter -> adapter.addresses().stream())
                .map(AdapterAddress::subnet)
                .filter(subnet -> !subnet.isSingle() && !subnet.address().isLinkLocal())
                .distinct()
                .toList();
    }
}
