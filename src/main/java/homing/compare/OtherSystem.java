package homing.compare;

import homing.model.Adapter;
import homing.model.Gateway;
import homing.model.Host;
import homing.model.Route;
import homing.model.RouteTable;
import homing.model.RouteType;
import homing.model.Settings;
import homing.model.StackId;
import homing.net.Prefix;
import homing.systems.Profiles;
import homing.systems.SystemFamily;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The same machine under another system: adapters and addresses stay, and the default gateways that Windows, macOS and
 * FreeBSD keep in an adapter's settings are routes elsewhere. What a system does not know it leaves aside, such as policy rules.
 */
final class OtherSystem {
    private static final String BY_SYSTEM = "kernel";

    private OtherSystem() {}

    static Host of(Host host, StackId stack) {
        SystemFamily from = Profiles.family(host.stack());
        SystemFamily to = Profiles.family(stack);
        Host moved = host.withStack(stack).withSettings(settings(host.settings(), from, to));
        return from.keepsGatewaysWithAdapters() == to.keepsGatewaysWithAdapters()
                ? moved
                : moved.withOwnTables(tables(host, to.keepsGatewaysWithAdapters()));
    }

    /** A machine that sends on what is for others goes on doing so. */
    private static Settings settings(Settings settings, SystemFamily from, SystemFamily to) {
        boolean asks =
                from != to && !to.forwarding().isEmpty() && !from.forwarding().isEmpty();
        return asks ? settings.with(to.forwarding(), settings.get(from.forwarding(), 0)) : settings;
    }

    /** The routes that somebody has made; those that follow from the addresses the other system adds by itself. */
    private static List<RouteTable> tables(Host host, boolean withAdapters) {
        List<RouteTable> all = new ArrayList<>();
        List<Route> main = new ArrayList<>();
        for (RouteTable table : host.tables()) {
            if (table.name().equals(RouteTable.MAIN)) {
                table.routes().stream().filter(OtherSystem::isMade).forEach(main::add);
            } else if (!withAdapters) {
                all.add(table);
            }
        }
        if (!withAdapters) {
            host.adapters().stream()
                    .sorted(Comparator.comparingInt(Adapter::bindingPlace))
                    .forEach(adapter -> gateways(adapter, main));
        }
        all.add(0, RouteTable.of(RouteTable.MAIN, main));
        return all;
    }

    private static boolean isMade(Route route) {
        boolean loop = route.destination().address().isLoopback()
                || route.destination().address().isMulticast()
                || route.destination().address().isLimitedBroadcast();
        return route.type() == RouteType.UNICAST && !route.origin().equals(BY_SYSTEM) && !loop;
    }

    private static void gateways(Adapter adapter, List<Route> main) {
        for (Gateway gateway : adapter.gateways()) {
            int metric = gateway.ownMetric().orElse(adapter.windows().metric());
            main.add(Route.via(Prefix.ALL4, gateway.address(), adapter.name(), metric));
        }
    }
}
