package homing.ui.form.grid;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import homing.io.scenario.ScenarioReader;
import homing.problem.BadInput;
import homing.text.Words;
import homing.ui.form.call.CallGrid;
import homing.ui.form.host.HostGrids;
import homing.ui.form.host.Site;
import homing.ui.session.Document;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What people paste into a table. */
class PastedTest {
    private final Document document = new Document();

    @BeforeEach
    void openTwoHosts() throws BadInput {
        document.open(ScenarioReader.read("test.yaml", """
                        homing: 1
                        hosts:
                          a: {adapters: {eth0: {addresses: 10.1.0.5/24}, eth1: {addresses: 10.2.0.5/24}}}
                          w: {stack: windows-xp, adapters: {Local Area Connection: {addresses: 10.1.0.6/24}}}
                        """.getBytes(UTF_8)), Document.Origin.NONE);
    }

    private Grid<?> grid(String host, String name) {
        return HostGrids.of(new Site(document, host)).stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static <T> List<String> lines(Grid<T> grid, String text) {
        Pasted<T> pasted = Pasted.of(grid, text);
        assertThat(pasted.unread()).isEmpty();
        return pasted.rows().stream().map(grid::print).toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "10.9.0.0/16 via 10.1.0.1 dev eth0",
                "  10.9.0.0/16 via 10.1.0.1 dev eth0 \r\n\r\n",
                "ip route add 10.9.0.0/16 via 10.1.0.1 dev eth0",
                "# ip route add 10.9.0.0/16 via 10.1.0.1",
                "sudo ip -4 route add 10.9.0.0/16 via 10.1.0.1 dev eth0",
                "10.9.0.0/16\t10.1.0.1\teth0",
                "10.9.0.0\u00a0255.255.0.0\t10.1.0.1\teth0\t\t",
                "10.9.0.0 255.255.0.0 10.1.0.1 eth0",
                "10.9.0.0/16,10.1.0.1,eth0",
                "\"10.9.0.0/16\";\"10.1.0.1\";\"eth0\"",
                "Destination\tGateway\tAdapter\r\n10.9.0.0/16\t10.1.0.1\teth0\r\n",
                "Gateway\tDestination\tAdapter\n10.1.0.1\t10.9.0.0/16\teth0",
                "destination, gateway, adapter\n10.9.0.0/16, 10.1.0.1, eth0",
                "\ufeff10.9.0.0/16 via 10.1.0.1 dev eth0",
                "route add 10.9.0.0 mask 255.255.0.0 10.1.0.1"
            })
    void theSameRouteInManyWays(String text) {
        assertThat(lines(grid("a", "routes"), text)).containsExactly("10.9.0.0/16 via 10.1.0.1 dev eth0");
    }

    @Test
    void theTableThatIpRoutePrints() {
        assertThat(lines(grid("a", "routes"), """
                        default via 10.1.0.1 dev eth0 proto dhcp src 10.1.0.5 metric 100\s
                        10.1.0.0/24 dev eth0 proto kernel scope link src 10.1.0.5\s
                        10.2.0.0/24 dev eth1 proto kernel scope link src 10.2.0.5 linkdown\s
                        """)).hasSize(3);
    }

    @Test
    void rowsOfRoutePrint() {
        assertThat(lines(grid("w", "routes"), """
                          0.0.0.0          0.0.0.0         10.1.0.1        10.1.0.6       20
                         10.1.0.0    255.255.255.0          On-link        10.1.0.6       20
                        """))
                .containsExactly(
                        "default via 10.1.0.1 dev \"Local Area Connection\" metric 20",
                        "10.1.0.0/24 dev \"Local Area Connection\" metric 20");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "eth1 10.2.0.9/24",
                "eth1\t10.2.0.9/24",
                "eth1, 10.2.0.9 255.255.255.0",
                "ip addr add 10.2.0.9/24 dev eth1",
                "10.2.0.9/24 dev eth1",
                "Adapter\tAddress\neth1\t10.2.0.9/24"
            })
    void theSameAddressInManyWays(String text) {
        assertThat(lines(grid("a", "addresses"), text)).containsExactly("eth1 10.2.0.9/24");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "from: a, program: ping, to: 10.1.0.6",
                "- {from: a, program: ping, to: 10.1.0.6}",
                "a\tping\t10.1.0.6",
                "a, ping, w",
                "From\tTo\tProgram\na\tw\tping"
            })
    void theSameCallInManyWays(String text) {
        CallGrid calls = CallGrid.of(document::scenario, Optional::empty);
        assertThat(lines(calls, text)).allMatch(line -> line.startsWith("from: a, program: ping, to: 10.1.0.6"));
    }

    @Test
    void whatCannotBeReadIsToldWithItsLine() {
        Pasted<?> pasted =
                Pasted.of(grid("a", "routes"), "10.9.0.0/16 via 10.1.0.1\r\n\r\n10.8.0.0/16 over 10.1.0.1\n");
        assertThat(pasted.rows()).hasSize(1);
        assertThat(pasted.unread()).singleElement().satisfies(line -> {
            assertThat(line.number()).isEqualTo(3);
            assertThat(Words.english().say(line.why())).contains("over");
        });
    }

    @Test
    void settingsAsSysctlPrintsThem() {
        assertThat(lines(
                        grid("a", "settings"),
                        "net.ipv4.ip_forward = 1\nsudo sysctl -w net.ipv4.conf.eth0.rp_filter=2\n"))
                .containsExactly("ip_forward = 1", "conf.eth0.rp_filter = 2");
    }

    @Test
    void severalAdaptersCellByCell() {
        Grid<?> adapters = grid("a", "adapters");
        assertThat(Pasted.of(adapters, "eth7\t02:00:00:00:00:77\tup\neth8\t02:00:00:00:00:78\tdown")
                        .rows())
                .hasSize(2);
    }
}
