package homing.ui.form.host;

import homing.edit.RouteRow;
import homing.edit.Tables;
import homing.model.Adapter;
import homing.model.AdapterAddress;
import homing.model.AddressLabel;
import homing.model.AntiSpoofing;
import homing.model.FilterRule;
import homing.model.Firewall;
import homing.model.Gateway;
import homing.model.NatRule;
import homing.model.Neighbour;
import homing.model.NeighbourState;
import homing.model.PacketMatch;
import homing.model.PolicyRule;
import homing.model.Route;
import homing.model.RouteTable;
import homing.net.IpAddress;
import homing.net.Prefix;
import homing.text.Message;
import homing.ui.session.Document;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/** What rows of a host's tables begin with, likely to be meant. */
public final class Begun {
    private static final long FIRST_PRIORITY = 100;
    private static final long BEFORE_MAIN = 32_766;
    /** Where nobody is known, this is as good as any. */
    private static final IpAddress SOMEBODY = IpAddress.parse("10.1.0.1");

    private final Site site;

    Begun(Site site) {
        this.site = site;
    }

    public static Begun of(Document document, String host) {
        return new Begun(new Site(document, host));
    }

    /** An address that is free on the LAN of an adapter. */
    public AdapterAddress address(Adapter adapter) {
        return site.free(adapter);
    }

    /** What is told where there is no adapter to have an address. */
    public static Message noAdapter() {
        return Message.of("ui.form.addresses.none");
    }

    /** What is told where there is no adapter to leave by. */
    public static Message noWay() {
        return Message.of("ui.form.routes.none");
    }

    /** The first adapter without an address, or else the last one. */
    Optional<Owned<AdapterAddress>> address() {
        List<Adapter> cards = site.cards();
        return cards.stream()
                .filter(card -> card.addresses().isEmpty())
                .findFirst()
                .or(() -> cards.stream().reduce((first, second) -> second))
                .map(card -> new Owned<>(card.name(), site.free(card)));
    }

    Optional<Owned<Gateway>> gateway() {
        return facing((card, gateway) -> new Owned<>(card, new Gateway(gateway, null)))
                .or(() -> first().map(card -> new Owned<>(card, new Gateway(SOMEBODY, null))));
    }

    /** A default route by whoever stands on a LAN of the host; empty for a host without adapters. */
    public Optional<RouteRow> route() {
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

    Optional<PolicyRule> rule() {
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

    Optional<Neighbour> neighbour() {
        List<Neighbour> known = Tables.NEIGHBOURS.of(site.host());
        return site.cards().stream()
                .flatMap(card -> site.beside(card.name()).flatMap(other -> MoreColumns.known(site, card.name(), other)))
                .filter(found -> known.stream().noneMatch(old -> old.address().equals(found.address())))
                .findFirst()
                .or(() -> first().map(card -> new Neighbour(SOMEBODY, card, null, NeighbourState.FAILED)));
    }

    Optional<NatRule> nat() {
        PacketMatch match = site.cards().stream()
                .reduce((first, second) -> second)
                .map(card -> new PacketMatch(null, null, null, null, null, "", card.name(), Set.of()))
                .orElse(PacketMatch.ALL);
        return Optional.of(new NatRule(NatRule.Chain.POSTROUTING, match, new NatRule.Target.Masquerade()));
    }

    Optional<FilterRule> filter() {
        boolean tracks = site.host().firewall().tracks();
        return Optional.of(
                new FilterRule(tracks ? Firewall.Action.DROP : Firewall.Action.ACCEPT, !tracks, PacketMatch.ALL));
    }

    Optional<AntiSpoofing> check() {
        return site.cards().stream()
                .map(Adapter::name)
                .filter(name -> site.host().firewall().source(name).isEmpty())
                .findFirst()
                .map(name -> AntiSpoofing.by(name, AntiSpoofing.Kind.STRICT));
    }

    Optional<AddressLabel> label() {
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
