package homing.dialect.windows.modern;

import static org.assertj.core.api.Assertions.assertThat;

import homing.dialect.windows.netsh.AddressConfig;
import homing.dialect.windows.netsh.AddressDetails;
import homing.dialect.windows.netsh.InterfaceDetails;
import homing.dialect.windows.netsh.Interfaces;
import homing.dialect.windows.netsh.Neighbours;
import homing.dialect.windows.netsh.Routes;
import homing.dialect.windows.text.AddressWords;
import homing.model.WindowsAdapter.Option;
import homing.problem.Checked;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Texts as Windows 10 writes them are read, and what is printed looks the same, column by column. */
class CollectedTextTest {
    private static List<String> lines(String name) throws IOException {
        return Files.readAllLines(Path.of("src/test/resources/windows", name));
    }

    private static <T> T value(Checked<T> checked) {
        assertThat(checked.warnings()).isEmpty();
        return checked.value();
    }

    @Test
    void routePrint() throws Exception {
        List<String> text = lines("route-print.txt");
        RouteTables tables = value(RouteTablesReader.read("route-print.txt", text));
        assertThat(tables.adapters()).extracting(RouteTables.Listed::index).containsExactly(12, 17, 23, 1);
        assertThat(tables.active()).hasSize(19);
        assertThat(tables.active6()).hasSize(12);
        assertThat(RoutePrintText.lines(tables)).isEqualTo(text);
    }

    @Test
    void arp() throws Exception {
        List<String> text = lines("arp.txt");
        assertThat(ArpText.lines(value(ArpTableReader.read("arp.txt", text)))).isEqualTo(text);
    }

    @Test
    void ipconfig() throws Exception {
        AdapterSettings settings = value(AdapterSettingsReader.read("ipconfig.txt", lines("ipconfig.txt")));
        assertThat(settings.hostName()).isEqualTo("LAB-W10");
        assertThat(settings.cards())
                .extracting(card -> card.kind() + "|" + card.name() + "|" + card.connected() + "|" + card.gateways())
                .containsExactly(
                        "Ethernet|Ethernet|true|[fe80::21:1%12, 172.20.5.1]",
                        "Wireless LAN|Wi-Fi|true|[192.0.2.1]", "Ethernet|Bluetooth Network Connection|false|[]");
        assertThat(settings.cards().get(0).addresses())
                .extracting(own ->
                        own.address() + " " + own.length() + " " + AddressWords.of(own.state()) + " " + own.temporary())
                .containsExactly(
                        "2001:db8:5::40 0 Preferred false",
                        "2001:db8:5:0:5c1d:77aa:90be:3f02 0 Preferred true",
                        "fe80::8d3:11ff:fe20:40%12 0 Preferred false",
                        "172.20.5.40 24 Preferred false",
                        "172.20.5.66 24 Deprecated false");
    }

    @Test
    void theLinesOfIpconfigThatHomingKnowsLookTheSame() throws Exception {
        List<String> text = lines("ipconfig.txt");
        AdapterSettings settings = value(AdapterSettingsReader.read("ipconfig.txt", text));
        assertThat(text.stream().map(String::stripTrailing).toList())
                .containsAll(IpconfigText.lines(settings).stream()
                        .filter(line -> !line.contains("Connection-specific"))
                        .toList());
    }

    @Test
    void netshInterfaces() throws Exception {
        List<String> text = lines("netsh-interfaces.txt");
        assertThat(value(Interfaces.read("text", text)).lines()).isEqualTo(text);
    }

    @Test
    void netshInterfacesVerbose() throws Exception {
        List<String> text = lines("netsh-interfaces-verbose.txt");
        List<InterfaceDetails> details = value(InterfaceDetails.read("text", text));
        assertThat(details)
                .singleElement()
                .matches(one ->
                        one.index() == 12 && one.metric() == 25 && one.enabled().isEmpty());
        assertThat(text).containsAll(InterfaceDetails.lines(details));
    }

    @Test
    void netshRoute() throws Exception {
        List<String> text = lines("netsh-route.txt");
        assertThat(value(Routes.read("text", text)).lines()).isEqualTo(text);
    }

    @Test
    void netshAddresses() throws Exception {
        List<String> text = lines("netsh-addresses.txt");
        List<AddressConfig> configs = value(AddressConfig.read("text", text));
        assertThat(configs)
                .singleElement()
                .extracting(one -> one.addresses().size())
                .isEqualTo(2);
        assertThat(text).containsAll(AddressConfig.lines(configs));
    }

    @Test
    void netshIpaddressesVerbose() throws Exception {
        List<String> text = lines("netsh-ipaddresses-verbose.txt");
        List<AddressDetails> details = value(AddressDetails.read("text", text));
        assertThat(details).singleElement().matches(AddressDetails::skipAsSource);
        assertThat(AddressDetails.lines(details)).isEqualTo(text);
    }

    @Test
    void netshNeighbors() throws Exception {
        List<String> text = lines("netsh-neighbors.txt");
        assertThat(value(Neighbours.read("text", text)).lines()).isEqualTo(text);
    }

    @Test
    void whatIsEnabledIsReadFromTheVerboseForm() throws Exception {
        List<String> text = lines("netsh-interfaces-verbose.txt").stream()
                .map(line -> line.replace("Sends                    : disabled", "Sends                    : enabled"))
                .toList();
        assertThat(value(InterfaceDetails.read("text", text)).get(0).enabled()).containsExactly(Option.WEAK_HOST_SEND);
    }
}
