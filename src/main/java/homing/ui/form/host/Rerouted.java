package homing.ui.form.host;

import homing.edit.RouteRow;
import homing.model.NextHop;
import homing.model.Route;
import homing.model.RouteType;
import homing.net.IpAddress;
import homing.net.Prefix;
import java.util.List;

/** A route that goes elsewhere. A scope that nobody chose goes with it. */
final class Rerouted {
    private Rerouted() {}

    /** The route to another destination. */
    static RouteRow to(RouteRow row, Prefix to, RouteType type) {
        return row(row, to, type, row.route().nextHops());
    }

    /** The route by another next hop, which is its only one. */
    static RouteRow by(RouteRow row, NextHop hop) {
        return row(row, row.route().destination(), row.route().type(), List.of(hop));
    }

    private static RouteRow row(RouteRow row, Prefix to, RouteType type, List<NextHop> hops) {
        Route old = row.route();
        Route route = new Route(
                matching(to, hops.get(0).gateway()),
                type,
                hops,
                old.metric(),
                old.preferredSource(),
                old.scope(),
                old.tos(),
                old.origin(),
                old.from(),
                old.preference());
        return new RouteRow(row.table(), old.hasUsualScope() ? route.withUsualScope() : route);
    }

    /** The default route of the gateway's family. */
    private static Prefix matching(Prefix to, IpAddress gateway) {
        return to.equals(Prefix.ALL4) && gateway != null && !gateway.isIpv4() ? Prefix.ALL6 : to;
    }
}
