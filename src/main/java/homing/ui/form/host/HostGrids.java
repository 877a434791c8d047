package homing.ui.form.host;

import homing.edit.RouteRow;
import homing.edit.Tables;
import homing.io.scenario.RowLines;
import homing.model.AdapterAddress;
import homing.model.Gateway;
import homing.model.Host;
import homing.model.SelfMade;
import homing.systems.SystemFamily;
import homing.ui.form.grid.Grid;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** The tables that a host of its system has, with a row to begin each with. */
public final class HostGrids {
    private final Site site;
    private final Begun begun;

    private HostGrids(Site site) {
        this.site = site;
        begun = new Begun(site);
    }

    /** The table of adapters first; others only if the system has them, or the host has rows in them. */
    public static List<Grid<?>> of(Site site) {
        return new HostGrids(site).all();
    }

    private List<Grid<?>> all() {
        boolean linux = site.family() == SystemFamily.LINUX;
        List<Grid<?>> all = new ArrayList<>(List.of(new CardGrid(site, CardColumns.of(site)), addresses()));
        if (site.family().keepsGatewaysWithAdapters()) {
            all.add(gateways());
        }
        all.addAll(routes());
        if (linux || !site.host().rules().isEmpty()) {
            all.add(new RowsGrid<>("rules", site, Tables.RULES, RowLines.RULE, LineColumns.rules(site), begun::rule));
        }
        all.add(new RowsGrid<>(
                "neighbours",
                site,
                Tables.NEIGHBOURS,
                RowLines.NEIGHBOUR,
                MoreColumns.neighbours(site),
                begun::neighbour));
        if (linux || !site.host().nat().isEmpty()) {
            all.add(new RowsGrid<>("nat", site, Tables.NAT, RowLines.NAT, LineColumns.nat(site), begun::nat));
        }
        all.add(new RowsGrid<>("checks", site, Tables.CHECKS, RowLines.CHECK, LineColumns.checks(site), begun::check));
        all.add(new RowsGrid<>(
                "filters", site, Tables.FILTERS, RowLines.FILTER, LineColumns.filters(site), begun::filter));
        if (linux || !site.host().labels().isEmpty()) {
            all.add(new RowsGrid<>(
                    "labels", site, Tables.LABELS, RowLines.LABEL, MoreColumns.labels(site), begun::label));
        }
        if (site.family() != SystemFamily.MODEL
                || !site.host().settings().values().isEmpty()) {
            all.add(SettingGrid.of(site));
        }
        return all;
    }

    /** Those that the system keeps for itself are a table of their own, which few want to see. */
    private List<Grid<?>> routes() {
        RowsGrid<RouteRow> all =
                new RowsGrid<>("routes", site, Tables.ROUTES, RowLines.ROUTE, RouteColumns.of(site), begun::route);
        Grid<RouteRow> led =
                new SomeRows<>("routes", all, host -> selfMade(host).negate(), false);
        Grid<RouteRow> own = new SomeRows<>("self-made", all, HostGrids::selfMade, true);
        return own.rows().isEmpty() ? List.of(all) : List.of(led, own);
    }

    private static Predicate<RouteRow> selfMade(Host host) {
        SelfMade made = SelfMade.on(host);
        return row -> made.is(row.route());
    }

    private Grid<?> addresses() {
        return new OwnedGrid<AdapterAddress>(
                "addresses", site, Tables::addresses, RowLines.ADDRESS, MoreColumns.addresses(site), begun::address);
    }

    private Grid<?> gateways() {
        return new OwnedGrid<Gateway>(
                "gateways", site, Tables::gateways, RowLines.GATEWAY, MoreColumns.gateways(site), begun::gateway);
    }
}
