package homing.ui.call;

import homing.model.Adapter;
import homing.model.Host;
import homing.scenario.Scenario;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Destinations that a scenario knows: those of its calls, then the addresses of all hosts. */
final class KnownDestinations {
    private KnownDestinations() {}

    static List<String> in(Scenario scenario) {
        List<String> called = scenario.calls().stream()
                .map(scripted -> Draft.of(scripted.call()).to())
                .distinct()
                .toList();
        TreeSet<String> addresses = new TreeSet<>();
        scenario.network().hosts().stream()
                .flatMap(KnownDestinations::addresses)
                .forEach(addresses::add);
        addresses.removeAll(called);
        return Stream.concat(called.stream(), addresses.stream()).toList();
    }

    private static Stream<String> addresses(Host host) {
        return host.adapters().stream()
                .filter(adapter -> !adapter.isLoopback())
                .map(Adapter::addresses)
                .flatMap(addresses -> addresses.stream())
                .map(own -> Destination.usual(own.address()));
    }
}
