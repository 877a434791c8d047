package homing.survey;

import homing.model.Adapter;
import homing.model.AdapterRef;
import homing.model.Host;
import homing.model.Lan;
import homing.net.IpAddress;
import homing.scenario.Scenario;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A drawing, with its adapters sorted by what they are plugged into, so that no check has to search for them. */
record Ground(Scenario scenario, List<Seat> seats, Map<String, List<Seat>> byHost, Map<String, List<Seat>> byLan) {
    static Ground of(Scenario scenario) {
        Map<AdapterRef, String> lans = new HashMap<>();
        for (Lan lan : scenario.network().lans()) {
            lan.adapters().forEach(adapter -> lans.put(adapter, lan.name()));
        }
        List<Seat> seats = new ArrayList<>();
        for (Host host : scenario.network().hosts()) {
            for (Adapter adapter : host.adapters()) {
                String lan = lans.getOrDefault(new AdapterRef(host.name(), adapter.name()), "");
                seats.add(new Seat(host, adapter, lan));
            }
        }
        seats.removeIf(seat -> seat.adapter().isLoopback());
        return new Ground(
                scenario,
                seats,
                seats.stream().collect(Collectors.groupingBy(seat -> seat.host().name())),
                seats.stream().filter(Seat::isPlugged).collect(Collectors.groupingBy(Seat::lan)));
    }

    List<Host> hosts() {
        return scenario.network().hosts();
    }

    /** Adapters of a host, loopback aside. */
    List<Seat> of(Host host) {
        return byHost.getOrDefault(host.name(), List.of());
    }

    /** The other adapters on its LAN. */
    Stream<Seat> others(Seat seat) {
        return byLan.getOrDefault(seat.lan(), List.of()).stream()
                .filter(other -> !other.ref().equals(seat.ref()));
    }

    /** Whether a LAN stands for the Internet. */
    boolean isInternet(String lan) {
        return scenario.network()
                .lan(lan)
                .filter(found -> found.kind() == Lan.Kind.INTERNET)
                .isPresent();
    }

    /** Who on an adapter's LAN owns an address. */
    Stream<Seat> ownersBeside(Seat seat, IpAddress address) {
        return others(seat).filter(other -> other.adapter().owns(address));
    }
}
