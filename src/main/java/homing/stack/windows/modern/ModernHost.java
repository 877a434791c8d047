package homing.stack.windows.modern;

import homing.model.Adapter;
import homing.model.AdapterAddress;
import homing.model.AdapterAddress.Mark;
import homing.model.Host;
import homing.model.Route;
import homing.model.WindowsAdapter.Option;
import homing.net.IpAddress;
import java.util.List;
import java.util.Optional;

/**
 * A host as this system sees it.
 *
 * @param host its configuration
 */
record ModernHost(Host host, ModernVariant variant) {
    /** Whether the adapter's addresses and routes are in force. */
    boolean isConnected(Adapter adapter) {
        return adapter.isUp() && (adapter.is(Adapter.Switch.CARRIER) || adapter.isLoopback());
    }

    boolean isConnected(String adapter) {
        return host.adapter(adapter).filter(this::isConnected).isPresent();
    }

    List<Adapter> connected() {
        return host.adapters().stream().filter(this::isConnected).toList();
    }

    /** What is enabled for an adapter; nothing for one that is not there. */
    boolean has(String adapter, Option option) {
        return host.adapter(adapter).map(one -> one.windows().has(option)).orElse(false);
    }

    boolean isLoopback(String adapter) {
        return host.adapter(adapter).map(Adapter::isLoopback).orElse(false);
    }

    /** 0.0.0.0 or ::, of the family of this address. */
    static IpAddress anyLike(IpAddress address) {
        return address.isIpv4() ? IpAddress.ANY4 : IpAddress.ANY6;
    }

    /** Preferred or deprecated: an address that is being checked for duplicates is not there yet (WM-B1). */
    static boolean isThere(AdapterAddress own) {
        return !own.marks().contains(Mark.TENTATIVE) && !own.marks().contains(Mark.DADFAILED);
    }

    /** The connected adapter that owns the address. */
    Optional<Adapter> ownerOf(IpAddress address) {
        return host.adapters().stream()
                .filter(adapter -> isConnected(adapter)
                        && adapter.addressOf(address)
                                .filter(ModernHost::isThere)
                                .isPresent())
                .findFirst();
    }

    /** Whether packets to the address never leave the host. */
    boolean isInside(IpAddress address) {
        return address.isLoopback() || ownerOf(address).isPresent();
    }

    /** The last address of a connected adapter's subnet, or 255.255.255.255. */
    boolean isBroadcast(IpAddress address) {
        return address.isLimitedBroadcast()
                || connected().stream().anyMatch(adapter -> isBroadcastOf(adapter, address));
    }

    /** Whether the address is the last of one of the adapter's subnets (WM-R10). */
    static boolean isBroadcastOf(Adapter adapter, IpAddress address) {
        return !adapter.isLoopback()
                && adapter.addresses().stream().anyMatch(own -> own.subnet().isBroadcast(address));
    }

    /** What is compared: route metric and interface metric together (WM-R5). */
    long metric(Route route) {
        return route.metric() + interfaceMetric(route.nextHop().adapter());
    }

    int interfaceMetric(String adapter) {
        return host.adapter(adapter).map(one -> one.windows().metric()).orElse(0);
    }

    Adapter loopback() {
        return Loopback.of(host);
    }
}
