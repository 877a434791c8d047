package homing.dialect.windows;

import static org.assertj.core.api.Assertions.assertThat;

import homing.dialect.Dialect.Topic;
import homing.model.Adapter;
import homing.model.AdapterAddress;
import homing.model.Gateway;
import homing.model.Host;
import homing.model.NeighbourState;
import homing.model.Route;
import homing.model.RouteTable;
import homing.model.Settings;
import homing.model.StackId;
import homing.model.WindowsAdapter;
import homing.net.IpAddress;
import homing.net.Mac;
import homing.net.Prefix;
import homing.net.Scope;
import homing.state.HostState;
import homing.state.NeighbourEntry;
import homing.state.NeighbourKey;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class XpTextTest {
    private final WindowsDialect dialect = WindowsDialect.XP;

    @Test
    void routePrintLooksAsOnXp() {
        String text = """
                ===========================================================================
                Interface List
                0x1 ........................... MS TCP Loopback interface
                0x2 ...00 00 5e 00 53 21 ...... A - Packet Scheduler Miniport
                0x3 ...00 00 5e 00 53 22 ...... B - Packet Scheduler Miniport
                ===========================================================================
                ===========================================================================
                Active Routes:
                Network Destination        Netmask          Gateway       Interface  Metric
                          0.0.0.0          0.0.0.0       172.20.5.1     172.20.5.21       20
                          0.0.0.0          0.0.0.0   198.51.100.254   198.51.100.21       30
                        127.0.0.0        255.0.0.0        127.0.0.1       127.0.0.1        1
                       172.20.5.0    255.255.255.0      172.20.5.21     172.20.5.21       20
                      172.20.5.21  255.255.255.255        127.0.0.1       127.0.0.1       20
                  255.255.255.255  255.255.255.255    198.51.100.21   198.51.100.21        1
                Default Gateway:        172.20.5.1
                ===========================================================================
                Persistent Routes:
                  None
                """;
        assertThat(dialect.print(Topic.ROUTES, HostState.before(host(printed(text)))))
                .containsExactlyElementsOf(text.lines().toList());
    }

    @Test
    void noDefaultRouteNoDefaultGateway() {
        assertThat(dialect.print(Topic.ROUTES, HostState.before(host(List.of()))))
                .noneMatch(line -> line.startsWith("Default Gateway"));
    }

    @Test
    void arpPrintsABlockForEachAdapterThatKnowsSomebody() {
        HostState state = HostState.before(host(List.of()))
                .withNeighbour(key("172.20.5.1"), entry("00:00:5e:00:53:01", NeighbourState.REACHABLE))
                .withNeighbour(key("172.20.5.254"), entry("00:00:5e:00:53:fe", NeighbourState.PERMANENT));
        assertThat(dialect.print(Topic.NEIGHBOURS, state))
                .containsExactly(
                        "",
                        "Interface: 172.20.5.21 --- 0x2",
                        "  Internet Address      Physical Address      Type",
                        "  172.20.5.1            00-00-5e-00-53-01     dynamic   ",
                        "  172.20.5.254          00-00-5e-00-53-fe     static    ");
    }

    @Test
    void anEmptyArpCacheSaysSo() {
        assertThat(dialect.print(Topic.NEIGHBOURS, HostState.before(host(List.of()))))
                .containsExactly("No ARP Entries Found");
    }

    @Test
    void ipconfigShowsAddressesMasksAndGateways() {
        assertThat(dialect.print(Topic.ADAPTERS, HostState.before(host(List.of()))))
                .contains(
                        "   Host Name . . . . . . . . . . . . : xplab",
                        "   IP Routing Enabled. . . . . . . . : No",
                        "Ethernet adapter A:",
                        "   Physical Address. . . . . . . . . : 00-00-5E-00-53-21",
                        "   IP Address. . . . . . . . . . . . : 172.20.5.21",
                        "   Subnet Mask . . . . . . . . . . . : 255.255.255.0",
                        "   Default Gateway . . . . . . . . . : 172.20.5.1",
                        "   Default Gateway . . . . . . . . . :");
    }

    @Test
    void columnsFoldTheMaskOnANarrowPage() {
        Host host = host(List.of(Route.via(Prefix.ALL4, IpAddress.parse("172.20.5.1"), "A", 20)));
        assertThat(dialect.routes(HostState.before(host)).get(0).rows().get(0).cells())
                .containsExactly("0.0.0.0", "0.0.0.0", "0.0.0.0/0", "172.20.5.1", "172.20.5.21", "20");
    }

    private static NeighbourKey key(String address) {
        return new NeighbourKey("A", IpAddress.parse(address));
    }

    private static NeighbourEntry entry(String mac, NeighbourState state) {
        return NeighbourEntry.known(state, Mac.parse(mac), 0);
    }

    /** The routes of a printed table. */
    private static List<Route> printed(String text) {
        return text.lines()
                .filter(line -> line.matches(" +[0-9].*"))
                .map(line -> line.strip().split(" +"))
                .map(cells -> Route.via(
                        Prefix.of(IpAddress.parse(cells[0]), length(cells[1])),
                        IpAddress.parse(cells[2]),
                        cells[3].startsWith("127") ? "lo" : cells[3].startsWith("172") ? "A" : "B",
                        Integer.parseInt(cells[4])))
                .toList();
    }

    private static int length(String mask) {
        return Integer.bitCount(IpAddress.parse(mask).ipv4Bits());
    }

    private static Host host(List<Route> routes) {
        List<Adapter> adapters = List.of(
                new Adapter(
                        "lo",
                        1,
                        Mac.ZERO,
                        Set.of(Adapter.Switch.UP, Adapter.Switch.LOOPBACK),
                        WindowsAdapter.DEFAULT,
                        List.of(new AdapterAddress(
                                IpAddress.parse("127.0.0.1"), 8, Scope.HOST, null, null, "", Set.of())),
                        List.of()),
                adapter("A", 2, "00:00:5e:00:53:21", "172.20.5.21", "172.20.5.1"),
                adapter("B", 3, "00:00:5e:00:53:22", "198.51.100.21"));
        List<RouteTable> tables = List.of(RouteTable.of("main", routes));
        return new Host(
                "xplab",
                StackId.parse("windows-xp"),
                adapters,
                tables,
                List.of(),
                List.of(),
                List.of(),
                Settings.NONE,
                false);
    }

    private static Adapter adapter(String name, int index, String mac, String address, String... gateways) {
        return new Adapter(
                name,
                index,
                Mac.parse(mac),
                Adapter.ETHERNET,
                WindowsAdapter.DEFAULT,
                List.of(AdapterAddress.of(IpAddress.parse(address), 24)),
                Stream.of(gateways)
                        .map(gateway -> new Gateway(IpAddress.parse(gateway), null))
                        .toList());
    }
}
