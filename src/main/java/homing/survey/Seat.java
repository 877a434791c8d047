package homing.survey;

import homing.model.Adapter;
import homing.model.AdapterAddress;
import homing.model.AdapterRef;
import homing.model.Host;
import homing.net.IpAddress;
import homing.scenario.Part;
import java.util.stream.Stream;

/**
 * An adapter of a drawing with what it is plugged into.
 *
 * @param lan name of its LAN; empty while it is unplugged
 */
record Seat(Host host, Adapter adapter, String lan) {
    AdapterRef ref() {
        return new AdapterRef(host.name(), adapter.name());
    }

    Part part() {
        return new Part.OfAdapter(ref());
    }

    boolean isPlugged() {
        return !lan.isEmpty();
    }

    boolean sharesLanWith(Seat other) {
        return isPlugged() && lan.equals(other.lan);
    }

    boolean reaches(IpAddress address) {
        return adapter.addresses().stream().anyMatch(own -> own.subnet().contains(address));
    }

    /** Its addresses that are meant for other hosts, IPv6 link-local ones aside. */
    Stream<AdapterAddress> addresses() {
        return adapter.addresses().stream().filter(own -> !isPrivateTalk(own.address()));
    }

    private static boolean isPrivateTalk(IpAddress address) {
        return address.isLoopback() || (!address.isIpv4() && address.isLinkLocal());
    }
}
