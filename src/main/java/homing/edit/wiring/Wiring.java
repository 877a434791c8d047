package homing.edit.wiring;

import homing.edit.free.FreeAddresses;
import homing.edit.free.FreeMacs;
import homing.edit.free.FreeNames;
import homing.model.Adapter;
import homing.model.AdapterAddress;
import homing.model.AdapterRef;
import homing.model.Host;
import homing.model.Lan;
import homing.model.Network;
import homing.model.WindowsAdapter;
import homing.net.IpAddress;
import homing.net.Prefix;
import homing.scenario.Scenario;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Adapters for the ends of a cable, and the network once they are plugged in. */
public final class Wiring {
    private Wiring() {}

    /**
     * An adapter of the host for a cable to a LAN: the named one, or the first that is not plugged in, or a new one; with addresses
     * in the prefixes of the LAN.
     *
     * @param adapter empty for any
     */
    public static Port port(Scenario scenario, Host host, String adapter, Lan lan) {
        Optional<Adapter> own = adapter.isEmpty() ? unplugged(scenario.network(), host) : host.adapter(adapter);
        Adapter card = own.map(each -> each.with(Adapter.Switch.CARRIER, true)).orElseGet(() -> made(scenario, host));
        return card.addresses().isEmpty()
                ? addressed(
                        scenario, host, lan, new Port(host.name(), card, own.isEmpty(), true), prefixes(scenario, lan))
                : new Port(host.name(), card, own.isEmpty(), false);
    }

    private static Optional<Adapter> unplugged(Network network, Host host) {
        return host.adapters().stream()
                .filter(each -> !each.isLoopback() && !each.is(Adapter.Switch.POINT_TO_POINT))
                .filter(each ->
                        network.lanOf(new AdapterRef(host.name(), each.name())).isEmpty())
                .findFirst();
    }

    private static Adapter made(Scenario scenario, Host host) {
        int index = FreeMacs.index(host);
        int place = scenario.network().hosts().indexOf(host);
        return new Adapter(
                FreeNames.adapter(host),
                index,
                FreeMacs.of(scenario, place, index),
                Adapter.ETHERNET,
                WindowsAdapter.DEFAULT,
                List.of(),
                List.of());
    }

    private static List<Prefix> prefixes(Scenario scenario, Lan lan) {
        List<Prefix> known = new LanPrefixes(scenario.network(), lan).all();
        return known.isEmpty() ? List.of(FreeAddresses.in(scenario).prefix(lan.kind())) : known;
    }

    /** The port with a free address in each of the prefixes; a gateway takes the one that the others ask for. */
    public static Port addressed(Scenario scenario, Host host, Lan lan, Port port, List<Prefix> prefixes) {
        boolean forwards = Forwarding.isOn(host);
        FreeAddresses free = FreeAddresses.in(scenario);
        LanPrefixes known = new LanPrefixes(scenario.network(), lan);
        List<AdapterAddress> addresses = new ArrayList<>();
        for (Prefix prefix : prefixes) {
            Optional<IpAddress> asked = forwards ? known.missingGateway(prefix) : Optional.empty();
            asked.or(() -> free.host(prefix, forwards))
                    .ifPresent(own -> addresses.add(AdapterAddress.of(own, prefix.length())));
        }
        return port.withAddresses(addresses);
    }

    /** The network with adapters plugged into a LAN; empty if hosts or adapters are not what they were. */
    public static Optional<Network> plugged(Network before, Lan lan, List<Port> ports) {
        Network network = before;
        List<AdapterRef> members = new ArrayList<>(lan.adapters());
        for (Port port : ports) {
            Optional<Host> host = network.host(port.host()).filter(port::fits);
            if (host.isEmpty() || network.lanOf(port.ref()).isPresent()) {
                return Optional.empty();
            }
            network = network.withHost(port.on(host.get()));
            members.add(port.ref());
        }
        Lan longer = lan.withAdapters(members);
        if (network.lan(lan.name()).isPresent()) {
            return Optional.of(network.withLan(longer));
        }
        List<Lan> lans = new ArrayList<>(network.lans());
        lans.add(longer);
        return Optional.of(network.withLans(lans));
    }

    /** The routes that the cable asks for. */
    public static List<Way> ways(Network before, Network after) {
        return Ways.opened(before, after);
    }

    /** The network with routes more. */
    public static Network routed(Network before, List<Way> ways) {
        Network network = before;
        for (Way way : ways) {
            Optional<Host> host = network.host(way.host());
            if (host.isPresent()) {
                network = network.withHost(way.on(host.get()));
            }
        }
        return network;
    }
}
