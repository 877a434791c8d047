package homing.edit.free;

import homing.model.Adapter;
import homing.model.AdapterAddress;
import homing.model.Gateway;
import homing.model.Host;
import homing.model.Lan;
import homing.model.NextHop;
import homing.model.Route;
import homing.model.RouteTable;
import homing.net.Family;
import homing.net.IpAddress;
import homing.net.Prefix;
import homing.scenario.Scenario;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Addresses and prefixes that collide with nothing a scenario speaks of. */
public final class FreeAddresses {
    /** The length of a prefix that is made up. */
    private static final int LENGTH = 24;

    /** Ordinary hosts are numbered from here, gateways from 1. */
    private static final int FIRST_HOST = 10;

    /** How many numbers of a prefix are tried. */
    private static final int MOST = 65_536;

    /** Prefixes for examples of the Internet (RFC 5737). */
    private static final List<Prefix> DOCUMENTATION =
            List.of(Prefix.parse("203.0.113.0/24"), Prefix.parse("198.51.100.0/24"), Prefix.parse("192.0.2.0/24"));

    private final Set<IpAddress> taken = new HashSet<>();
    private final Set<Prefix> subnets = new HashSet<>();

    private FreeAddresses() {}

    /** What is free in all of these scenarios. */
    public static FreeAddresses in(Scenario... scenarios) {
        FreeAddresses free = new FreeAddresses();
        for (Scenario scenario : scenarios) {
            scenario.network().hosts().forEach(free::take);
            scenario.calls().forEach(each -> free.taken.add(each.call().to()));
        }
        return free;
    }

    private void take(Host host) {
        host.adapters().forEach(this::take);
        Stream<Route> routes = host.tables().stream().map(RouteTable::routes).flatMap(Collection::stream);
        routes.forEach(route -> {
            subnets.add(route.destination());
            route.nextHops().stream()
                    .map(NextHop::gatewayAddress)
                    .flatMap(Optional::stream)
                    .forEach(taken::add);
        });
    }

    private void take(Adapter adapter) {
        adapter.addresses().forEach(this::take);
        adapter.gateways().stream().map(Gateway::address).forEach(taken::add);
    }

    /** Takes an address, so that it is not free any more. */
    public void take(AdapterAddress own) {
        taken.add(own.address());
        subnets.add(own.subnet());
    }

    public boolean isFree(IpAddress address) {
        return !taken.contains(address);
    }

    /** A prefix for a LAN of which nothing is known: the next of 10.0.1.0/24, 10.0.2.0/24, …; on the Internet one of RFC 5737. */
    public Prefix prefix(Lan.Kind kind) {
        Stream<Prefix> inner = IntStream.range(1, MOST).mapToObj(FreeAddresses::inner);
        Stream<Prefix> all = kind == Lan.Kind.INTERNET ? Stream.concat(DOCUMENTATION.stream(), inner) : inner;
        return all.filter(this::isUnused).findFirst().orElse(inner(1));
    }

    private static Prefix inner(int number) {
        return new Prefix(IpAddress.ofIpv4(10 << 24 | number << 8), LENGTH);
    }

    private boolean isUnused(Prefix prefix) {
        return subnets.stream()
                .filter(Predicate.not(Prefix::isAll))
                .noneMatch(used -> used.contains(prefix) || prefix.contains(used));
    }

    /** The next free address of a prefix; gateways are numbered from 1, others from 10. Empty if none is left. */
    public Optional<IpAddress> host(Prefix prefix, boolean gateway) {
        int last = last(prefix);
        int first = gateway || last < FIRST_HOST ? 1 : FIRST_HOST;
        return IntStream.concat(IntStream.rangeClosed(first, last), IntStream.range(1, Math.min(first, last + 1)))
                .mapToObj(number -> at(prefix, number))
                .filter(this::isFree)
                .findFirst();
    }

    /** The last number that a host may have: the one behind it is the broadcast address of IPv4 (RFC 922). */
    private static int last(Prefix prefix) {
        boolean four = prefix.address().family() == Family.IPV4;
        int bits = prefix.address().family().bits() - prefix.length();
        return (int) Math.min(MOST, (1L << Math.min(bits, 32)) - (four ? 2 : 1));
    }

    private static IpAddress at(Prefix prefix, int number) {
        IpAddress first = prefix.address();
        return first.isIpv4()
                ? IpAddress.ofIpv4(first.ipv4Bits() + number)
                : new IpAddress(Family.IPV6, first.high(), first.low() + number);
    }
}
