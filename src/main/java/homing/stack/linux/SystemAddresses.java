package homing.stack.linux;

import homing.model.Adapter;
import homing.model.AdapterAddress;
import homing.model.AdapterAddress.Mark;
import homing.model.WindowsAdapter;
import homing.net.IpAddress;
import homing.net.Mac;
import homing.net.Scope;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** An adapter's addresses as the kernel lists them (__inet_insert_ifa()), and the loopback that every host has. */
final class SystemAddresses {
    private final List<AdapterAddress> primaries = new ArrayList<>();
    private final List<AdapterAddress> secondaries = new ArrayList<>();
    private final List<AdapterAddress> others = new ArrayList<>();

    private SystemAddresses() {}

    /** The adapters of a drawn host: the loopback first, if it was not drawn. */
    static List<Adapter> of(List<Adapter> drawn) {
        boolean speaksIpv6 = drawn.stream().anyMatch(Ipv6Addresses::has);
        List<Adapter> all = new ArrayList<>();
        if (drawn.stream().noneMatch(Adapter::isLoopback)) {
            all.add(listed(speaksIpv6 ? Ipv6Addresses.complete(loopback()) : loopback()));
        }
        for (Adapter adapter : drawn) {
            all.add(listed(speaksIpv6 ? Ipv6Addresses.complete(adapter) : adapter));
        }
        return all;
    }

    /** An adapter with its IPv4 addresses in the kernel's order and with their marks; those of IPv6 stand behind them. */
    static Adapter listed(Adapter adapter) {
        SystemAddresses addresses = new SystemAddresses();
        adapter.addresses().forEach(addresses::add);
        return adapter.withAddresses(addresses.listed());
    }

    private static Adapter loopback() {
        AdapterAddress address =
                new AdapterAddress(IpAddress.parse("127.0.0.1"), 8, Scope.HOST, null, null, "", Set.of());
        Set<Adapter.Switch> switches = EnumSet.of(Adapter.Switch.UP, Adapter.Switch.CARRIER, Adapter.Switch.LOOPBACK);
        return new Adapter("lo", 1, Mac.ZERO, switches, WindowsAdapter.DEFAULT, List.of(address), List.of());
    }

    /** An address whose subnet is there already, with the same length, is secondary; primaries of narrow scope go first. */
    private void add(AdapterAddress address) {
        if (!address.address().isIpv4()) {
            others.add(address);
        } else if (address.isSecondary() || primaryOf(primaries, address) != null) {
            secondaries.add(address.with(Mark.SECONDARY));
        } else {
            int place = primaries.size();
            while (place > 0
                    && address.scope().isNarrowerThan(primaries.get(place - 1).scope())) {
                place--;
            }
            primaries.add(place, address);
        }
    }

    /** The primary address of this address's subnet (inet_ifa_byprefix()); null if there is none. */
    static AdapterAddress primaryOf(List<AdapterAddress> addresses, AdapterAddress address) {
        for (AdapterAddress other : addresses) {
            if (!other.isSecondary() && other.subnet().equals(address.subnet())) {
                return other;
            }
        }
        return null;
    }

    private List<AdapterAddress> listed() {
        List<AdapterAddress> all = new ArrayList<>(primaries);
        all.addAll(secondaries);
        all.addAll(others);
        return all;
    }
}
