package homing.dialect.bsd;

import static org.assertj.core.api.Assertions.assertThat;

import homing.dialect.Dialect.Topic;
import homing.model.Adapter;
import homing.model.Host;
import homing.model.Route;
import homing.model.RouteTable;
import homing.model.StackId;
import homing.net.Prefix;
import homing.stack.windows.Hosts;
import homing.state.HostState;
import homing.systems.Profiles;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a macOS or FreeBSD host prints is read again as the same host. */
class BsdRoundTripTest {
    static LongStream seeds() {
        return LongStream.rangeClosed(1, 100);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whatMacosPrintsIsReadAsTheSameHost(long seed) {
        HostState state = started("macos", drawn(new Random(seed)));
        assertThat(IfconfigReader.read(BsdDialect.MACOS.print(Topic.ADAPTERS, state)))
                .isEqualTo(withoutGateways(state.host()).adapters());
        List<Route> routes = NetstatReader.read(BsdDialect.MACOS.print(Topic.ROUTES, state));
        assertThat(RouteTable.of("main", routes))
                .isEqualTo(state.host().table("main").orElseThrow());
        assertThat(ArpTableReader.read(BsdDialect.MACOS.print(Topic.NEIGHBOURS, state)))
                .containsExactlyInAnyOrderElementsOf(state.host().neighbours());
    }

    @Test
    void furtherDefaultRoutesCarryTheScopeFlagOnMacosAndAreNotThereOnFreebsd() {
        Host host = Hosts.of(
                "bsd",
                List.of("en0 idx=1 addr=192.0.2.10/24 gw=192.0.2.1", "en1 idx=2 addr=198.51.100.10/24 gw=198.51.100.1"),
                List.of(),
                List.of());
        assertThat(BsdDialect.MACOS.print(Topic.ROUTES, started("macos", host)))
                .containsSubsequence(
                        "default            192.0.2.1          UGS              en0",
                        "default            198.51.100.1       UGSI             en1");
        assertThat(BsdDialect.FREEBSD.print(Topic.ROUTES, started("freebsd", host)))
                .anyMatch(line -> line.endsWith("en0") && line.startsWith("default"))
                .noneMatch(line -> line.endsWith("en1") && line.startsWith("default"));
    }

    @Test
    void shortenedDestinationsAndAddressesAreRead() {
        assertThat(NetstatReader.read(List.of("192.168.1          link#4             UCS             en0")))
                .containsExactly(Route.onLink(Prefix.parse("192.168.1.0/24"), "en0", 0));
        assertThat(NetstatReader.read(List.of("10.2/16            10.0.0.1           UGSc            en0")))
                .extracting(Route::destination)
                .containsExactly(Prefix.parse("10.2.0.0/16"));
        assertThat(ArpTableReader.read(List.of("? (10.0.0.1) at 2:0:0:0:a:1 on en0 ifscope [ethernet]")))
                .extracting(each -> each.mac().toString())
                .containsExactly("02:00:00:00:0a:01");
    }

    private static HostState started(String system, Host host) {
        return Profiles.of(StackId.parse(system)).orElseThrow().start(host);
    }

    private static Host drawn(Random random) {
        List<String> adapters = new ArrayList<>();
        List<String> routes = new ArrayList<>();
        List<String> neighbours = new ArrayList<>();
        for (int i = 1; i <= 1 + random.nextInt(4); i++) {
            String net = "10." + i + "." + random.nextInt(256);
            String gateway = random.nextBoolean() ? " gw=" + net + ".1" : "";
            adapters.add("en" + i + " idx=" + i + " addr=" + net + ".5/24," + net + ".6/24" + gateway);
            routes.add("172." + (16 + i) + ".0.0/16 via " + net + ".2 dev en" + i + " metric 0");
            neighbours.add(net + ".1 at 02-00-00-00-0a-0" + i + (random.nextBoolean() ? " static" : " dynamic"));
        }
        return Hosts.of("macos", adapters, routes, random.nextBoolean() ? neighbours : List.of());
    }

    private static Host withoutGateways(Host host) {
        return host.withAdapters(host.adapters().stream()
                .map(each -> new Adapter(
                        each.name(),
                        each.index(),
                        each.mac(),
                        each.switches(),
                        each.windows(),
                        each.addresses(),
                        List.of()))
                .toList());
    }
}
