package homing.survey;

import homing.edit.wiring.Forwarding;
import homing.model.AdapterAddress;
import homing.model.Change;
import homing.model.Host;
import homing.model.Lan;
import homing.model.Route;
import homing.net.Family;
import homing.net.IpAddress;
import homing.net.Prefix;
import homing.scenario.Scenario;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A drawing, sorted so that no check has to search. */
final class Ground {
    private final Scenario scenario;
    private final Seats seats;
    private final Set<String> clouds;
    private final Map<String, List<Route>> routes = new HashMap<>();
    private final Map<String, List<Hop>> hops = new HashMap<>();
    private final Map<List<Object>, List<Seat>> gateways = new HashMap<>();
    private final List<Change> changes;
    private final Set<IpAddress> comings = new HashSet<>();
    private final Unused unused;
    /** Null until somebody asks. */
    private Ways ways;

    Ground(Scenario scenario) {
        this.scenario = scenario;
        seats = new Seats(scenario.network());
        unused = new Unused(scenario);
        clouds = scenario.network().lans().stream()
                .filter(lan -> lan.kind() == Lan.Kind.INTERNET)
                .map(Lan::name)
                .collect(Collectors.toSet());
        changes = scenario.stories().stream()
                .flatMap(story -> story.changes().stream())
                .toList();
        for (Change change : changes) {
            if (change instanceof Change.OfAddress coming && coming.added()) {
                comings.add(coming.address().address());
            }
        }
    }

    Scenario scenario() {
        return scenario;
    }

    List<Host> hosts() {
        return scenario.network().hosts();
    }

    /** All adapters. */
    Seats seats() {
        return seats;
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
            known = Hop.of(host, routes(host), seats);
            hops.put(host.name(), known);
        }
        return known;
    }

    /** The adapters on a LAN whose hosts send on what comes in by them. */
    List<Seat> gatewaysOn(String lan, Family family) {
        return gateways.computeIfAbsent(
                List.of(lan, family),
                key -> seats.on(lan).stream()
                        .filter(seat ->
                                Forwarding.isOn(seat.host(), seat.adapter().name(), family))
                        .toList());
    }

    /** Whether a LAN stands for the Internet. */
    boolean isInternet(String lan) {
        return clouds.contains(lan);
    }

    /** Whether somebody has the address, or gets it in a story. */
    boolean isSomebodys(IpAddress address) {
        return !seats.owners(address).isEmpty() || comings.contains(address);
    }

    /** Whether a host gets the address in a story. */
    boolean isToCome(IpAddress address) {
        return comings.contains(address);
    }

    /** What is done in all stories. */
    List<Change> changes() {
        return changes;
    }

    /** Where packets go from gateway to gateway. */
    Ways ways() {
        if (ways == null) {
            ways = new Ways(this);
        }
        return ways;
    }

    /** What the drawing has not used yet. */
    Unused unused() {
        return unused;
    }

    /** The addresses of the others on a LAN that a host can have, in the order of the cables. */
    Stream<AdapterAddress> addressesBeside(Seat seat) {
        return seats.others(seat).flatMap(Seat::addresses).filter(own -> HostAddress.isPossible(own.address()));
    }

    /** The subnets of the others on a LAN, of a family, to take an address from. */
    Stream<Prefix> subnetsBeside(Seat seat, Family family) {
        return addressesBeside(seat)
                .map(AdapterAddress::subnet)
                .filter(subnet -> subnet.address().family() == family && !subnet.isSingle());
    }
}
