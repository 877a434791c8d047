package homing.edit.wiring;

import homing.model.Adapter;
import homing.model.Gateway;
import homing.model.Host;
import homing.model.Route;
import homing.model.RouteTable;
import homing.net.IpAddress;
import homing.net.Prefix;
import homing.systems.Profiles;
import homing.systems.SystemFamily;
import java.util.ArrayList;
import java.util.List;

/**
 * A route that a host gets with a cable.
 *
 * @param adapter the host's adapter on the gateway's LAN
 */
public record Way(String host, Prefix destination, IpAddress gateway, String adapter) {
    private static final String MAIN = "main";

    /** The host with this route. A default gateway stands in the settings of the adapter where the system keeps it there. */
    public Host on(Host before) {
        SystemFamily family = Profiles.family(before.stack());
        return destination.isAll() && family.keepsGatewaysWithAdapters()
                ? before.adapter(adapter)
                        .map(card -> before.withAdapter(withGateway(card)))
                        .orElse(before)
                : before.withTable(before.table(MAIN)
                        .orElse(RouteTable.empty(MAIN))
                        .with(Route.via(destination, gateway, adapter, family == SystemFamily.WINDOWS ? 1 : 0)));
    }

    private Adapter withGateway(Adapter card) {
        List<Gateway> all = new ArrayList<>(card.gateways());
        all.add(new Gateway(gateway, null));
        return card.withGateways(all);
    }
}
