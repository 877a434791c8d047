package homing.dialect.windows;

import static org.assertj.core.api.Assertions.assertThat;

import homing.dialect.Dialect.Topic;
import homing.model.StackId;
import homing.net.IpAddress;
import homing.state.HostState;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What real systems print beyond what Homing does. */
class XpReadersTest {
    private static final String ROUTES = """
            ===========================================================================
            Schnittstellenliste
            0x1 ........................... MS TCP Loopback interface
            0x10003 ...00 00 5e 00 53 21 ...... Some Card - Packet Scheduler Miniport
            ===========================================================================
            ===========================================================================
            Aktive Routen:
                 Netzwerkziel    Netzwerkmaske          Gateway   Schnittstelle  Anzahl
            >          0.0.0.0          0.0.0.0       172.20.5.1     172.20.5.21       20
                  10.x.y.0    255.255.255.0       172.20.5.1     172.20.5.21       20
                   172.20.5.0    255.255.255.0      172.20.5.21     172.20.5.21	20
                   172.20.5.9    255.255.255.0      172.20.5.21     172.20.5.21       20
                   10.9.0.0     255.0.255.0      172.20.5.21     172.20.5.21       20
              255.255.255.255  255.255.255.255      172.20.5.21               4        1
            Puerta de enlace predeterminada:        172.20.5.1
            ===========================================================================
            Persistent Routes:
              Network Address          Netmask  Gateway Address  Metric
                  203.0.113.0    255.255.255.0   172.20.5.254       1
              198.51.100.0  255.255
            """;

    private static List<Integer> numbers(List<Unread> unread) {
        return unread.stream().map(Unread::number).toList();
    }

    @Test
    void routePrintIsReadByTheShapeOfItsRowsInAnyLanguage() {
        PrintedRoutes read = RoutePrintReader.read(ROUTES.lines().toList());
        assertThat(read.rows())
                .extracting(row -> row.destination() + " " + row.gateway() + " " + row.metric())
                .containsExactly("0.0.0.0/0 172.20.5.1 20", "172.20.5.0/24 172.20.5.21 20");
        assertThat(read.persistent())
                .extracting(row -> row.destination() + " " + row.gateway())
                .containsExactly("203.0.113.0/24 172.20.5.254");
        assertThat(read.cards())
                .extracting(card -> card.index() + " " + card.description())
                .containsExactly("1 MS TCP Loopback interface", "65539 Some Card");
        assertThat(read.gateway()).hasToString("172.20.5.1");
    }

