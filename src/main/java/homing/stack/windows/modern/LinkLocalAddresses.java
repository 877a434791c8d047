package homing.stack.windows.modern;

import homing.model.Adapter;
import homing.model.AdapterAddress;
import homing.model.Host;
import homing.net.IpAddress;
import homing.net.Mac;
import homing.net.Scope;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The link-local address that each adapter gives itself (RFC 4862 section 5.3). The system draws its last 64 bits by lot; Homing
 * takes them from the hardware address, as the system does with {@code randomizeidentifiers=disabled}, so that every run is the
 * same. A drawn host has IPv6 turned on if it was drawn with one IPv6 address at least; that is Homing's choice.
 */
final class LinkLocalAddresses {
    private static final int LENGTH = 64;

    private LinkLocalAddresses() {}

    /** The drawn host with what its system adds. */
    static Host in(Host drawn) {
        boolean speaksIpv6 = drawn.adapters().stream()
                .flatMap(adapter -> adapter.addresses().stream())
                .anyMatch(own -> !own.address().isIpv4() && !own.address().isLoopback());
        return speaksIpv6
                ? drawn.withAdapters(
                        drawn.adapters().stream().map(LinkLocalAddresses::in).toList())
                : drawn;
    }

    /** The adapter with its link-local address; as it is if it has one or has no hardware address. */
    static Adapter in(Adapter adapter) {
        boolean isThere = adapter.addresses().stream()
                .map(AdapterAddress::address)
                .anyMatch(own -> !own.isIpv4() && own.isLinkLocal());
        if (isThere || adapter.isLoopback() || adapter.mac().equals(Mac.ZERO)) {
            return adapter;
        }
        List<AdapterAddress> all = new ArrayList<>(adapter.addresses());
        all.add(new AdapterAddress(IpAddress.linkLocal(adapter.mac()), LENGTH, Scope.LINK, null, null, "", Set.of()));
        return adapter.withAddresses(all);
    }
}
