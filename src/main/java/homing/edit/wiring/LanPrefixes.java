package homing.edit.wiring;

import homing.model.Adapter;
import homing.model.AdapterAddress;
import homing.model.AdapterRef;
import homing.model.Gateway;
import homing.model.Host;
import homing.model.Lan;
import homing.model.Network;
import homing.model.NextHop;
import homing.model.Route;
import homing.model.RouteTable;
import homing.net.IpAddress;
import homing.net.Prefix;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The prefixes of those who are plugged into a LAN. */
final class LanPrefixes {
    private final Network network;
    private final Lan lan;

    LanPrefixes(Network network, Lan lan) {
        this.network = network;
        this.lan = lan;
    }

    /** The first prefix of each family, in the order in which the adapters were plugged in. */
    List<Prefix> all() {
        List<Prefix> all = new ArrayList<>();
        adapters()
                .flatMap(adapter -> adapter.addresses().stream())
                .map(AdapterAddress::subnet)
                .filter(LanPrefixes::isShared)
                .filter(prefix -> all.stream()
                        .noneMatch(other ->
                                other.address().family() == prefix.address().family()))
                .forEach(all::add);
        return all;
    }

    static boolean isShared(Prefix prefix) {
        return !prefix.isSingle()
                && !prefix.address().isLinkLocal()
                && !prefix.address().isLoopback();
    }

    private Stream<Adapter> adapters() {
        return lan.adapters().stream().map(this::adapter).flatMap(Optional::stream);
    }

    private Optional<Adapter> adapter(AdapterRef ref) {
        return network.host(ref.host()).flatMap(host -> host.adapter(ref.adapter()));
    }

    /** A gateway in this prefix that somebody on the LAN asks for, and that nobody is. */
    Optional<IpAddress> missingGateway(Prefix prefix) {
        Set<IpAddress> owned = new HashSet<>();
        adapters().flatMap(adapter -> adapter.addresses().stream()).forEach(own -> owned.add(own.address()));
        return lan.adapters().stream()
                .flatMap(ref -> network.host(ref.host()).stream().flatMap(host -> asked(host, ref.adapter())))
                .filter(prefix::contains)
                .filter(gateway -> !owned.contains(gateway))
                .findFirst();
    }

    private static Stream<IpAddress> asked(Host host, String adapter) {
        Stream<IpAddress> set = host.adapter(adapter).stream()
                .flatMap(each -> each.gateways().stream())
                .map(Gateway::address);
        Stream<IpAddress> routed = host.tables().stream()
                .map(RouteTable::routes)
                .flatMap(Collection::stream)
                .map(Route::nextHop)
                .filter(hop -> hop.adapter().equals(adapter))
                .map(NextHop::gatewayAddress)
                .flatMap(Optional::stream);
        return Stream.concat(set, routed);
    }
}
