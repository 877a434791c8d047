package homing.edit;

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
import homing.model.PolicyRule;
import homing.model.Route;
import homing.text.Message;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/** The tables of a host, each to be edited row by row. */
public final class Tables {
    /** Routes of all tables. Their order follows from destinations and metrics. */
    public static final Rows<RouteRow> ROUTES = new Rows<>(
            words("edit.row.route", "edit.row.routes", row -> destination(row.route())),
            "",
            RouteRow::of,
            RouteRow::with,
            RowChecks.each(RowChecks::route));

    /** Policy rules (Linux). */
    public static final Rows<PolicyRule> RULES = new Rows<>(
            words("edit.row.rule", "edit.row.rules", row -> ""),
            "",
            Host::rules,
            Host::withRules,
            RowChecks.each(RowChecks::rule));

    /** What the host knows of its neighbours before the call. */
    public static final Rows<Neighbour> NEIGHBOURS = new Rows<>(
            words(
                    "edit.row.neighbour",
                    "edit.row.neighbours",
                    row -> row.address().toString()),
            "",
            Host::neighbours,
            Host::withNeighbours,
            RowChecks.different(
                    known -> List.of(known.adapter(), known.address()),
                    RowChecks::neighbourTwice,
                    RowChecks::neighbour));

    /** Rules of the nat table, in the order of all chains. */
    public static final Rows<NatRule> NAT = new Rows<>(
            words("edit.row.nat-rule", "edit.row.nat-rules", row -> ""),
            "",
            Host::nat,
            Host::withNat,
            RowChecks.each((host, rule) -> Optional.empty()));

    /** Rules of the firewall. */
    public static final Rows<FilterRule> FILTERS = new Rows<>(
            words("edit.row.filter", "edit.row.filters", row -> ""),
            "",
            host -> host.firewall().rules(),
            (host, rules) -> host.withFirewall(new Firewall(
                    host.firewall().sources(), rules, host.firewall().otherwise())),
            RowChecks.each(RowChecks::filter));

    /** Source checks of the firewall, at most one for an adapter. */
    public static final Rows<AntiSpoofing> CHECKS = new Rows<>(
            words("edit.row.check", "edit.row.checks", row -> ""),
            "",
            host -> host.firewall().sources(),
            (host, checks) -> host.withFirewall(new Firewall(
                    checks, host.firewall().rules(), host.firewall().otherwise())),
            RowChecks.different(AntiSpoofing::adapter, RowChecks::checkTwice, RowChecks::check));

    /** Labels of IPv6 addresses (Linux); none for those of the system. */
    public static final Rows<AddressLabel> LABELS = new Rows<>(
            words("edit.row.label", "edit.row.labels", row -> ""),
            "",
            Host::labels,
            Host::withLabels,
            RowChecks.each(RowChecks::label));

    private Tables() {}

    /** The addresses of an adapter; the first is the primary one. */
    public static Rows<AdapterAddress> addresses(String adapter) {
        return ofAdapter(
                words("edit.row.address", "edit.row.addresses", AdapterAddress::toString),
                adapter,
                Adapter::addresses,
                Adapter::withAddresses,
                RowChecks.different(AdapterAddress::toString, RowChecks::addressTwice, RowChecks::address));
    }

    /** The default gateways in the settings of an adapter (Windows), in order. */
    public static Rows<Gateway> gateways(String adapter) {
        return ofAdapter(
                words(
                        "edit.row.gateway",
                        "edit.row.gateways",
                        gateway -> gateway.address().toString()),
                adapter,
                Adapter::gateways,
                Adapter::withGateways,
                RowChecks.each((host, gateway) -> Optional.empty()));
    }

    private static <T> Rows<T> ofAdapter(
            RowWords<T> words,
            String name,
            Function<Adapter, List<T>> reader,
            BiFunction<Adapter, List<T>, Adapter> writer,
            BiFunction<Host, List<T>, Optional<Message>> check) {
        return new Rows<>(
                words,
                name,
                host -> host.adapter(name).map(reader).orElse(List.of()),
                (host, rows) -> host.adapter(name)
                        .map(adapter -> host.withAdapter(writer.apply(adapter, rows)))
                        .orElse(host),
                check);
    }

    private static <T> RowWords<T> words(String noun, String nouns, Function<T, String> namer) {
        return new RowWords<>(noun, nouns, namer);
    }

    /** As a person who knows routing tables says it. */
    private static String destination(Route route) {
        return route.destination().length() == 0
                ? "default"
                : route.destination().toString();
    }
}
