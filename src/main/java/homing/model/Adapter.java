package homing.model;

import homing.net.Family;
import homing.net.IpAddress;
import homing.net.Mac;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A network card of a host, or its loopback.
 *
 * @param index the system's number for it, from 1
 * @param mac hardware address; {@link Mac#ZERO} for adapters that have none
 * @param switches what is turned on
 * @param windows settings that Windows keeps for an adapter; {@link WindowsAdapter#DEFAULT} elsewhere
 * @param addresses in the order of configuration, the first is the primary one
 * @param gateways default gateways in the adapter's settings (Windows), in order
 */
public record Adapter(
        String name,
        int index,
        Mac mac,
        Set<Switch> switches,
        WindowsAdapter windows,
        List<AdapterAddress> addresses,
        List<Gateway> gateways) {
    /** What is turned on: set up, cable live, answers and asks by ARP, and the kinds of an adapter (netdevice(7)). */
    public enum Switch {
        UP,
        CARRIER,
        ARP,
        BROADCAST,
        MULTICAST,
        LOOPBACK,
        POINT_TO_POINT
    }

    /** The switches of an ordinary Ethernet adapter that is up and connected. */
    public static final Set<Switch> ETHERNET =
            Set.of(Switch.UP, Switch.CARRIER, Switch.ARP, Switch.BROADCAST, Switch.MULTICAST);

    public Adapter {
        EnumSet<Switch> on = EnumSet.noneOf(Switch.class);
        on.addAll(switches);
        switches = Collections.unmodifiableSet(on);
        addresses = List.copyOf(addresses);
        gateways = List.copyOf(gateways);
    }

    public boolean is(Switch what) {
        return switches.contains(what);
    }

    public boolean isLoopback() {
        return is(Switch.LOOPBACK);
    }

    public boolean isUp() {
        return is(Switch.UP);
    }

    public boolean owns(IpAddress address) {
        return addressOf(address).isPresent();
    }

    /** The entry of this address, if the adapter owns it. */
    public Optional<AdapterAddress> addressOf(IpAddress address) {
        for (AdapterAddress own : addresses) {
            if (own.address().equals(address)) {
                return Optional.of(own);
            }
        }
        return Optional.empty();
    }

    /** Its addresses of a family, in order. */
    public List<AdapterAddress> addressesOf(Family family) {
        return addresses.stream()
                .filter(own -> own.address().family() == family)
                .toList();
    }

    public Adapter withSwitches(Set<Switch> changed) {
        return new Adapter(name, index, mac, changed, windows, addresses, gateways);
    }

    /** A copy with a switch turned on or off. */
    public Adapter with(Switch what, boolean on) {
        EnumSet<Switch> changed = EnumSet.noneOf(Switch.class);
        changed.addAll(switches);
        if (on) {
            changed.add(what);
        } else {
            changed.remove(what);
        }
        return withSwitches(changed);
    }

    public Adapter with(WindowsAdapter changed) {
        return new Adapter(name, index, mac, switches, changed, addresses, gateways);
    }

    public Adapter withName(String changed) {
        return new Adapter(changed, index, mac, switches, windows, addresses, gateways);
    }

    public Adapter withIndex(int changed) {
        return new Adapter(name, changed, mac, switches, windows, addresses, gateways);
    }

    public Adapter withMac(Mac changed) {
        return new Adapter(name, index, changed, switches, windows, addresses, gateways);
    }

    public Adapter withGateways(List<Gateway> changed) {
        return new Adapter(name, index, mac, switches, windows, addresses, changed);
    }

    public Adapter withAddresses(List<AdapterAddress> changed) {
        return new Adapter(name, index, mac, switches, windows, changed, gateways);
    }

    /**
     * Its place among the host's adapters in the binding order of Windows, and in the order of services of macOS: behind all
     * of which the place is told if nobody has told its own, and then in the order of the system's numbers.
     */
    public int bindingPlace() {
        return windows.binding() > 0 ? windows.binding() : Integer.MAX_VALUE / 2 + index;
    }
}
