package homing.stack.windows;

import homing.model.Adapter;
import homing.model.Host;
import homing.model.Route;

/** The order in which TCP/IP is bound to the adapters of a host, as far as somebody has told it (rule XP-R5). */
record BindingOrder(Host host) {
    /** Behind all others if it is not known, in the order of the system's numbers. */
    int placeOf(Route route) {
        return host.adapter(route.nextHop().adapter())
                .map(Adapter::bindingPlace)
                .orElse(Integer.MAX_VALUE);
    }

    boolean isKnown(Route route) {
        return told(route) > 0;
    }

    private int told(Route route) {
        return host.adapter(route.nextHop().adapter())
                .map(adapter -> adapter.windows().binding())
                .orElse(0);
    }
}
