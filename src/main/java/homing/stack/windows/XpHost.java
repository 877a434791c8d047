package homing.stack.windows;

import homing.model.Adapter;
import homing.model.AdapterAddress;
import homing.model.Host;
import homing.model.WindowsAdapter;
import homing.net.Family;
import homing.net.IpAddress;
import homing.net.Mac;
import homing.net.Prefix;
import homing.net.Scope;
import homing.state.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A host as this system sees it.
 *
 * @param host its configuration
 */
record XpHost(Host host, XpVariant variant) {
    /** Name of the loopback where the host's description names none. */
    static final String LOOPBACK = "Loopback";

    /** Whether the adapter's addresses and routes are in force. */
    boolean isConnected(Adapter adapter) {
        return adapter.isUp()
                && (adapter.is(Adapter.Switch.CARRIER) || adapter.isLoopback() || !variant.noticesCable());
    }

    List<Adapter> connected() {
        return host.adapters().stream().filter(this::isConnected).toList();
    }

    /** The connected adapter that owns the address. */
    Optional<Adapter> ownerOf(IpAddress address) {
        return host.adapters().stream()
                .filter(adapter -> adapter.owns(address) && isConnected(adapter))
                .findFirst();
    }

    /** Whether packets to the address never leave the host. */
    boolean isInside(IpAddress address) {
        return address.isLoopback() || ownerOf(address).isPresent();
    }

    /** Who is meant by a destination. */
    Path.Reach reach(IpAddress destination) {
        if (isInside(destination)) {
            return Path.Reach.LOCAL;
        } else if (destination.isMulticast()) {
            return Path.Reach.MULTICAST;
        }
        return isBroadcast(destination) ? Path.Reach.BROADCAST : Path.Reach.UNICAST;
    }

    boolean isBroadcast(IpAddress address) {
        return address.isLimitedBroadcast()
                || connected().stream()
                        .filter(adapter -> !adapter.isLoopback())
                        .flatMap(adapter -> adapter.addressesOf(Family.IPV4).stream())
                        .anyMatch(own -> isBroadcastOf(own, address));
    }

    private static boolean isBroadcastOf(AdapterAddress own, IpAddress address) {
        Prefix subnet = own.subnet();
        return subnet.isBroadcast(address)
                || ClassfulNetwork.of(own.address()).map(Prefix::broadcast).equals(Optional.of(address));
    }

    /** The loopback adapter; one is there even if the description of the host leaves it out. */
    Adapter loopback() {
        return host.adapters().stream().filter(Adapter::isLoopback).findFirst().orElseGet(XpHost::ordinaryLoopback);
    }

    private static Adapter ordinaryLoopback() {
        AdapterAddress address =
                new AdapterAddress(IpAddress.parse("127.0.0.1"), 8, Scope.HOST, null, null, "", Set.of());
        Set<Adapter.Switch> switches = Set.of(Adapter.Switch.UP, Adapter.Switch.LOOPBACK);
        return new Adapter(LOOPBACK, 1, Mac.ZERO, switches, WindowsAdapter.DEFAULT, List.of(address), List.of());
    }

    /** The host with its loopback adapter, which stands first. */
    Host withLoopback() {
        Adapter loopback = loopback();
        if (host.adapters().contains(loopback)) {
            return host;
        }
        List<Adapter> all = new ArrayList<>(List.of(loopback));
        all.addAll(host.adapters());
        return host.withAdapters(all);
    }
}
