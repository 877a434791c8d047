package homing.ui.call;

import homing.model.Adapter;
import homing.model.AdapterAddress;
import homing.model.AdapterRef;
import homing.model.Host;
import homing.model.Lan;
import homing.model.Network;
import homing.net.IpAddress;
import java.util.Comparator;
import java.util.Optional;

/** Whom a call in a new drawing would go to: a host at the end of a line, those on the Internet first. */
final class Suggestion {
    private Suggestion() {}

    /** An address that suits; empty if the caller is alone. */
    static Optional<IpAddress> in(Network network, String caller) {
        return network.hosts().stream()
                .filter(host -> !host.name().equals(caller))
                .filter(host -> address(host).isPresent())
                .min(Comparator.comparing((Host host) -> !isOnTheInternet(network, host))
                        .thenComparingInt(host -> host.adapters().size()))
                .flatMap(Suggestion::address);
    }

    private static boolean isOnTheInternet(Network network, Host host) {
        return network.lans().stream()
                .filter(lan -> lan.kind() == Lan.Kind.INTERNET)
                .flatMap(lan -> lan.adapters().stream())
                .map(AdapterRef::host)
                .anyMatch(host.name()::equals);
    }

    private static Optional<IpAddress> address(Host host) {
        return host.adapters().stream()
                .filter(adapter -> !adapter.isLoopback())
                .map(Adapter::addresses)
                .flatMap(addresses -> addresses.stream())
                .map(AdapterAddress::address)
                .findFirst();
    }
}
