package homing.io.snapshot.linux;

import homing.io.text.Tokens;
import homing.model.AdapterAddress;
import homing.model.NatRule;
import homing.model.Neighbour;
import homing.model.PolicyRule;
import homing.model.Route;
import homing.model.RouteTable;
import java.util.List;
import java.util.Optional;

/** Single lines in the words of iproute2 and iptables, for those who write them by hand. */
public final class LinuxLines {
    /** A route and the table it stands in. */
    public record TableLine(String table, Route route) {}

    private LinuxLines() {}

    /** {@code default via 10.1.0.1 dev A metric 20}; several next hops follow the word nexthop, on the same line. */
    public static Optional<TableLine> route(String line) {
        List<RouteTable> tables = RouteText.line(line);
        return tables.isEmpty()
                ? Optional.empty()
                : Optional.of(new TableLine(
                        tables.get(0).name(), tables.get(0).routes().get(0)));
    }

    /** {@code 100: from 10.2.0.5 lookup 102}. */
    public static Optional<PolicyRule> rule(String line) {
        return RuleText.line(line);
    }

    /** {@code 10.1.0.1 dev A lladdr 02:00:00:00:00:01 PERMANENT}. */
    public static Optional<Neighbour> neighbour(String line) {
        return NeighbourReader.fromLine(Tokens.of(line));
    }

    /** {@code -A POSTROUTING -o eth1 -j MASQUERADE}. */
    public static Optional<NatRule> nat(String line) {
        Tokens words = Tokens.of(line);
        return words.take("-A") ? NatText.rule(words) : Optional.empty();
    }

    /** {@code 10.1.0.5/24 scope link secondary}. */
    public static Optional<AdapterAddress> address(String line) {
        return AddressText.line(line);
    }
}
