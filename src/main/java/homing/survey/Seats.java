package homing.survey;

import homing.model.Adapter;
import homing.model.AdapterRef;
import homing.model.Host;
import homing.model.Lan;
import homing.model.Network;
import homing.net.Family;
import homing.net.IpAddress;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The adapters of a drawing: who is plugged in where, and who has which address. */
final class Seats {
    private final List<Seat> all = new ArrayList<>();
    private final Map<String, List<Seat>> byHost = new HashMap<>();
    private final Map<String, List<Seat>> byLan = new LinkedHashMap<>();
    private final Map<IpAddress, List<Seat>> owners = new HashMap<>();

    Seats(Network network) {
        Map<AdapterRef, String> lans = new HashMap<>();
        for (Lan lan : network.lans()) {
            lan.adapters().forEach(adapter -> lans.put(adapter, lan.name()));
        }
        for (Host host : network.hosts()) {
            for (Adapter adapter : host.adapters()) {
                add(new Seat(host, adapter, lans.getOrDefault(new AdapterRef(host.name(), adapter.name()), "")));
            }
        }
    }

    private void add(Seat seat) {
        seat.allAddresses().forEach(own -> put(owners, own, seat));
        if (seat.adapter().isLoopback()) {
            return;
        }
        all.add(seat);
        put(byHost, seat.host().name(), seat);
        if (seat.isPlugged()) {
            put(byLan, seat.lan(), seat);
        }
    }

    private static <K> void put(Map<K, List<Seat>> seats, K key, Seat seat) {
        seats.computeIfAbsent(key, first -> new ArrayList<>()).add(seat);
    }

    /** All adapters, loopback aside. */
    List<Seat> all() {
        return all;
    }

    /** Adapters of a host, loopback aside. */
    List<Seat> of(Host host) {
        return byHost.getOrDefault(host.name(), List.of());
    }

    /** An adapter of a host, by its name; empty for a loopback. */
    Optional<Seat> named(Host host, String adapter) {
        for (Seat seat : of(host)) {
            if (seat.adapter().name().equals(adapter)) {
                return Optional.of(seat);
            }
        }
        return Optional.empty();
    }

    /** The LANs that anybody is plugged into, each with those who are. */
    Map<String, List<Seat>> byLan() {
        return byLan;
    }

    /** Those on each LAN, by families, whose addresses are in different subnets. */
    Stream<Company> mixed() {
        return byLan.values().stream()
                .flatMap(seats -> Stream.of(Family.values()).map(family -> new Company(seats, family)))
                .filter(Company::isMixed);
    }

    /** Everybody on a LAN. */
    List<Seat> on(String lan) {
        return byLan.getOrDefault(lan, List.of());
    }

    /** The other adapters on its LAN. */
    Stream<Seat> others(Seat seat) {
        return on(seat.lan()).stream().filter(other -> other != seat);
    }

    /** Every adapter that has an address, those that the system gives by itself included. */
    List<Seat> owners(IpAddress address) {
        return owners.getOrDefault(address, List.of());
    }

    /**
     * The adapters on an adapter's LAN by which an address is answered for: its owner's, and where a system answers by one adapter
     * for the addresses of another, that host's.
     */
    List<Seat> ownersBeside(Seat asking, IpAddress address) {
        List<Seat> found = new ArrayList<>();
        for (Seat owner : owners(address)) {
            for (Seat seat : owner.answersByAnyAdapter(address) ? of(owner.host()) : List.of(owner)) {
                if (seat != asking && seat.sharesLanWith(asking) && !found.contains(seat)) {
                    found.add(seat);
                }
            }
        }
        return found;
    }
}
