package homing.ui.form.call;

import homing.model.Adapter;
import homing.model.AdapterAddress;
import homing.model.Host;
import homing.model.Network;
import homing.net.IpAddress;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Who can call whom: hosts, adapters and addresses of a network, for completion. */
record Cast(Supplier<Network> network) {
    List<String> hosts() {
        return network.get().hosts().stream().map(Host::name).toList();
    }

    Optional<Host> host(String name) {
        return network.get().host(name);
    }

    /** The names of a host's adapters, or of everybody's. */
    List<String> adapters() {
        return network.get().hosts().stream()
                .flatMap(host -> host.adapters().stream())
                .filter(adapter -> !adapter.isLoopback())
                .map(Adapter::name)
                .distinct()
                .toList();
    }

    /** Every adapter with its host before it. */
    List<String> members() {
        return network.get().hosts().stream()
                .flatMap(host -> host.adapters().stream()
                        .filter(adapter -> !adapter.isLoopback())
                        .map(adapter -> host.name() + ":" + adapter.name()))
                .toList();
    }

    List<String> addresses() {
        return network.get().hosts().stream()
                .flatMap(Cast::all)
                .map(IpAddress::toString)
                .distinct()
                .toList();
    }

    static Optional<IpAddress> first(Host host) {
        return all(host).findFirst();
    }

    private static Stream<IpAddress> all(Host host) {
        return host.adapters().stream()
                .filter(adapter -> !adapter.isLoopback())
                .map(Adapter::addresses)
                .flatMap(List::stream)
                .map(AdapterAddress::address);
    }
}
