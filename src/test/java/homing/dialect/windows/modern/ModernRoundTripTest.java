package homing.dialect.windows.modern;

import static org.assertj.core.api.Assertions.assertThat;

import homing.dialect.windows.netsh.AddressConfig;
import homing.dialect.windows.netsh.AddressDetails;
import homing.dialect.windows.netsh.Addresses6;
import homing.dialect.windows.netsh.InterfaceDetails;
import homing.dialect.windows.netsh.Interfaces;
import homing.dialect.windows.netsh.Neighbours;
import homing.dialect.windows.netsh.Routes;
import homing.dialect.windows.powershell.NetAddress;
import homing.dialect.windows.powershell.NetInterface;
import homing.dialect.windows.powershell.NetNeighbor;
import homing.dialect.windows.powershell.NetRoute;
import homing.net.Family;
import homing.problem.Checked;
import homing.state.HostState;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What newer Windows prints is read again as the same table, for every host. */
class ModernRoundTripTest {
    private static <T> void assertSame(
            Function<HostState, T> of,
            Function<T, List<String>> lines,
            BiFunction<String, List<String>, Checked<T>> read) {
        Stream<HostState> hosts = WindowsStates.all();
        hosts.forEach(host -> {
            T table = of.apply(host);
            Checked<T> again = read.apply("text", lines.apply(table));
            assertThat(again.warnings()).isEmpty();
            assertThat(again.value()).isEqualTo(table);
        });
    }

    @Test
    void thereAreManyHosts() {
        assertThat(WindowsStates.all()).hasSizeGreaterThan(250);
    }

    @Test
    void routePrint() {
        assertSame(state -> RoutePrintText.of(state.host()), RoutePrintText::lines, RouteTablesReader::read);
    }

    @Test
    void arp() {
        assertSame(ArpText::of, ArpText::lines, ArpTableReader::read);
    }

    @Test
    void ipconfig() {
        assertSame(state -> IpconfigText.of(state.host()), IpconfigText::lines, AdapterSettingsReader::read);
    }

    @Test
    void netshShowInterfaces() {
        assertSame(state -> Interfaces.of(state.host()), Interfaces::lines, Interfaces::read);
    }

    @ParameterizedTest
    @EnumSource
    void netshShowRoute(Family family) {
        assertSame(state -> Routes.of(state.host(), family), Routes::lines, Routes::read);
    }

    @ParameterizedTest
    @EnumSource
    void netshShowNeighbors(Family family) {
        assertSame(state -> Neighbours.of(state, family), Neighbours::lines, Neighbours::read);
    }

    @Test
    void netshShowInterfacesVerbose() {
        assertSame(state -> InterfaceDetails.of(state.host()), InterfaceDetails::lines, InterfaceDetails::read);
    }

    @Test
    void netshShowAddresses() {
        assertSame(state -> AddressConfig.of(state.host()), AddressConfig::lines, AddressConfig::read);
    }

    @ParameterizedTest
    @EnumSource
    void netshShowIpaddressesVerbose(Family family) {
        assertSame(state -> AddressDetails.of(state.host(), family), AddressDetails::lines, AddressDetails::read);
    }

    @ParameterizedTest
    @EnumSource
    void getNetRoute(Family family) {
        assertSame(
                state -> NetRoute.of(state.host(), family),
                NetRoute::table,
                (file, lines) -> NetRoute.read(file, lines));
    }

    @ParameterizedTest
    @EnumSource
    void getNetIpInterfaceAsAList(Family family) {
        assertSame(
                state -> NetInterface.of(state.host(), family),
                NetInterface::list,
                (file, lines) -> NetInterface.read(file, lines));
    }

    @Test
    void getNetIpAddressAsAList() {
        assertSame(
                state -> NetAddress.of(state.host()), NetAddress::list, (file, lines) -> NetAddress.read(file, lines));
    }

    @Test
    void getNetIpAddressAsATableTellsTheAddresses() {
        WindowsStates.all().forEach(state -> {
            List<NetAddress> own = NetAddress.of(state.host());
            assertThat(NetAddress.read("text", NetAddress.table(own)).value())
                    .extracting(one -> one.adapter() + " " + one.address() + "/" + one.length() + " " + one.state())
                    .isEqualTo(own.stream()
                            .map(one -> one.adapter() + " " + one.address() + "/" + one.length() + " " + one.state())
                            .toList());
        });
    }

    @ParameterizedTest
    @EnumSource
    void getNetNeighbor(Family family) {
        WindowsStates.all()
                .filter(state -> !NetNeighbor.of(state, family).isEmpty())
                .forEach(state -> {
                    List<NetNeighbor> known = NetNeighbor.of(state, family);
                    assertThat(NetNeighbor.read("text", NetNeighbor.table(known))
                                    .value())
                            .isEqualTo(known);
                });
    }

    @ParameterizedTest
    @EnumSource
    void getNetRouteAsAList(Family family) {
        assertSame(
                state -> NetRoute.of(state.host(), family),
                NetRoute::list,
                (file, lines) -> NetRoute.read(file, lines));
    }

    @Test
    void netshIpv6ShowAddresses() {
        assertSame(state -> Addresses6.of(state.host()), Addresses6::lines, Addresses6::read);
    }
}
