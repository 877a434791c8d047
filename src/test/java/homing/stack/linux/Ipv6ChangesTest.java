package homing.stack.linux;

import static org.assertj.core.api.Assertions.assertThat;

import homing.dialect.linux.IpRoute;
import homing.model.AdapterAddress;
import homing.model.Change;
import homing.model.Host;
import homing.net.Family;
import homing.net.IpAddress;
import homing.state.HostState;
import java.util.List;
import org.junit.jupiter.api.Test;

class Ipv6ChangesTest {
    private final HostState start = LinuxProfile.stack()
            .start(Hosts.named("a", "eth0 10.1.0.5/24 2001:db8:1::5/64", "::/0 via 2001:db8:1::1 dev eth0"));

    private static HostState after(HostState before, Change change) {
        return LinuxProfile.stack().change(before, change, 0).after();
    }

    private static List<String> addresses(HostState state) {
        return state.host().adapter("eth0").orElseThrow().addresses().stream()
                .map(AdapterAddress::toString)
                .toList();
    }

    private static List<String> routes(HostState state) {
        return IpRoute.all(state.host(), Family.IPV6);
    }

    @Test
    void anAdapterThatIsSetDownLosesItsIpv6AddressesAndGetsBackItsOwnOnly() {
        HostState down = after(start, new Change.OfAdapter("a", "eth0", false));
        assertThat(addresses(down)).containsExactly("10.1.0.5/24");
        assertThat(routes(down)).containsExactly("local ::1 dev lo table local proto kernel metric 0 pref medium");
        HostState up = after(down, new Change.OfAdapter("a", "eth0", true));
        assertThat(addresses(up)).containsExactly("10.1.0.5/24", "fe80::ff:fe00:2/64");
        assertThat(routes(up))
                .containsExactly(
                        "fe80::/64 dev eth0 proto kernel metric 256 pref medium",
                        "local ::1 dev lo table local proto kernel metric 0 pref medium",
                        "local fe80::ff:fe00:2 dev eth0 table local proto kernel metric 0 pref medium",
                        "multicast ff00::/8 dev eth0 table local proto kernel metric 256 pref medium");
    }

    @Test
    void addressesOutliveItIfTheHostIsToldTo() {
        Host keeps = Hosts.with(start.host(), "ipv6.conf.all.keep_addr_on_down=1");
        HostState down = after(start.with(keeps), new Change.OfAdapter("a", "eth0", false));
        assertThat(addresses(down)).containsExactly("10.1.0.5/24", "2001:db8:1::5/64");
    }

    @Test
    void aNewAddressStandsFirstAndBringsItsRoute() {
        AdapterAddress added = AdapterAddress.of(IpAddress.parse("2001:db8:2::5"), 64);
        HostState state = after(start, new Change.OfAddress("a", "eth0", added, true));
        assertThat(addresses(state))
                .containsExactly("10.1.0.5/24", "2001:db8:2::5/64", "2001:db8:1::5/64", "fe80::ff:fe00:2/64");
        assertThat(routes(state)).contains("2001:db8:2::/64 dev eth0 proto kernel metric 256 pref medium");
        HostState gone = after(state, new Change.OfAddress("a", "eth0", added, false));
        assertThat(routes(gone)).isEqualTo(routes(start));
    }

    @Test
    void theLastIpv4AddressTakesNoIpv6RouteWithIt() {
        AdapterAddress last = AdapterAddress.of(IpAddress.parse("10.1.0.5"), 24);
        HostState state = after(start, new Change.OfAddress("a", "eth0", last, false));
        assertThat(routes(state)).isEqualTo(routes(start));
    }

    @Test
    void theFirstIpv6AddressBringsThoseOfTheSystemToo() {
        HostState four = LinuxProfile.stack().start(Hosts.named("a", "eth0 10.1.0.5/24"));
        AdapterAddress first = AdapterAddress.of(IpAddress.parse("2001:db8:1::5"), 64);
        HostState state = after(four, new Change.OfAddress("a", "eth0", first, true));
        assertThat(addresses(state)).containsExactly("10.1.0.5/24", "2001:db8:1::5/64", "fe80::ff:fe00:2/64");
        assertThat(state.host().adapter("lo").orElseThrow().owns(IpAddress.parse("::1")))
                .isTrue();
        assertThat(routes(state))
                .containsAll(routes(start).stream()
                        .filter(route -> !route.startsWith("default") && !route.contains("2001:db8:1::5"))
                        .toList());
    }
}
