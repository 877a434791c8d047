package homing.stack.windows.modern;

import static org.assertj.core.api.Assertions.assertThat;

import homing.dialect.windows.modern.IpconfigText;
import homing.model.AdapterAddress;
import homing.model.Change;
import homing.model.Host;
import homing.model.Route;
import homing.net.IpAddress;
import homing.stack.Outcome;
import homing.stack.PipelineStack;
import homing.stack.windows.ExampleCall;
import homing.stack.windows.ExampleRecord;
import homing.stack.windows.Hosts;
import homing.state.HostState;
import java.util.List;
import org.junit.jupiter.api.Test;

class LinkLocalAddressesTest {
    private static final String OWN = "fe80::ff:fe00:6";
    private static final PipelineStack WIN10 = ModernExampleTest.stack("windows-modern/win10");

    private static Host drawn(String... adapters) {
        return Hosts.of("windows-modern/win10", List.of(adapters), List.of(), List.of());
    }

    private static List<String> addresses(Host host, String adapter) {
        return host.adapter(adapter).orElseThrow().addresses().stream()
                .map(AdapterAddress::toString)
                .toList();
    }

    @Test
    void aDrawnHostThatSpeaksIpv6HasALinkLocalAddressOnEachAdapter() {
        Host host = WIN10.start(drawn("Eth idx=6 addr=2001:db8::5/64", "Lab idx=7 addr=10.1.0.5/24"))
                .host();
        assertThat(addresses(host, "Eth")).containsExactly("2001:db8::5/64", OWN + "/64");
        assertThat(addresses(host, "Lab")).containsExactly("10.1.0.5/24", "fe80::ff:fe00:7/64");
        assertThat(host.table("main").orElseThrow().routes())
                .extracting(Route::destination)
                .extracting(Object::toString)
                .contains("fe80::/64", OWN + "/128");
        assertThat(String.join("\n", IpconfigText.lines(IpconfigText.of(host))))
                .contains("Link-local IPv6 Address . . . . . : " + OWN + "%6(Preferred)");
    }

    @Test
    void oneOfTheirOwnIsKeptAndIpv4AloneGetsNone() {
        assertThat(addresses(WIN10.start(drawn("Eth idx=6 addr=fe80::5/64")).host(), "Eth"))
                .containsExactly("fe80::5/64");
        assertThat(addresses(WIN10.start(drawn("Eth idx=6 addr=10.1.0.5/24")).host(), "Eth"))
                .containsExactly("10.1.0.5/24");
    }

    @Test
    void anImportedHostStaysAsItIs() {
        Host imported = drawn("Eth idx=6 addr=2001:db8::5/64").withCompleteTables(List.of(), List.of());
        assertThat(addresses(WIN10.start(imported).host(), "Eth")).containsExactly("2001:db8::5/64");
    }

    @Test
    void aNeighbourOnTheLinkIsCalledFromIt() {
        HostState state = WIN10.start(drawn("Eth idx=6 addr=2001:db8::5/64"));
        Outcome outcome = WIN10.call(state, ExampleCall.parse("udp sendto [fe80::9]:53, unbound", state.host()), 0);
        assertThat(ExampleRecord.of(outcome)).containsEntry("source", OWN).containsEntry("nexthop", "fe80::9");
    }

    @Test
    void theFirstIpv6AddressBringsIt() {
        HostState state = WIN10.start(drawn("Eth idx=6 addr=10.1.0.5/24"));
        AdapterAddress added = AdapterAddress.of(IpAddress.parse("2001:db8::5"), 64);
        HostState after = WIN10.change(state, new Change.OfAddress("client", "Eth", added, true), 0)
                .after();
        assertThat(addresses(after.host(), "Eth")).containsExactly("10.1.0.5/24", "2001:db8::5/64", OWN + "/64");
    }
}
