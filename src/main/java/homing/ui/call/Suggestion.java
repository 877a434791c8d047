package homing.ui.call;

import homing.edit.wiring.Forwarding;
import homing.model.Adapter;
import homing.model.AdapterAddress;
import homing.model.AdapterRef;
import homing.model.Host;
import homing.model.Lan;
import homing.model.Network;
import homing.net.IpAddress;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Whom a call in a new drawing would go to: a host at the end of a line, those on the Internet first, then those that are not there
 * to forward, the farthest first.
 */
public final class Suggestion {
    private Suggestion() {}

    /** An address that suits; empty if the caller is alone. */
    public static Optional<IpAddress> in(Network network, String caller) {
        Map<String, Integer> hops = hops(network, caller);
        return network.hosts().stream()
                .filter(host -> !host.name().equals(caller))
                .filter(host -> address(host).isPresent())
                .min(Comparator.comparing((Host host) -> !hops.containsKey(host.name()))
                        .thenComparing(host -> !isOnTheInternet(network, host))
                        .thenComparing(Forwarding::isOn)
                        .thenComparingInt(host -> -hops.getOrDefault(host.name(), 0))
                        .thenComparingInt(host -> host.adapters().size()))
                .flatMap(Suggestion::address);
    }

    /** How many LANs lie between the caller and each host that a cable leads to. */
    private static Map<String, Integer> hops(Network network, String caller) {
        Map<String, Set<String>> lans = new HashMap<>();
        Map<String, Set<String>> hosts = new HashMap<>();
        for (Lan lan : network.lans()) {
            for (AdapterRef adapter : lan.adapters()) {
                lans.computeIfAbsent(adapter.host(), host -> new HashSet<>()).add(lan.name());
                hosts.computeIfAbsent(lan.name(), name -> new HashSet<>()).add(adapter.host());
            }
        }
        Map<String, Integer> hops = new HashMap<>(Map.of(caller, 0));
        Deque<String> next = new ArrayDeque<>(List.of(caller));
        while (!next.isEmpty()) {
            String host = next.remove();
            for (String lan : lans.getOrDefault(host, Set.of())) {
                for (String other : hosts.getOrDefault(lan, Set.of())) {
                    if (hops.putIfAbsent(other, hops.get(host) + 1) == null) {
                        next.add(other);
                    }
                }
                hosts.remove(lan);
            }
        }
        return hops;
    }

    private static boolean isOnTheInternet(Network network, Host host) {
        return network.lans().stream()
                .filter(lan -> lan.kind() == Lan.Kind.INTERNET)
                .flatMap(lan -> lan.adapters().stream())
                .map(AdapterRef::host)
                .anyMatch(host.name()::equals);
    }

    private static Optional<IpAddress> address(Host host) {
        return host.adapters().stream()
                .filter(adapter -> !adapter.isLoopback())
                .map(Adapter::addresses)
                .flatMap(addresses -> addresses.stream())
                .map(AdapterAddress::address)
                .findFirst();
    }
}
