package homing.dialect.windows.powershell;

import static org.assertj.core.api.Assertions.assertThat;

import homing.model.AddressState;
import homing.model.WindowsAdapter.Option;
import homing.problem.Checked;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What PowerShell prints is read, and looks the same when it is printed. */
class PowerShellTextTest {
    private static final String INTERFACES = """

            ifIndex InterfaceAlias                  AddressFamily NlMtu(Bytes) InterfaceMetric Dhcp     ConnectionState PolicyStore
            ------- --------------                  ------------- ------------ --------------- ----     --------------- -----------
            12      Ethernet                        IPv4                  1500              25 Disabled Connected       ActiveStore
            17      Wi-Fi                           IPv4                  1500              50 Disabled Connected       ActiveStore
            1       Loopback Pseudo-Interface 1     IPv4            4294967295              75 Disabled Connected       ActiveStore
            """;
    private static final String ROUTES = """

            ifIndex DestinationPrefix                              NextHop                                  RouteMetric ifMetric PolicyStore
            ------- -----------------                              -------                                  ----------- -------- -----------
            12      0.0.0.0/0                                      172.20.5.1                                         0 25       ActiveStore
            17      0.0.0.0/0                                      192.0.2.1                                          0 50       ActiveStore
            12      172.20.5.0/24                                  0.0.0.0                                          256 25       ActiveStore
            12      203.0.113.0/24                                 172.20.5.254                                       1 25       ActiveStore
            """;
    private static final String FOUND = """

            IPAddress         : 172.20.5.40
            InterfaceIndex    : 12
            InterfaceAlias    : Ethernet
            AddressFamily     : IPv4
            Type              : Unicast
            PrefixLength      : 24
            PrefixOrigin      : Manual
            SuffixOrigin      : Manual
            AddressState      : Preferred
            ValidLifetime     : Infinite ([TimeSpan]::MaxValue)
            PreferredLifetime : Infinite ([TimeSpan]::MaxValue)
            SkipAsSource      : False
            PolicyStore       : ActiveStore

            Caption            :
            InstanceID         : ;C?8;@B8:8;@
            DestinationAddress :
            RouteMetric        : 1
            TypeOfRoute        : 3
            AddressFamily      : IPv4
            CompartmentId      : 1
            DestinationPrefix  : 203.0.113.0/24
            InterfaceAlias     : Ethernet
            InterfaceIndex     : 12
            InterfaceMetric    : 25
            NextHop            : 172.20.5.254
            PreferredLifetime  : 10675199.02:48:05.4775807
            ifIndex            : 12
            """;

    private static List<String> lines(String text) {
        return Arrays.asList(text.split("\n"));
    }

    private static <T> T value(Checked<T> checked) {
        assertThat(checked.warnings()).isEmpty();
        return checked.value();
    }

    @Test
    void adapters() {
        List<NetInterface> read = value(NetInterface.read("text", lines(INTERFACES)));
        assertThat(read)
                .extracting(NetInterface::alias)
                .containsExactly("Ethernet", "Wi-Fi", "Loopback Pseudo-Interface 1");
        assertThat(NetInterface.table(read)).isEqualTo(lines(INTERFACES));
    }

    @Test
    void routes() {
        List<NetRoute> read = value(NetRoute.read("text", lines(ROUTES)));
        assertThat(read).extracting(NetRoute::routeMetric).containsExactly(0L, 0L, 256L, 1L);
        assertThat(read.get(2).gateway()).isEmpty();
        assertThat(NetRoute.table(read)).isEqualTo(lines(ROUTES));
    }

    @Test
    void theRouteThatIsFoundAndItsSource() {
        assertThat(value(NetAddress.read("text", lines(FOUND))))
                .singleElement()
                .matches(one -> one.address().toString().equals("172.20.5.40") && !one.skipAsSource())
                .satisfies(one -> assertThat(NetAddress.list(List.of(one)))
                        .isEqualTo(lines(FOUND).subList(0, 14)));
        assertThat(value(NetRoute.read("text", lines(FOUND))))
                .singleElement()
                .matches(one -> one.nextHop().toString().equals("172.20.5.254") && one.adapterMetric() == 25);
    }

    @Test
    void whatIsEnabledStandsInTheList() {
        List<String> text = lines("""
                InterfaceIndex : 12
                InterfaceAlias : Ethernet
                InterfaceMetric : 25
                WeakHostSend : Enabled
                Forwarding : Disabled
                """);
        assertThat(value(NetInterface.read("text", text)).get(0).enabled()).containsExactly(Option.WEAK_HOST_SEND);
    }

    @Test
    void enumerationsMayBeNumbers() {
        List<String> text =
                lines("IPAddress : fe80::1%12\nifIndex : 12\nPrefixLength : 64\nAddressState : 3\nSkipAsSource : True");
        assertThat(value(NetAddress.read("text", text)))
                .singleElement()
                .matches(one -> one.state() == AddressState.DEPRECATED && one.skipAsSource() && one.adapter() == 12);
    }

    @Test
    void whatIsCutIsToldWithItsPlace() {
        List<String> text = lines(ROUTES.replace("203.0.113.0/24", "203.0.113.…    "));
        assertThat(NetRoute.read("text", text).warnings())
                .singleElement()
                .matches(problem ->
                        problem.place().line() == 7 && problem.place().column() == 9)
                .matches(problem -> problem.message().key().equals("dialect.windows.read.cut"));
    }

    @Test
    void aTextOfSomethingElseIsToldToBeNone() {
        assertThat(NetRoute.read("text", lines(INTERFACES)).warnings()).hasSize(1);
        assertThat(NetNeighbor.read("text", List.of()).warnings()).hasSize(1);
    }
}
