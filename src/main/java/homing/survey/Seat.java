package homing.survey;

import homing.model.Adapter;
import homing.model.AdapterAddress;
import homing.model.AdapterRef;
import homing.model.Host;
import homing.net.Family;
import homing.net.IpAddress;
import homing.net.Mac;
import homing.scenario.Part;
import homing.systems.Profiles;
import homing.systems.SystemFamily;
import java.util.List;
import java.util.stream.Stream;

/** An adapter of a drawing with what it is plugged into. Two of them are the same only if they are one. */
final class Seat {
    private final Host host;
    private final Adapter adapter;
    private final String lan;
    private final List<AdapterAddress> addresses;

    /**
     * An adapter.
     *
     * @param lan name of its LAN; empty while it is unplugged
     */
    Seat(Host host, Adapter adapter, String lan) {
        this.host = host;
        this.adapter = adapter;
        this.lan = lan;
        addresses = adapter.addresses().stream()
                .filter(own -> !isPrivateTalk(own.address()))
                .toList();
    }

    Host host() {
        return host;
    }

    Adapter adapter() {
        return adapter;
    }

    String lan() {
        return lan;
    }

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

    boolean isOn(Host one) {
        return host.name().equals(one.name());
    }

    SystemFamily system() {
        return Profiles.family(host.stack());
    }

    /** Whether an address is in one of its subnets. */
    boolean reaches(IpAddress address) {
        return adapter.addresses().stream().anyMatch(own -> own.subnet().contains(address));
    }

    /** Its addresses that are meant for other hosts, IPv6 link-local ones aside. */
    List<AdapterAddress> ownAddresses() {
        return addresses;
    }

    Stream<AdapterAddress> addresses() {
        return addresses.stream();
    }

    Stream<AdapterAddress> addresses(Family family) {
        return addresses.stream().filter(own -> own.address().family() == family);
    }

    private static boolean isPrivateTalk(IpAddress address) {
        return address.isLoopback() || (!address.isIpv4() && address.isLinkLocal());
    }

    /** What it has and what its system adds: a link-local address where IPv6 is spoken (RFC 4291 section 2.8). */
    Stream<IpAddress> allAddresses() {
        Stream<IpAddress> own = adapter.addresses().stream().map(AdapterAddress::address);
        return getsLinkLocal() ? Stream.concat(own, Stream.of(IpAddress.linkLocal(adapter.mac()))) : own;
    }

    private boolean getsLinkLocal() {
        return host.automaticRoutes()
                && !adapter.isLoopback()
                && !adapter.mac().equals(Mac.ZERO)
                && adapter.addresses().stream().noneMatch(own -> isIpv6LinkLocal(own.address()))
                && host.adapters().stream()
                        .flatMap(each -> each.addresses().stream())
                        .anyMatch(own -> !own.address().isIpv4());
    }

    private static boolean isIpv6LinkLocal(IpAddress address) {
        return !address.isIpv4() && address.isLinkLocal();
    }

    /** Linux answers ARP for each of its addresses by each of its adapters, unless it is told not to (arp_ignore, ip-sysctl). */
    boolean answersByAnyAdapter(IpAddress address) {
        return address.isIpv4()
                && system() == SystemFamily.LINUX
                && host.settings().values().entrySet().stream()
                        .noneMatch(entry -> entry.getKey().endsWith("arp_ignore") && entry.getValue() > 0);
    }

    @Override
    public String toString() {
        return ref() + " on " + lan;
    }
}
