package homing.io.scenario;

import homing.dialect.firewall.FirewallText;
import homing.edit.RouteRow;
import homing.model.AdapterAddress;
import homing.model.AddressLabel;
import homing.model.AntiSpoofing;
import homing.model.FilterRule;
import homing.model.Gateway;
import homing.model.NatRule;
import homing.model.Neighbour;
import homing.model.PolicyRule;

/** The lines of each table of a host. */
public final class RowLines {
    /** {@code default via 10.1.0.1 dev eth0 metric 20}. */
    public static final RowLine<RouteRow> ROUTE =
            new RowLine<>((line, adapters, report) -> RouteLine.read(line, adapters, report), RouteText::of);

    /** {@code 100: from 10.2.0.5 lookup 102}. */
    public static final RowLine<PolicyRule> RULE = new RowLine<>(
            (line, adapters, report) -> RuleLine.read(line, report),
            rule -> rule.priority() + ": " + RuleLine.write(rule));

    /** {@code 10.1.0.1 dev eth0 lladdr 02:00:00:00:00:01 permanent}. */
    public static final RowLine<Neighbour> NEIGHBOUR = new RowLine<>(NeighbourLine::read, NeighbourLine::write);

    /** {@code -A POSTROUTING -o eth1 -j MASQUERADE}. */
    public static final RowLine<NatRule> NAT =
            new RowLine<>((line, adapters, report) -> NatLine.read(line, report), NatLine::write);

    /** {@code accept tcp to 192.0.2.0/24 port 80}. */
    public static final RowLine<FilterRule> FILTER = new RowLine<>(FilterLine::read, FirewallText::of);

    /** An adapter and how it checks sources: {@code eth0 zone 10.1.0.0/16}. */
    public static final RowLine<AntiSpoofing> CHECK = new RowLine<>(
            FirewallFields::readCheck, check -> Line.quoted(check.adapter()) + " " + FirewallText.of(check));

    /** {@code 10.1.0.5/24 secondary}. */
    public static final RowLine<AdapterAddress> ADDRESS =
            new RowLine<>((line, adapters, report) -> AddressLine.read(line, report), AddressLine::write);

    /** {@code 10.1.0.1 metric 20}. */
    public static final RowLine<Gateway> GATEWAY =
            new RowLine<>((line, adapters, report) -> GatewayLine.read(line, report), GatewayLine::write);

    /** {@code 2001:db8::/32 label 99}. */
    public static final RowLine<AddressLabel> LABEL = new RowLine<>(LabelLine::read, LabelLine::write);

    private RowLines() {}
}
