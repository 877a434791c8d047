package homing.stack.linux;

import homing.model.Adapter;
import homing.model.AdapterAddress;
import homing.model.AdapterAddress.Mark;
import homing.model.Host;
import homing.net.Family;
import homing.net.IpAddress;
import homing.net.Mac;
import homing.net.Scope;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * IPv6 addresses that a Linux host gives itself, and the order in which it lists them (ipv6_link_dev_addr()). A drawn host has
 * IPv6 turned on if it was drawn with one IPv6 address at least; that is Homing's choice.
 */
final class Ipv6Addresses {
    private static final IpAddress SELF = IpAddress.parse("::1");
    private static final int LINK_PREFIX = 64;

    private Ipv6Addresses() {}

    static boolean has(Adapter adapter) {
        return adapter.addresses().stream().anyMatch(each -> !each.address().isIpv4());
    }

    /**
     * A drawn adapter with the address that the system gives it, ::1 or a link-local one (addrconf_init_auto_addrs()), and all
     * in the kernel's order.
     */
    static Adapter complete(Adapter adapter) {
        Adapter completed = withOwn(adapter);
        List<AdapterAddress> all = new ArrayList<>();
        List<AdapterAddress> listed = new ArrayList<>();
        for (AdapterAddress address : completed.addresses()) {
            if (address.address().isIpv4()) {
                all.add(address);
            } else {
                insert(listed, address);
            }
        }
        all.addAll(listed);
        return completed.withAddresses(all);
    }

    private static Adapter withOwn(Adapter adapter) {
        if (adapter.isLoopback()) {
            return adapter.owns(SELF) ? adapter : with(adapter, SELF, Family.IPV6.bits(), Scope.HOST);
        }
        boolean isThere = adapter.addresses().stream()
                .anyMatch(each -> !each.address().isIpv4() && each.address().isLinkLocal());
        return isThere || !adapter.isUp() || adapter.mac().equals(Mac.ZERO)
                ? adapter
                : with(adapter, IpAddress.linkLocal(adapter.mac()), LINK_PREFIX, Scope.LINK);
    }

    /** It is there first: the system gives it when the adapter is set up. */
    private static Adapter with(Adapter adapter, IpAddress address, int length, Scope scope) {
        List<AdapterAddress> all = new ArrayList<>();
        all.add(new AdapterAddress(address, length, scope, null, null, "", Set.<Mark>of()));
        all.addAll(adapter.addresses());
        return adapter.withAddresses(all);
    }

    /** An adapter that is set down loses its IPv6 addresses; one that is set up gets its own again (addrconf_ifdown()). */
    static Adapter followed(Host host, Adapter adapter) {
        if (adapter.isUp()) {
            boolean gets = host.adapters().stream().anyMatch(Ipv6Addresses::has) && !adapter.isLoopback();
            Adapter own = gets ? withOwn(adapter) : adapter;
            return own.equals(adapter) ? adapter : placed(own, own.addresses().get(0));
        }
        boolean keeps = Sysctl6.keepsAddresses(host.settings(), adapter.name());
        return adapter.withAddresses(adapter.addresses().stream()
                .filter(each ->
                        each.address().isIpv4() || (keeps && !each.address().isLinkLocal()))
                .toList());
    }

    /** The adapter in whose list an address that came last takes its place. */
    static Adapter placed(Adapter adapter, AdapterAddress address) {
        List<AdapterAddress> all = new ArrayList<>(adapter.addresses());
        all.remove(address);
        long before = all.stream().filter(each -> each.address().isIpv4()).count();
        insert(all.subList((int) before, all.size()), address);
        return adapter.withAddresses(all);
    }

    /** Wide scopes stand first, and of one scope the address that came last. */
    private static void insert(List<AdapterAddress> addresses, AdapterAddress address) {
        int scope = Ipv6Scope.of(address.address());
        int place = 0;
        while (place < addresses.size() && Ipv6Scope.of(addresses.get(place).address()) > scope) {
            place++;
        }
        addresses.add(place, address);
    }
}
