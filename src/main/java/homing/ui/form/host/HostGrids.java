package homing.ui.form.host;

import homing.edit.RouteRow;
import homing.edit.Tables;
import homing.io.scenario.RowLines;
import homing.model.Adapter;
import homing.model.AdapterAddress;
import homing.model.AddressLabel;
import homing.model.AntiSpoofing;
import homing.model.FilterRule;
import homing.model.Firewall;
import homing.model.Gateway;
import homing.model.Host;
import homing.model.NatRule;
import homing.model.Neighbour;
import homing.model.NeighbourState;
import homing.model.PacketMatch;
import homing.model.PolicyRule;
import homing.model.Route;
import homing.model.RouteTable;
import homing.model.SelfMade;
import homing.net.IpAddress;
import homing.net.Prefix;
import homing.systems.SystemFamily;
import homing.ui.form.grid.Grid;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The tables that a host of its system has, with a row to begin each with. */
public final class HostGrids {
    private static final long FIRST_PRIORITY = 100;
    private static final long BEFORE_MAIN = 32_766;

    private final Site site;

    private HostGrids(Site site) {
        this.site = site;
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
            all.add(new RowsGrid<>("rules", site, Tables.RULES, RowLines.RULE, LineColumns.rules(site), this::rule));
        }
        all.add(new RowsGrid<>(
                "neighbours",
                site,
                Tables.NEIGHBOURS,
                RowLines.NEIGHBOUR,
                MoreColumns.neighbours(site),
                this::neighbour));
        if (linux || !site.host().nat().isEmpty()) {
            all.add(new RowsGrid<>("nat", site, Tables.NAT, RowLines.NAT, LineColumns.nat(site), this::nat));
        }
        all.add(new RowsGrid<>("checks", site, Tables.CHECKS, RowLines.CHECK, LineColumns.checks(site), this::check));
        all.add(new RowsGrid<>(
                "filters", site, Tables.FILTERS, RowLines.FILTER, LineColumns.filters(site), this::filter));
        if (linux || !site.host().labels().isEmpty()) {
            all.add(new RowsGrid<>(
                    "labels", site, Tables.LABELS, RowLines.LABEL, MoreColumns.labels(site), this::label));
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
                new RowsGrid<>("routes", site, Tables.ROUTES, RowLines.ROUTE, RouteColumns.of(site), this::route);
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
                "addresses", site, Tables::addresses, RowLines.ADDRESS, MoreColumns.addresses(site), this::address);
    }

    private Grid<?> gateways() {
        return new OwnedGrid<Gateway>(
                "gateways", site, Tables::gateways, RowLines.GATEWAY, MoreColumns.gateways(site), this::gateway);
    }

    /** The first adapter without an address, or else the last one. */
    private Optional<Owned<AdapterAddress>> address() {
        List<Adapter> cards = site.cards();
        return cards.stream()
                .filter(card -> card.addresses().isEmpty())
                .findFirst()
                .or(() -> cards.stream().reduce((first, second) -> second))
                .map(card -> new Owned<>(card.name(), site.free(card)));
    }

    private Optional<Owned<Gateway>> gateway() {
        return facing((card, gateway) -> new Owned<>(card, new Gateway(gateway, null)))
                .or(() -> first().map(card -> new Owned<>(card, new Gateway(IpAddress.parse("10.1.0.1"), null))));
    }

    private Optional<RouteRow> route() {
        return facing((card, gateway) -> Route.via(all(gateway), gateway, card, metric()))
                .or(() -> first().map(card -> Route.onLink(Prefix.ALL4, card, metric())))
                .map(route -> new RouteRow(RouteTable.MAIN, route));
    }

    private static Prefix all(IpAddress gateway) {
        return gateway.isIpv4() ? Prefix.ALL4 : Prefix.ALL6;
    }

    /** Worse than the default routes that are there. */
    private long metric() {
        return Tables.ROUTES.of(site.host()).stream()
                .map(RouteRow::route)
                .filter(route -> route.destination().isAll())
                .mapToLong(route -> route.metric() + 10)
                .filter(metric -> metric < Integer.MAX_VALUE)
                .max()
                .orElse(0);
    }

    private Optional<PolicyRule> rule() {
        long last = Tables.RULES.of(site.host()).stream()
                .mapToLong(PolicyRule::priority)
                .filter(priority -> priority >= FIRST_PRIORITY && priority < BEFORE_MAIN - 1)
                .max()
                .orElse(FIRST_PRIORITY - 1);
        PolicyRule.Selectors from = site.own().stream()
                .findFirst()
                .map(own -> PolicyRule.Selectors.ALL.withFrom(Prefix.single(IpAddress.parse(own))))
                .orElse(PolicyRule.Selectors.ALL);
        return Optional.of(PolicyRule.lookup(last + 1, from, RouteTable.MAIN));
    }

    private Optional<Neighbour> neighbour() {
        List<Neighbour> known = Tables.NEIGHBOURS.of(site.host());
        return site.cards().stream()
                .flatMap(card -> site.beside(card.name()).flatMap(other -> MoreColumns.known(site, card.name(), other)))
                .filter(found -> known.stream().noneMatch(old -> old.address().equals(found.address())))
                .findFirst()
                .or(() -> first().map(
                                card -> new Neighbour(IpAddress.parse("10.1.0.1"), card, null, NeighbourState.FAILED)));
    }

    private Optional<NatRule> nat() {
        PacketMatch match = site.cards().stream()
                .reduce((first, second) -> second)
                .map(card -> new PacketMatch(null, null, null, null, null, "", card.name(), Set.of()))
                .orElse(PacketMatch.ALL);
        return Optional.of(new NatRule(NatRule.Chain.POSTROUTING, match, new NatRule.Target.Masquerade()));
    }

    private Optional<FilterRule> filter() {
        boolean tracks = site.host().firewall().tracks();
        return Optional.of(
                new FilterRule(tracks ? Firewall.Action.DROP : Firewall.Action.ACCEPT, !tracks, PacketMatch.ALL));
    }

    private Optional<AntiSpoofing> check() {
        return site.cards().stream()
                .map(Adapter::name)
                .filter(name -> site.host().firewall().source(name).isEmpty())
                .findFirst()
                .map(name -> AntiSpoofing.by(name, AntiSpoofing.Kind.STRICT));
    }

    private Optional<AddressLabel> label() {
        return Optional.of(new AddressLabel(Prefix.parse("2001:db8::/32"), "", 99));
    }

    private Optional<String> first() {
        return site.adapters().stream().findFirst();
    }

    /** What is made of the first address of somebody else on a LAN of this host. */
    private <T> Optional<T> facing(BiFunction<String, IpAddress, T> make) {
        return site.cards().stream()
                .flatMap(card -> site.gateways(card.name()).map(gateway -> Stream.of(make.apply(card.name(), gateway))))
                .flatMap(each -> each)
                .findFirst();
    }
}
