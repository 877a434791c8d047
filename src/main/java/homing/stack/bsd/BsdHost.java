package homing.stack.bsd;

import homing.model.Host;
import homing.model.Route;
import homing.stack.Ipv4Host;
import java.util.Optional;

/** A host as these systems see it: adapters with addresses, and one table of routes. */
record BsdHost(Host host, BsdSystem system) implements Ipv4Host {
    private static final String FORWARDING = "net.inet.ip.forwarding";
    private static final String VALIDATION = "net.inet.ip.source_address_validation";

    boolean forwards() {
        return host.settings().get(FORWARDING, 0) != 0;
    }

    /** Hard unless forwarding: the switch acts only while the host does not route. */
    boolean isStrongOnReceive() {
        return !forwards() && host.settings().get(system.strongReceive(), 0) != 0;
    }

    boolean validatesSources() {
        return system.validatesSources() && host.settings().get(VALIDATION, 1) != 0;
    }

    /** The first route that can be used of those with the same destination: on macOS the one that is not scoped. */
    Optional<Route> firstOfEquals(Route route) {
        return host.mainTable().to(route.destination()).stream()
                .filter(each -> isConnected(each.nextHop().adapter()))
                .findFirst();
    }

    /** Whether another route to the same destination comes before it. */
    boolean isSecond(Route route) {
        return firstOfEquals(route).filter(first -> !first.equals(route)).isPresent();
    }
}
