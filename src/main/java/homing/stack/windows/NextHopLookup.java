package homing.stack.windows;

import homing.decision.Decision;
import homing.decision.TableRoute;
import homing.decision.Verdict;
import homing.net.IpAddress;
import java.util.Optional;

/** The door and the next hop that a route stands for: rule XP-R7. */
record NextHopLookup(XpHost host) {
    Decision.AdapterChoice of(Decision.RouteChoice choice) {
        IpAddress destination = choice.question().destination();
        if (host.isInside(destination)) {
            Verdict inside = Verdict.chosen(XpRule.XP_R1, "windows.adapter.inside", destination);
            return new Decision.AdapterChoice(host.loopback().name(), destination, true, inside);
        }
        TableRoute route = choice.winner().orElseThrow();
        String adapter = route.hop().adapter();
        Optional<IpAddress> column = route.hop().gatewayAddress();
        Optional<IpAddress> gateway = column.filter(address -> !isOwn(adapter, address));
        return gateway.map(address -> new Decision.AdapterChoice(
                        adapter, address, false, Verdict.chosen(XpRule.XP_R7, "windows.adapter.gateway", address)))
                .orElseGet(() -> new Decision.AdapterChoice(adapter, destination, true, onLink(column)));
    }

    private boolean isOwn(String adapter, IpAddress address) {
        return host.host().adapter(adapter).filter(one -> one.owns(address)).isPresent();
    }

    private static Verdict onLink(Optional<IpAddress> column) {
        return column.map(own -> Verdict.chosen(XpRule.XP_R7, "windows.adapter.own-address", own))
                .orElseGet(() -> Verdict.chosen(XpRule.XP_R7, "windows.adapter.no-gateway"));
    }
}
