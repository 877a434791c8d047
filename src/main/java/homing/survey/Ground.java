package homing.survey;

import homing.edit.wiring.Forwarding;
import homing.model.Adapter;
import homing.model.AdapterAddress;
import homing.model.AdapterRef;
import homing.model.Change;
import homing.model.Host;
import homing.model.Lan;
import homing.model.Route;
import homing.net.Family;
import homing.net.IpAddress;
import homing.net.Prefix;
import homing.scenario.Scenario;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** A drawing, sorted so that no check has to search for who is plugged in where and who has which address. */
final class Ground {
    private final Scenario scenario;
    private final List<Seat> seats = new ArrayList<>();
    private final Map<String, List<Seat>> byHost = new HashMap<>();
    private final Map<String, List<Seat>> byLan = new LinkedHashMap<>();
    private final Map<IpAddress, List<Seat>> owners = new HashMap<>();
    private final Set<String> clouds = new HashSet<>();
    private final Map<String, List<Route>> routes = new HashMap<>();
    private final Map<String, List<Hop>> hops = new HashMap<>();
    private final Map<List<Object>, List<Seat>> gateways = new HashMap<>();
    private final List<Change> changes;
    private final Set<IpAddress> comings = new HashSet<>();

    private final Unused unused;

    private Ground(Scenario scenario) {
        this.scenario = scenario;
        unused = new Unused(scenario);
        changes = scenario.stories().stream()
                .flatMap(story -> story.changes().stream())
                .toList();
        for (Change change : changes) {
            if (change instanceof Change.OfAddress coming && coming.added()) {
                comings.add(coming.address().address());
            }
        }
    }

    static Ground of(Scenario scenario) {
        Ground ground = new Ground(scenario);
        Map<AdapterRef, String> lans = new HashMap<>();
        for (Lan lan : scenario.network().lans()) {
            lan.adapters().forEach(adapter -> lans.put(adapter, lan.name()));
            if (lan.kind() == Lan.Kind.INTERNET) {
                ground.clouds.add(lan.name());
            }
        }
        for (Host host : scenario.network().hosts()) {
            host.adapters().forEach(adapter -> ground.add(host, adapter, lans));
        }
        return ground;
    }

    private void add(Host host, Adapter adapter, Map<AdapterRef, String> lans) {
        String lan = lans.getOrDefault(new AdapterRef(host.name(), adapter.name()), "");
        Seat seat = new Seat(host, adapter, lan);
        seat.allAddresses()
                .forEach(own ->
                        owners.computeIfAbsent(own, key -> new ArrayList<>()).add(seat));
        if (adapter.isLoopback()) {
            return;
        }
        seats.add(seat);
        byHost.computeIfAbsent(host.name(), key -> new ArrayList<>()).add(seat);
        if (seat.isPlugged()) {
            byLan.computeIfAbsent(lan, key -> new ArrayList<>()).add(seat);
        }
    }

    Scenario scenario() {
        return scenario;
    }

    List<Host> hosts() {
        return scenario.network().hosts();
    }

    /** All adapters, loopback aside. */
    List<Seat> seats() {
        return seats;
    }

    /** Adapters of a host, loopback aside. */
    List<Seat> of(Host host) {
        return byHost.getOrDefault(host.name(), List.of());
    }

    /** An adapter of a host, by its name; empty for a loopback. */
    Optional<Seat> seat(Host host, String adapter) {
        return of(host).stream()
                .filter(seat -> seat.adapter().name().equals(adapter))
                .findFirst();
    }

    /** The routes of all tables of a host. */
    List<Route> routes(Host host) {
        return routes.computeIfAbsent(
                host.name(),
                name -> host.tables().stream()
                        .flatMap(table -> table.routes().stream())
                        .toList());
    }

    /** The gateways that a host's routes and adapters name. */
    List<Hop> hops(Host host) {
        List<Hop> known = hops.get(host.name());
        if (known == null) {
            known = Hop.of(this, host).toList();
            hops.put(host.name(), known);
        }
        return known;
    }

    /** The adapters on a LAN whose hosts send on what comes in by them. */
    List<Seat> gatewaysOn(String lan, Family family) {
        return gateways.computeIfAbsent(
                List.of(lan, family),
                key -> byLan.getOrDefault(lan, List.of()).stream()
                        .filter(seat ->
                                Forwarding.isOn(seat.host(), seat.adapter().name(), family))
                        .toList());
    }

    /** The LANs that anybody is plugged into, each with those who are. */
    Map<String, List<Seat>> byLan() {
        return byLan;
    }

    /** Everybody on its LAN, itself included. */
    List<Seat> company(Seat seat) {
        return byLan.getOrDefault(seat.lan(), List.of());
    }

    /** The other adapters on its LAN. */
    Stream<Seat> others(Seat seat) {
        return company(seat).stream().filter(other -> other != seat);
    }

    /** Whether a LAN stands for the Internet. */
    boolean isInternet(String lan) {
        return clouds.contains(lan);
    }

    /** Every adapter that has an address, those that the system gives by itself included. */
    List<Seat> owners(IpAddress address) {
        return owners.getOrDefault(address, List.of());
    }

    /**
     * The adapters on an adapter's LAN by which an address is answered for: its owner's, and where a system answers by one adapter
     * for the addresses of another, that host's.
     */
    Stream<Seat> ownersBeside(Seat asking, IpAddress address) {
        return owners(address).stream()
                .flatMap(owner -> owner.answersByAnyAdapter(address) ? of(owner.host()).stream() : Stream.of(owner))
                .filter(seat -> seat != asking && seat.sharesLanWith(asking))
                .distinct();
    }

    /** Whether somebody has the address, or gets it in a story. */
    boolean isSomebodys(IpAddress address) {
        return !owners(address).isEmpty() || comings.contains(address);
    }

    /** Whether a host gets the address in a story. */
    boolean isToCome(IpAddress address) {
        return comings.contains(address);
    }

    /** What is done in all stories. */
    List<Change> changes() {
        return changes;
    }

    /** What the drawing has not used yet. */
    Unused unused() {
        return unused;
    }

    /** The addresses of the others on a LAN that a host can have, in the order of the cables. */
    Stream<AdapterAddress> addressesBeside(Seat seat) {
        return others(seat).flatMap(Seat::addresses).filter(own -> EdgeAddress.isForAHost(own.address()));
    }

    /** The subnets of the others on a LAN, of a family, to take an address from. */
    Stream<Prefix> subnetsBeside(Seat seat, Family family) {
        return addressesBeside(seat)
                .map(AdapterAddress::subnet)
                .filter(subnet -> subnet.address().family() == family && !subnet.isSingle());
    }
}
