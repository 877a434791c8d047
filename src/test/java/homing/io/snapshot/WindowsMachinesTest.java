package homing.io.snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import homing.dialect.windows.modern.ArpText;
import homing.dialect.windows.modern.IpconfigText;
import homing.dialect.windows.modern.RoutePrintText;
import homing.dialect.windows.modern.WindowsStates;
import homing.dialect.windows.powershell.NetAddress;
import homing.dialect.windows.powershell.NetInterface;
import homing.model.Adapter;
import homing.model.AdapterAddress;
import homing.model.Host;
import homing.model.Network;
import homing.model.WindowsAdapter;
import homing.net.Family;
import homing.net.Mac;
import homing.problem.BadInput;
import homing.problem.Checked;
import homing.state.HostState;
import homing.systems.Profiles;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WindowsMachinesTest {
    private static final Path TEXTS = Path.of("src/test/resources/windows");

    @TempDir
    Path temp;

    private void collect(String from, String to, Charset charset, String mark) throws Exception {
        Files.writeString(temp.resolve(to), mark + Files.readString(TEXTS.resolve(from)), charset);
    }

    private void collect(String kind) throws Exception {
        collect("ipconfig" + kind + ".txt", "ipconfig-all.txt", StandardCharsets.UTF_8, "");
        collect("route-print" + kind + ".txt", "route-print.txt", StandardCharsets.UTF_8, "");
        collect("arp" + kind + ".txt", "arp-a.txt", StandardCharsets.UTF_8, "");
    }

    private Host read() throws Exception {
        Checked<Network> checked = new SnapshotReader().read(temp);
        assertThat(checked.warnings()).isEmpty();
        return checked.value().hosts().get(0);
    }

    @ParameterizedTest
    @CsvSource({"'', windows-modern", "-xp, windows-xp"})
    void aFolderOfTextsIsAHostOfItsKind(String kind, String stack) throws Exception {
        collect(kind);
        Host host = read();
        assertThat(host.stack()).hasToString(stack);
        assertThat(host.name()).isEqualTo(temp.getFileName().toString());
        assertThat(host.adapters()).hasSize(4);
        assertThat(host.neighbours()).hasSize(2);
    }

    @Test
    void metricsAreThoseOfRoutesAndAdaptersApart() throws Exception {
        collect("");
        Host host = read();
        assertThat(host.adapters())
                .filteredOn(Adapter::isUp)
                .extracting(adapter -> adapter.index() + " " + adapter.windows().metric())
                .containsExactly("1 75", "12 25", "17 50", "23 0");
        assertThat(host.tables().get(0).routes())
                .filteredOn(route -> route.destination().toString().equals("203.0.113.0/24"))
                .singleElement()
                .matches(route -> route.metric() == 1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE", "UTF-8"})
    void whatPowerShellWroteIsReadToo(String charset) throws Exception {
        collect("ipconfig.txt", "ipconfig-all.txt", Charset.forName(charset), "\ufeff");
        collect("route-print.txt", "route-print.txt", Charset.forName(charset), "\ufeff");
        assertThat(read().adapters()).extracting(Adapter::index).containsExactly(1, 12, 17, 23);
    }

    @Test
    void aPartOfAMachineIsToldAsOne() throws Exception {
        Files.writeString(temp.resolve("route-print.txt"), "Active Routes:\n");
        BadInput bad = catchThrowableOfType(BadInput.class, () -> new SnapshotReader().read(temp));
        assertThat(bad.problems())
                .singleElement()
                .extracting(problem -> problem.message().key())
                .isEqualTo("io.snapshot.windows");
    }

    @Test
    void filesMayBeCalledByTheirShortNames() throws Exception {
        collect("ipconfig.txt", "ipconfig.txt", StandardCharsets.UTF_8, "");
        collect("route-print.txt", "route-print.txt", StandardCharsets.UTF_8, "");
        collect("arp.txt", "arp.txt", StandardCharsets.UTF_8, "");
        assertThat(read().neighbours()).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({"route-print.txt, arp.txt", "route-print-xp.txt, arp-xp.txt", "arp.txt, route-print.txt"})
    void aTextThatIsNotWhatItsNameSaysIsRefused(String adapters, String routes) throws Exception {
        collect(adapters, "ipconfig-all.txt", StandardCharsets.UTF_8, "");
        collect(routes, "route-print.txt", StandardCharsets.UTF_8, "");
        BadInput bad = catchThrowableOfType(BadInput.class, () -> new SnapshotReader().read(temp));
        assertThat(bad.problems())
                .singleElement()
                .extracting(problem -> problem.place().file() + " " + problem.message())
                .asString()
                .contains("ipconfig-all.txt", "io.snapshot.not-this-output");
    }

    @Test
    void routesByAnUnknownAdapterAreToldOf() throws Exception {
        collect("");
        collect("ipconfig-xp.txt", "ipconfig-all.txt", StandardCharsets.UTF_8, "");
        assertThat(new SnapshotReader().read(temp).warnings())
                .extracting(problem ->
                        problem.message().key() + " " + problem.message().args().get(0))
                .containsExactly("io.snapshot.windows-adapter 172.20.5.40", "io.snapshot.windows-adapter 192.0.2.77");
    }

    @Test
    void whatARunningHostPrintsIsImportedAsTheSameHost() throws Exception {
        for (HostState state : WindowsStates.all().toList()) {
            write("ipconfig-all.txt", IpconfigText.lines(IpconfigText.of(state.host())));
            write("route-print.txt", RoutePrintText.lines(RoutePrintText.of(state.host())));
            write("arp-a.txt", ArpText.lines(ArpText.of(state)));
            Host read = read();
            HostState again = Profiles.of(read.stack()).orElseThrow().start(read);
            assertThat(RoutePrintText.of(again.host()).active())
                    .isEqualTo(RoutePrintText.of(state.host()).active());
            assertThat(RoutePrintText.of(again.host()).active6())
                    .containsExactlyInAnyOrderElementsOf(
                            RoutePrintText.of(state.host()).active6());
            assertThat(IpconfigText.of(again.host()).cards())
                    .isEqualTo(IpconfigText.of(state.host()).cards());
            assertThat(ArpText.of(again).blocks())
                    .hasSameSizeAs(ArpText.of(state).blocks());
        }
    }

    @Test
    void theVerboseFormsOfNetshTellWhatIsSkippedAndEnabled() throws Exception {
        collect("");
        collect("netsh-ipaddresses-verbose.txt", "netsh-ipaddresses-verbose.txt", StandardCharsets.UTF_8, "");
        List<String> enabled = Files.readAllLines(TEXTS.resolve("netsh-interfaces-verbose.txt")).stream()
                .map(line -> line.startsWith("Weak Host Sends") ? line.replace("disabled", "enabled") : line)
                .toList();
        write("netsh-interfaces-verbose.txt", enabled);
        Adapter ethernet = read().adapter("Ethernet").orElseThrow();
        assertThat(ethernet.windows().enabled()).containsExactly(WindowsAdapter.Option.WEAK_HOST_SEND);
        assertThat(ethernet.addresses())
                .filteredOn(own -> own.marks().contains(AdapterAddress.Mark.SKIP_AS_SOURCE))
                .extracting(own -> own.address().toString())
                .containsExactly("172.20.5.66");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[{\"InterfaceIndex\": 12, \"InterfaceMetric\": 25, \"WeakHostReceive\": 1, \"CimClass\": {\"a\": [1]}}]",
                "{\"ifIndex\": 12, \"InterfaceMetric\": \"25\", \"WeakHostReceive\": \"Enabled\"}"
            })
    void theJsonOfPowerShellTellsItToo(String adapter) throws Exception {
        collect("");
        Files.writeString(temp.resolve("get-netipinterface.json"), "\ufeff" + adapter, StandardCharsets.UTF_16LE);
        write(
                "get-netipaddress.json",
                List.of(
                        "[{\"IPAddress\": \"172.20.5.66\", \"InterfaceIndex\": 12, \"PrefixLength\": 24,",
                        "\"AddressState\": 4, \"SkipAsSource\": true, \"ValidLifetime\": {\"Ticks\": 9223372036854775807}}]"));
        Adapter ethernet = read().adapter("Ethernet").orElseThrow();
        assertThat(ethernet.windows().enabled()).containsExactly(WindowsAdapter.Option.WEAK_HOST_RECEIVE);
        assertThat(ethernet.addresses())
                .filteredOn(own -> own.marks().contains(AdapterAddress.Mark.SKIP_AS_SOURCE))
                .hasSize(1);
    }

    @Test
    void whatARunningHostPrintsByPowerShellIsImportedToo() throws Exception {
        for (HostState state : WindowsStates.all().limit(60).toList()) {
            write("ipconfig-all.txt", IpconfigText.lines(IpconfigText.of(state.host())));
            write("route-print.txt", RoutePrintText.lines(RoutePrintText.of(state.host())));
            write("get-netipinterface.txt", NetInterface.list(NetInterface.of(state.host(), Family.IPV4)));
            write("get-netipaddress.txt", NetAddress.list(NetAddress.of(state.host())));
            Host read = read();
            for (Adapter adapter : read.adapters()) {
                if (!adapter.mac().equals(Mac.ZERO)) {
                    assertThat(adapter.windows().enabled())
                            .isEqualTo(state.host()
                                    .adapter(adapter.name())
                                    .orElseThrow()
                                    .windows()
                                    .enabled());
                }
            }
        }
    }

    private void write(String file, List<String> lines) throws Exception {
        Files.write(temp.resolve(file), lines);
    }
}