    @Test
    void rowsThatCannotBeReadAreNamedByTheirLines() {
        assertThat(numbers(RoutePrintReader.read(ROUTES.lines().toList()).unread()))
                .containsExactly(10, 12, 13, 20);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Interface: 172.20.5.21 --- 0x2", "Interface: 172.20.5.21 on Interface 0x2"})
    void arpEntriesBelongToTheAdapterOfTheirBlock(String heading) {
        PrintedNeighbours read = ArpReader.read(List.of(
                "",
                heading,
                "  Internet Address      Physical Address      Type",
                "  172.20.5.1            00-00-5e-00-53-01     dynamic   ",
                "  172.20.5.2            00-00-5e-00-53-02     Statisch",
                "  172.20.5.3            00-00-00-00-00-00     invalid",
                "  172.20.5.255          ff-ff-ff-ff-ff-ff     static",
                "  172.20.5.4            00-00-5e"));
        assertThat(read.rows())
                .extracting(row -> row.index() + " " + row.adapter() + " " + row.address() + " " + row.state())
                .containsExactly("2 172.20.5.21 172.20.5.1 REACHABLE", "2 172.20.5.21 172.20.5.2 PERMANENT");
        assertThat(numbers(read.unread())).containsExactly(8);
    }

    @Test
    void ipconfigIsReadByThePlacesOfItsLines() {
        PrintedAdapters read = IpconfigReader.read("""

                Windows-IP-Konfiguration

                        Hostname. . . . . . . . . . . . . : lab
                        Prim\u00e4res DNS-Suffix . . . . . . . :
                        Knotentyp . . . . . . . . . . . . : Unbekannt
                        IP-Routing aktiviert. . . . . . . : Ja
                        WINS-Proxy aktiviert. . . . . . . : Nein

                Ethernet-Adapter LAN-Verbindung:

                        Verbindungsspezifisches DNS-Suffix: example.org
                        Beschreibung. . . . . . . . . . . : Eine Karte
                        Physikalische Adresse . . . . . . : 00-00-5E-00-53-21
                        DHCP aktiviert. . . . . . . . . . : Nein
                        IP-Adresse. . . . . . . . . . . . : 172.20.6.21
                        Subnetzmaske. . . . . . . . . . . : 255.255.255.0
                        IP-Adresse. . . . . . . . . . . . : 172.20.5.21
                        Subnetzmaske. . . . . . . . . . . : 255.255.255.0
                        Standardgateway . . . . . . . . . : 172.20.5.1
                                                            172.20.5.2
                        DNS-Server. . . . . . . . . . . . : 172.20.5.53
                                                            172.20.5.54

                Ethernet-Adapter LAN-Verbindung 2:

                        Medienstatus. . . . . . . . . . . : Es besteht keine Verbindung
                        Beschreibung. . . . . . . . . . . : Noch eine
                        Physikalische Adresse . . . . . . : 00-00-5E-00-53-22
                """.lines().toList());
        assertThat(read.hostName()).isEqualTo("lab");
        assertThat(read.routing()).isTrue();
        assertThat(read.cards())
                .extracting(card -> card.name() + ", " + card.description() + ", " + card.addresses() + ", "
                        + card.gateways() + ", " + card.isConnected())
                .containsExactly(
                        "LAN-Verbindung, Eine Karte, [172.20.6.21/24, 172.20.5.21/24], [172.20.5.1, 172.20.5.2], true",
                        "LAN-Verbindung 2, Noch eine, [], [], false");
        assertThat(read.unread()).isEmpty();
    }

    @Test
    void aGatewayIsNotTakenForAnAddressAndNameServersNotForGateways() {
        PrintedAdapters read = IpconfigReader.read("""
                Ethernet adapter A:

                   Physical Address. . . . . . . . . : 00-00-5E-00-53-21
                   IP Address. . . . . . . . . . . . : 172.20.5.21
                   Subnet Mask . . . . . . . . . . . : 255.255.255.0
                   Default Gateway . . . . . . . . . : 172.20.5.1
                   DHCP Server . . . . . . . . . . . : 172.20.5.7
                   DNS Servers . . . . . . . . . . . : 172.20.5.53

                Ethernet adapter B:

                   Physical Address. . . . . . . . . : 00-00-5E-00-53-22
                   IP Address. . . . . . . . . . . . : 172.20.6.21
                   Subnet Mask . . . . . . . . . . . : 255.255.255.0
                   Default Gateway . . . . . . . . . :
                   DNS Servers . . . . . . . . . . . : 172.20.5.53
                """.lines().toList());
        assertThat(read.cards())
                .extracting(card -> card.addresses() + " " + card.gateways())
                .containsExactly("[172.20.5.21/24] [172.20.5.1]", "[172.20.6.21/24] []");
    }

    private static List<String> collected(String name) throws IOException {
        return Files.readAllLines(Path.of("src/test/resources/windows", name));
    }

    @Test
    void wholeTextsOfXpAreRead() throws Exception {
        PrintedRoutes routes = RoutePrintReader.read(collected("route-print-xp.txt"));
        PrintedAdapters adapters = IpconfigReader.read(collected("ipconfig-xp.txt"));
        PrintedNeighbours neighbours = ArpReader.read(collected("arp-xp.txt"));
        assertThat(routes.unread()).isEmpty();
        assertThat(adapters.unread()).isEmpty();
        assertThat(neighbours.unread()).isEmpty();
        assertThat(routes.cards()).hasSize(4);
        assertThat(adapters.cards())
                .extracting(PrintedAdapters.Card::isConnected)
                .containsExactly(true, true, false);
        assertThat(neighbours.rows()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"172.20.5.1", "198.51.100.1"})
    void theGatewayInUseSettlesATieOfDefaultRoutes(String used) throws Exception {
        List<String> rows = collected("route-print-xp.txt").stream()
                .flatMap(line -> line.strip().startsWith("0.0.0.0 ")
                        ? Stream.of(line, "0.0.0.0 0.0.0.0 198.51.100.1 198.51.100.21 20")
                        : Stream.of(line.replaceFirst("^Default Gateway:.*", "Default Gateway: " + used)))
                .toList();
        PrintedHost printed = new PrintedHost(
                IpconfigReader.read(collected("ipconfig-xp.txt")),
                RoutePrintReader.read(rows),
                ArpReader.read(List.of()));
        HostState state = HostState.before(printed.host(StackId.parse("windows-xp")));
        assertThat(GatewayShown.of(state)).hasValue(IpAddress.parse(used));
    }

    @Test
    void whatIsReadOfATextOfXpIsPrintedInTheSameColumns() throws Exception {
        PrintedHost printed = new PrintedHost(
                IpconfigReader.read(collected("ipconfig-xp.txt")),
                RoutePrintReader.read(collected("route-print-xp.txt")),
                ArpReader.read(collected("arp-xp.txt")));
        HostState state = HostState.before(printed.host(StackId.parse("windows-xp")));
        List<String> rows = collected("route-print-xp.txt").stream()
                .takeWhile(line -> !line.startsWith("Persistent"))
                .filter(line -> line.matches(" +[0-9].*|Default Gateway.*"))
                .toList();
        assertThat(WindowsDialect.XP.print(Topic.ROUTES, state)).containsAll(rows);
    }
}
