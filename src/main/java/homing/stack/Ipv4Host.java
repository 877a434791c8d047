package homing.stack;

import homing.model.Adapter;
import homing.model.Host;
import homing.net.Family;
import homing.net.IpAddress;
import homing.state.Path;
import java.util.Optional;

/** A host of IPv4 whose adapters are cut off as soon as they lose the cable: which addresses are its own, and who is meant by others. */
public interface Ipv4Host {
    Host host();

    /** Whether there is an adapter of this name whose addresses and routes are in force. */
    default boolean isConnected(String name) {
        return host().adapter(name)
                .filter(adapter -> adapter.isUp() && (adapter.isLoopback() || adapter.is(Adapter.Switch.CARRIER)))
                .isPresent();
    }

    /** The adapter that owns an address, if it is connected. */
    default Optional<Adapter> ownerOf(IpAddress address) {
        return host().ownerOf(address).filter(owner -> isConnected(owner.name()));
    }

    /** Whether packets to the address never leave the host. */
    default boolean isInside(IpAddress address) {
        return address.isLoopback() || ownerOf(address).isPresent();
    }

    default Adapter loopback() {
        return host().adapters().stream()
                .filter(Adapter::isLoopback)
                .findFirst()
                .orElseThrow();
    }

    /** Who is meant by a destination (RFC 1122 section 3.2.1.3). */
    default Path.Reach reach(IpAddress destination) {
        if (isInside(destination)) {
            return Path.Reach.LOCAL;
        } else if (destination.isMulticast()) {
            return Path.Reach.MULTICAST;
        }
        boolean directed = host().adapters().stream().anyMatch(adapter -> isBroadcastOf(adapter, destination));
        return directed || destination.isLimitedBroadcast() ? Path.Reach.BROADCAST : Path.Reach.UNICAST;
    }

    /** Whether what an adapter hears is for everybody, or for a group. */
    static boolean isToMany(Adapter ingress, IpAddress destination) {
        return destination.isMulticast() || destination.isLimitedBroadcast() || isBroadcastOf(ingress, destination);
    }

    private static boolean isBroadcastOf(Adapter adapter, IpAddress address) {
        return !adapter.isLoopback()
                && adapter.addressesOf(Family.IPV4).stream()
                        .anyMatch(own -> own.subnet().isBroadcast(address));
    }
}
