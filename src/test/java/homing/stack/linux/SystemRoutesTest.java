package homing.stack.linux;

import static org.assertj.core.api.Assertions.assertThat;

import homing.io.snapshot.Recordings;
import homing.io.snapshot.SnapshotReader;
import homing.model.Adapter;
import homing.model.AdapterAddress;
import homing.model.Host;
import homing.model.PolicyRule;
import homing.model.Route;
import homing.model.RouteTable;
import homing.net.Scope;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SystemRoutesTest {
    static Stream<Path> recordings() {
        return Stream.of("linux-decisions", "linux-wire", "linux-decisions6")
                .flatMap(kind -> Recordings.of(kind).stream());
    }

    /** The recorded kernel's own routes are those that a host with the same addresses gets here. */
    @ParameterizedTest
    @MethodSource("recordings")
    void addsWhatTheKernelAdds(Path folder) throws Exception {
        boolean changed = Files.readString(folder.resolve("config.sh")).contains("ip route change");
        for (Host recorded : new SnapshotReader().read(folder).value().hosts()) {
            Host started = LinuxProfile.stack().start(drawn(recorded)).host();
            assertThat(addresses(started)).isEqualTo(addresses(recorded));
            assertThat(made(started, "local")).isEqualTo(made(recorded, "local"));
            if (!changed) {
                assertThat(made(started, "main")).isEqualTo(made(recorded, "main"));
            }
        }
    }

    private static Host drawn(Host recorded) {
        List<Adapter> bare = recorded.adapters().stream()
                .map(adapter -> adapter.withAddresses(
                        configured(adapter).stream().map(SystemRoutesTest::bare).toList()))
                .toList();
        return new Host(
                recorded.name(),
                recorded.stack(),
                bare,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                recorded.settings(),
                true);
    }

    /** The kernel lists an IPv6 address before those that were there. */
    private static List<AdapterAddress> configured(Adapter adapter) {
        List<AdapterAddress> all = new ArrayList<>(adapter.addresses());
        List<AdapterAddress> others =
                all.stream().filter(each -> !each.address().isIpv4()).toList();
        all.removeAll(others);
        for (int i = others.size() - 1; i >= 0; i--) {
            all.add(others.get(i));
        }
        return all;
    }

    private static AdapterAddress bare(AdapterAddress address) {
        Set<AdapterAddress.Mark> marks = new HashSet<>(address.marks());
        marks.remove(AdapterAddress.Mark.SECONDARY);
        return new AdapterAddress(
                address.address(),
                address.prefixLength(),
                address.scope(),
                address.peer(),
                address.broadcast(),
                "",
                marks);
    }

    private static List<String> addresses(Host host) {
        return host.adapters().stream()
                .flatMap(adapter -> adapter.addresses().stream()
                        .map(address -> adapter.name() + " " + address + " " + address.isSecondary()))
                .toList();
    }

    private static List<String> made(Host host, String table) {
        return host.table(table).map(RouteTable::routes).orElse(List.of()).stream()
                .filter(route -> route.origin().equals("kernel"))
                .map(SystemRoutesTest::told)
                .sorted()
                .toList();
    }

    private static String told(Route route) {
        return route.type() + " " + route.destination() + " dev "
                + route.nextHop().adapter() + " scope " + route.scope() + " src " + route.preferredSource();
    }

    @Test
    void aSecondAddressOfASubnetIsSecondaryAndNarrowScopesStandFirst() {
        Host host = LinuxProfile.stack()
                .start(Hosts.linux("eth0 10.1.0.5/24 10.2.0.5/24 10.1.0.6/24 10.1.0.7/25 10.3.0.5/24@link"))
                .host();
        assertThat(addresses(host))
                .containsExactly(
                        "lo 127.0.0.1/8 false",
                        "eth0 10.3.0.5/24 false",
                        "eth0 10.1.0.5/24 false",
                        "eth0 10.2.0.5/24 false",
                        "eth0 10.1.0.7/25 false",
                        "eth0 10.1.0.6/24 true");
        assertThat(host.adapter("lo").orElseThrow().addresses().get(0).scope()).isEqualTo(Scope.HOST);
    }

    @Test
    void theThreeRulesStandAmongThoseThatWereDrawn() {
        Host host = LinuxProfile.stack()
                .start(Hosts.linux("eth0 10.1.0.5/24", "rule 200 lookup 5", "rule 100 lookup 6"))
                .host();
        assertThat(host.rules().stream().map(PolicyRule::priority)).containsExactly(0L, 100L, 200L, 32766L, 32767L);
    }

    @Test
    void anAdapterThatIsDownHasOnlyItsOwnAddresses() {
        Host host =
                LinuxProfile.stack().start(Hosts.linux("eth0 10.1.0.5/24 down")).host();
        assertThat(made(host, "main")).isEmpty();
        assertThat(made(host, "local")).contains("LOCAL 10.1.0.5/32 dev eth0 scope HOST src 10.1.0.5");
        assertThat(made(host, "local")).noneMatch(route -> route.contains("10.1.0.255"));
    }

    @Test
    void anImportedHostIsLeftAsItIs() {
        Host imported = Hosts.linux("eth0 10.1.0.5/24").withCompleteTables(List.of(), List.of());
        assertThat(LinuxProfile.stack().start(imported).host()).isEqualTo(imported);
    }
}
