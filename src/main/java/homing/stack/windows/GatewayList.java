package homing.stack.windows;

import homing.model.Adapter;
import homing.model.Gateway;
import homing.model.NextHop;
import homing.model.Route;
import homing.net.Prefix;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The default gateways of a host, each the backup of the one before: those of one adapter as they are configured, then those of
 * the adapter that is bound next (KB 159168, KB 128978).
 */
record GatewayList(XpHost host) {
    List<NextHop> all() {
        BindingOrder order = new BindingOrder(host.host());
        return host.host().mainTable().routes().stream()
                .filter(this::leadsToGateway)
                .sorted(Comparator.comparingInt(order::placeOf).thenComparingInt(this::configured))
                .map(Route::nextHop)
                .distinct()
                .toList();
    }

    /** A host's own address in the gateway column stands for a LAN. */
    private boolean leadsToGateway(Route route) {
        return route.destination().equals(Prefix.ALL4)
                && route.nextHop()
                        .gatewayAddress()
                        .filter(gateway -> host.ownerOf(gateway).isEmpty())
                        .isPresent();
    }

    private int configured(Route route) {
        List<Gateway> gateways = host.host()
                .adapter(route.nextHop().adapter())
                .map(Adapter::gateways)
                .orElse(List.of());
        for (int i = 0; i < gateways.size(); i++) {
            if (gateways.get(i).address().equals(route.nextHop().gateway())) {
                return i;
            }
        }
        return gateways.size();
    }

    /** What comes after a gateway; empty if it is the only one, or none of them. */
    Optional<NextHop> after(NextHop gateway) {
        List<NextHop> all = all();
        int place = all.indexOf(gateway);
        return place < 0 || all.size() == 1 ? Optional.empty() : Optional.of(all.get((place + 1) % all.size()));
    }

    boolean isLast(NextHop gateway) {
        List<NextHop> all = all();
        return all.indexOf(gateway) == all.size() - 1;
    }
}
