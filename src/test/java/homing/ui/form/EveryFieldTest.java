package homing.ui.form;

import static org.assertj.core.api.Assertions.assertThat;

import homing.problem.BadInput;
import homing.scenario.Scenario;
import homing.ui.form.field.Reading;
import homing.ui.form.grid.Column;
import homing.ui.form.grid.Grid;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever a scenario file can hold has its cell, its field or its line in the forms. */
class EveryFieldTest {
    /** A part of a scenario: its grid, its column, and a text that changes it. */
    private static final String CELLS = """
            Adapter.name | linux/adapters | name | lan0
            Adapter.mac | linux/adapters | mac | 02:00:00:00:00:77
            Adapter.switches | linux/adapters | state | down
            Adapter.windows | xp/adapters | switches | binding=7
            WindowsAdapter.binding | xp/adapters | switches | binding=7
            WindowsAdapter.metric | xp/adapters | metric | 77
            WindowsAdapter.speed | xp/adapters | switches | speed=10000000
            WindowsAdapter.wireless | xp/adapters | switches | wireless
            WindowsAdapter.enabled | xp/adapters | switches | weak-host-send
            AdapterAddress.address | linux/addresses | address | 10.1.0.77/24
            AdapterAddress.prefixLength | linux/addresses | address | 10.1.0.5/28
            AdapterAddress.scope | linux/addresses | details | scope link
            AdapterAddress.peer | linux/addresses | details | peer 10.1.0.9/24
            AdapterAddress.broadcast | linux/addresses | details | brd 10.1.0.255
            AdapterAddress.label | linux/addresses | details | label eth0:1
            AdapterAddress.marks | linux/addresses | details | deprecated
            AdapterAddress.advertiser | linux/addresses#1 | details | advertised-by fe80::1
            Gateway.address | xp/gateways | gateway | 10.1.0.77
            Gateway.metric | xp/gateways | metric | 77
            RouteRow.table | linux/routes | table | 77
            Route.destination | linux/routes | destination | 10.77.0.0/16
            Route.type | linux/routes | destination | blackhole 10.9.0.0/16
            Route.nextHops | linux/routes | gateway | 10.1.0.77
            Route.metric | linux/routes | metric | 77
            Route.preferredSource | linux/routes | source | 10.1.0.5
            Route.scope | linux/routes | scope | link
            Route.tos | linux/routes | tos | 16
            Route.origin | linux/routes | origin | static
            Route.from | linux/routes#1 | from-sources | 2001:db8:7::/48
            Route.preference | linux/routes#1 | preference | high
            NextHop.gateway | linux/routes | gateway | 10.1.0.77
            NextHop.adapter | linux/routes | adapter | eth1
            NextHop.flags | linux/routes | flags | onlink
            NextHop.weight | linux/routes | line | 10.9.0.0/16 nexthop via 10.1.0.1 weight 2 nexthop via 10.1.0.2
            PolicyRule.family | linux/rules | line | 100: -6 fwmark 0x1 lookup 77
            PolicyRule.priority | linux/rules | priority | 77
            PolicyRule.not | linux/rules | packets | not from 10.1.0.5
            PolicyRule.selectors | linux/rules | packets | from 10.1.0.77
            PolicyRule.action | linux/rules | action | unreachable
            PolicyRule.table | linux/rules | action | lookup 77
            PolicyRule.suppressPrefixLength | linux/rules | action | lookup main suppress_prefixlength 0
            PolicyRule.gotoPriority | linux/rules | action | goto 32766
            Selectors.from | linux/rules | packets | from 10.1.0.77
            Selectors.to | linux/rules | packets | to 10.1.0.77
            Selectors.mark | linux/rules | packets | fwmark 0x1
            Selectors.mask | linux/rules | packets | fwmark 0x1/0xff
            Selectors.outAdapter | linux/rules | packets | oif eth1
            Selectors.inAdapter | linux/rules | packets | iif eth1
            Selectors.tos | linux/rules | packets | tos 0x10
            Selectors.protocol | linux/rules | packets | ipproto tcp
            Selectors.sourcePorts | linux/rules | packets | sport 77
            Selectors.destinationPorts | linux/rules | packets | dport 77
            Neighbour.address | linux/neighbours | address | 10.1.0.77
            Neighbour.adapter | linux/neighbours | adapter | eth1
            Neighbour.mac | linux/neighbours | mac | 02:00:00:00:00:77
            Neighbour.state | linux/neighbours | state | stale
            NatRule.chain | linux/nat | chain | POSTROUTING
            NatRule.match | linux/nat | packets | -d 10.77.0.0/16
            NatRule.target | linux/nat | target | ACCEPT
            PacketMatch.source | linux/filters | packets | from 10.77.0.0/16
            PacketMatch.destination | linux/filters | packets | to 10.77.0.0/16
            PacketMatch.protocol | linux/filters | packets | udp
            PacketMatch.sourcePorts | linux/filters | packets | udp source-port 77
            PacketMatch.destinationPorts | linux/filters | packets | udp port 77
            PacketMatch.inAdapter | linux/filters | packets | in eth1
            PacketMatch.outAdapter | linux/filters | packets | out eth1
            PacketMatch.inverted | linux/filters | packets | not from 10.77.0.0/16
            FilterRule.action | linux/filters | action | reject
            FilterRule.established | linux/filters | packets | established
            FilterRule.match | linux/filters | packets | icmp
            AntiSpoofing.adapter | linux/checks | adapter | eth1
            AntiSpoofing.kind | linux/checks | check | strict
            AntiSpoofing.networks | linux/checks | networks | 10.77.0.0/16
            AddressLabel.prefix | linux/labels | network | 2001:db8:77::/48
            AddressLabel.adapter | linux/labels | adapter | eth1
            AddressLabel.number | linux/labels | label | 77
            Call.host | calls | from | xp
            Call.program | calls | program | udp sendto
            Call.to | calls | to | 10.1.0.77
            Call.port | calls | port | 77
            Call.options | calls | bind | 10.1.0.77
            Options.bind | calls | bind | 10.1.0.77
            Options.sourcePort | calls | source-port | 77
            Options.adapter | calls | device | eth1
            Options.mark | calls | mark | 0x77
            Options.packetSource | calls | pktinfo | 10.1.0.77
            Options.broadcast | calls | broadcast | yes
            Options.timeoutMillis | calls | timeout | 77
            Options.sharing | calls | sharing | exclusive
            Options.peers | calls | peers | 10.1.0.77 10.1.0.78
            ScriptedCall.title | calls | title | another
            ScriptedCall.call | calls | port | 77
            ScriptedCall.server | calls | answers | pktinfo
            ScriptedCall.expectations | calls | line | from: linux, program: ping, to: 10.1.0.1, expect: {ending: lost}
            ScriptedCall.remarks | calls | line | from: linux, program: ping, to: 10.1.0.1, remarks: [{when: route, text: See.}]
            Server.answers | calls | answers | none
            Server.port | calls | listens | 77
            Expectation.subject | expectations | subject | source
            Expectation.expected | expectations | expected | lost
            Remark.phase | remarks | when | bind
            Remark.host | remarks | on | xp
            Remark.text | remarks | remark | Look here.
            Story.title | stories | title | another
            Story.server | stories | answers | pktinfo
            Story.acts | acts | at | 7s
            Calling.call | acts | port | 77
            Calling.atMillis | acts | at | 7s
            Changing.change | acts#1 | act | change: host xp dead
            Changing.atMillis | acts#1 | at | 7s
            Expecting.facts | acts#2 | act | expect: adapter linux:eth1 down
            Expecting.atMillis | acts#2 | at | 7s
            """;

