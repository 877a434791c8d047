package homing.edit.wiring;

import homing.model.Adapter;
import homing.model.AdapterAddress;
import homing.model.AdapterRef;
import homing.model.Host;
import homing.model.Lan;
import homing.model.Network;
import homing.net.IpAddress;
import homing.net.Prefix;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which gateways stand on which LANs, ready to be asked many times. */
final class Topology {
    private final Map<String, Host> hosts = new LinkedHashMap<>();
    private final Map<AdapterRef, Lan> plugged = new HashMap<>();
    private final Map<String, List<Member>> gateways = new HashMap<>();
    private final Map<IpAddress, Host> owners = new HashMap<>();

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
                adapter.addresses().forEach(own -> owners.putIfAbsent(own.address(), host));
            }
        }
    }

    Optional<Host> host(String name) {
        return Optional.ofNullable(hosts.get(name));
    }

    List<Host> hosts() {
        return List.copyOf(hosts.values());
    }

    boolean hasGateways() {
        return !gateways.isEmpty();
    }

    Optional<Lan> lanOf(Host host, Adapter adapter) {
        return Optional.ofNullable(plugged.get(new AdapterRef(host.name(), adapter.name())));
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
    static List<Prefix> subnets(Host host) {
        return host.adapters().stream()
                .filter(adapter -> !adapter.isLoopback())
                .flatMap(adapter -> adapter.addresses().stream())
                .map(AdapterAddress::subnet)
                .filter(subnet -> !subnet.isSingle() && !subnet.address().isLinkLocal())
                .distinct()
                .toList();
    }
}
