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
import homing.text.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A route that a host gets with a cable.
 *
 * @param adapter the host's adapter on the gateway's LAN
 * @param metric 0 for the system's own; more for a default route that stands behind another one
 */
public record Way(String host, Prefix destination, IpAddress gateway, String adapter, int metric) {
    /** A gateway's metric behind every one that Windows works out by itself. */
    private static final int BEHIND = 512;

    private static final int STEP = 100;
    /** Behind a larger metric than this no other is put. */
    private static final int LAST = 1_000_000;

    /** With the system's own metric. */
    public Way(String host, Prefix destination, IpAddress gateway, String adapter) {
        this(host, destination, gateway, adapter, 0);
    }

    /** The same behind the default routes that the host has; systems that can have but one at a time are given no second. */
    public Optional<Way> behind(Host others) {
        return switch (Profiles.family(others.stack())) {
            case LINUX, MODEL -> behind(last(others), 0);
            case WINDOWS -> behind(Math.max(last(others), lastSet(others)), BEHIND);
            case BSD -> Optional.empty();
        };
    }

    private Optional<Way> behind(long last, int least) {
        return last > LAST ? Optional.empty() : Optional.of(withMetric(last < least ? least : (int) last + STEP));
    }

    /** The largest metric that a gateway in the settings of an adapter was given by hand. */
    private long lastSet(Host host) {
        return host.adapters().stream()
                .flatMap(card -> card.gateways().stream())
                .filter(each -> each.address().family() == gateway.family())
                .mapToLong(each -> each.ownMetric().orElse(0))
                .max()
                .orElse(0);
    }

    private long last(Host host) {
        return host.table(RouteTable.MAIN).stream()
                .flatMap(table -> table.to(destination).stream())
                .mapToLong(Route::metric)
                .max()
                .orElse(0);
    }

    private Way withMetric(int wanted) {
        return new Way(host, destination, gateway, adapter, wanted);
    }

    /** What is said of it, under a key of its own for a default route, one behind another, and any other route. */
    public Message said(String key) {
        if (!destination.isAll()) {
            return Message.of(key + ".route", host, destination, gateway);
        }
        return metric == 0
                ? Message.of(key + ".default", host, gateway)
                : Message.of(key + ".default.behind", host, gateway, metric);
    }

    /** The host with this route. A default gateway stands in the settings of the adapter where the system keeps it there. */
    public Host on(Host before) {
        SystemFamily family = Profiles.family(before.stack());
        return destination.isAll() && family.keepsGatewaysWithAdapters()
                ? before.adapter(adapter)
                        .map(card -> before.withAdapter(withGateway(card)))
                        .orElse(before)
                : before.withTable(before.table(RouteTable.MAIN)
                        .orElse(RouteTable.empty(RouteTable.MAIN))
                        .with(Route.via(destination, gateway, adapter, family == SystemFamily.WINDOWS ? 1 : metric)));
    }

    private Adapter withGateway(Adapter card) {
        List<Gateway> all = new ArrayList<>(card.gateways());
        all.add(new Gateway(gateway, metric == 0 ? null : metric));
        return card.withGateways(all);
    }
}