    /** What no table and no line holds, with the field that does, or the reason why there is none. */
    private static final String ELSEWHERE = """
            Adapter.index | follows from the order of the adapters, which can be moved
            Adapter.addresses | the table of addresses
            Adapter.gateways | the table of gateways
            RouteRow.route | the cells of the route
            Host.name | a field
            Host.stack | a choice
            Host.adapters | a table
            Host.tables | the table of routes
            Host.rules | a table
            Host.neighbours | a table
            Host.nat | a table
            Host.settings | a table, and a tick for forwarding
            Host.automaticRoutes | a tick
            Host.firewall | two tables and a choice
            Host.labels | a table
            Firewall.sources | a table
            Firewall.rules | a table
            Firewall.otherwise | a choice
            Lan.name | a field
            Lan.adapters | a table
            Lan.kind | a choice
            Network.hosts | drawn
            Network.lans | drawn
            Note.text | a field
            Note.at | drawn
            Scenario.title | a field
            Scenario.question | a field
            Scenario.tags | a field
            Scenario.network | drawn
            Scenario.calls | a table
            Scenario.stories | a table
            Scenario.places | drawn
            Scenario.notes | drawn
            """;

    private static List<String[]> lines(String table) {
        return table.lines().map(line -> line.split("\\s*\\|\\s*", 4)).toList();
    }

    static Stream<String[]> cells() {
        return lines(CELLS).stream();
    }

    @ParameterizedTest
    @MethodSource("cells")
    void aCellThatIsTypedOverChangesWhatItStandsFor(String component, String where, String column, String text)
            throws BadInput {
        OneOfEach drawing = new OneOfEach();
        String[] place = where.split("[/#]");
        boolean ofHost = where.contains("/");
        int row = where.contains("#") ? Integer.parseInt(where.substring(where.indexOf('#') + 1)) : 0;
        Grid<?> grid = drawing.grids(ofHost ? place[0] : "")
                .filter(each -> each.name().equals(place[ofHost ? 1 : 0]))
                .findFirst()
                .orElseThrow();
        check(drawing, grid, row, column, text, component);
    }

    private static <T> void check(
            OneOfEach drawing, Grid<T> grid, int at, String column, String text, String component) {
        Scenario before = drawing.scenario();
        T row = grid.rows().get(at);
        Reading<T> typed = column.equals("line")
                ? grid.read(text)
                : column(grid, column).typed().apply(row, text);
        assertThat(typed.trouble()).isEmpty();
        grid.replace(at, typed.value().orElseThrow()).edit().ifPresent(drawing::apply);
        assertThat(Components.values(drawing.scenario(), component)).isNotEqualTo(Components.values(before, component));
    }

    private static <T> Column<T> column(Grid<T> grid, String name) {
        return grid.columns().stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void nothingThatAScenarioHoldsIsForgotten() {
        Set<String> known = new LinkedHashSet<>();
        lines(CELLS).forEach(line -> known.add(line[0]));
        lines(ELSEWHERE).forEach(line -> known.add(line[0]));
        assertThat(known).containsExactlyInAnyOrderElementsOf(Components.names());
    }
}
