package homing.edit;

import static homing.edit.Drawn.EMPTY;
import static homing.edit.Drawn.after;
import static homing.edit.Drawn.cable;
import static homing.edit.Drawn.drawn;
import static homing.edit.Drawn.gateway;
import static homing.edit.Drawn.host;
import static homing.edit.Drawn.label;
import static homing.edit.Drawn.part;
import static homing.edit.Drawn.pings;
import static homing.edit.Drawn.proposed;
import static homing.edit.Drawn.text;
import static org.assertj.core.api.Assertions.assertThat;

import homing.edit.wiring.Port;
import homing.model.AdapterAddress;
import homing.model.AdapterRef;
import homing.model.StackId;
import homing.net.IpAddress;
import homing.net.Prefix;
import homing.scenario.Scenario;
import homing.scenario.Spot;
import homing.text.Words;
import java.util.List;
import org.junit.jupiter.api.Test;

class CablesTest {
    @Test
    void twoHostsGetALanBetweenThem() {
        Scenario two = drawn(EMPTY, host(0), host(400));
        Proposal cable = proposed(two, "host1", "host2");
        Scenario connected = after(two, cable.edit());

        assertThat(text(connected)).contains("10.0.1.10/24", "10.0.1.11/24").doesNotContain("mac:", "routes");
        assertThat(connected.placeOf("lan:LAN 1")).contains(new Spot(200, 0));
        assertThat(pings(connected, "host1", "10.0.1.11")).isTrue();
        assertThat(label(cable.edit())).isEqualTo("Connect host1 to host2");
        assertThat(cable.told())
                .extracting(Words.english()::say)
                .containsExactly(
                        "host1 gets an adapter eth0 with 10.0.1.10/24.",
                        "host2 gets an adapter eth0 with 10.0.1.11/24.");
    }

    @Test
    void theLanBetweenHostsThatStandCloseIsNotHiddenByThem() {
        Scenario two = drawn(EMPTY, host(0), host(240));
        Scenario connected = after(two, proposed(two, "host1", "host2").edit());

        assertThat(connected.placeOf("lan:LAN 1")).contains(new Spot(120, 110));
    }

    @Test
    void theLanStandsOnTheLineBetweenItsHostsAndNotBehindAnotherHost() {
        Scenario three = drawn(
                EMPTY,
                host(0),
                scenario -> Hosts.addGateway(scenario, StackId.LINUX, new Spot(270, -150))
                        .edit(),
                scenario -> Hosts.addGateway(scenario, StackId.LINUX, new Spot(270, 150))
                        .edit());
        Scenario up = after(three, proposed(three, "host1", "gw1").edit());
        Scenario both = after(up, proposed(up, "host1", "gw2").edit());

        assertThat(both.placeOf("lan:LAN 1").orElseThrow().y()).isBetween(-150.0, -40.0);
        assertThat(both.placeOf("lan:LAN 2").orElseThrow().y()).isBetween(40.0, 150.0);
        assertThat(both.placeOf("lan:LAN 1").orElseThrow().x()).isBetween(130.0, 270.0);
    }

    @Test
    void theLanKeepsOffACableThatIsThere() {
        Scenario drawn = drawn(EMPTY, host(0), host(800), gateway(400));
        Scenario across = after(drawn, proposed(drawn, "host1", "host2").edit());
        Scenario down = drawn(
                across,
                scenario -> Hosts.addGateway(scenario, StackId.LINUX, new Spot(400, -300))
                        .edit());
        Scenario both = after(down, proposed(down, "gw1", "gw2").edit());

        Spot first = both.placeOf("lan:LAN 1").orElseThrow();
        Spot second = both.placeOf("lan:LAN 2").orElseThrow();
        assertThat(Math.abs(first.y() - second.y()) > 40 || Math.abs(first.x() - second.x()) > 180)
                .isTrue();
    }

    @Test
    void whoJoinsALanGetsAnAddressOfItsPrefix() {
        Scenario lan = Drawn.of(
                "hosts:",
                "  a: {adapters: {A: {addresses: [192.168.7.10/26, 2001:db8::10/64]}}, routes: default via 192.168.7.9}",
                "  gate: {settings: {ip_forward: 1}}",
                "  pc: {stack: windows-xp}",
                "lans: {Office: ['a:A']}");
        Scenario joined = drawn(lan, cable("gate", "Office"), cable("pc", "a:A"));

        assertThat(text(joined)).contains("eth0: {addresses: [192.168.7.9/26, 2001:db8::1/64]}");
        assertThat(text(joined)).contains("[192.168.7.11/26, 2001:db8::a/64], gateways: [192.168.7.9, 2001:db8::1]");
    }

    @Test
    void anAdapterThatIsNotPluggedInIsUsedFirst() {
        Scenario lan = Drawn.of("hosts: {a: {adapters: {A: {addresses: 10.5.0.1/16}}}, b: {}}");
        Scenario joined = drawn(lan, cable("b", "a"));

        assertThat(text(joined)).contains("LAN 1: [b:eth0, a:A]", "10.5.0.10/16");
    }

    @Test
    void firewallsCheckTheSourcesOfEachCable() {
        Scenario drawn = drawn(
                EMPTY,
                host(0),
                scenario -> Hosts.addFirewall(scenario, StackId.LINUX, new Spot(1, 1))
                        .edit(),
                cable("host1", "fw1"));

        assertThat(text(drawn)).contains("eth0: strict");
    }

    @Test
    void aProposalIsChangedWithinTheSameUndo() {
        Scenario two = drawn(EMPTY, host(0), gateway(400));
        Proposal cable = proposed(two, "host1", "gw1");
        Proposal other = cable.withPrefix(Prefix.parse("172.16.0.0/20"));
        History history = History.of(two).apply(cable.edit()).apply(cable.revise(other));

        assertThat(text(history.current()))
                .contains("172.16.0.10/20", "172.16.0.1/20")
                .doesNotContain("10.0.1.");
        assertThat(history.undo().current()).isEqualTo(two);
        assertThat(other.withAddresses(0, List.of(AdapterAddress.of(IpAddress.parse("10.9.9.9"), 8)))
                        .ports())
                .extracting(Port::adapter)
                .extracting(adapter -> adapter.addresses().toString())
                .containsExactly("[10.9.9.9/8]", "[172.16.0.1/20]");
    }

    @Test
    void linesThatLeadNowhereAreRefused() {
        Scenario drawn = Drawn.of("hosts: {a: {}}", "lans: {X: [], Y: []}");

        assertThat(List.of("X Y", "a a", "a b"))
                .map(pair -> pair.split(" "))
                .allSatisfy(pair -> assertThat(
                                Cables.propose(drawn, drawn.places(), part(drawn, pair[0]), part(drawn, pair[1]))
                                        .refusal())
                        .isPresent());
    }

    @Test
    void cablesArePluggedElsewhereAndPulled() {
        Scenario drawn = Drawn.of("hosts: {a: {adapters: {A: {}}}}", "lans: {X: ['a:A'], Y: []}");
        AdapterRef card = new AdapterRef("a", "A");

        assertThat(text(after(drawn, Cables.reconnect(card, "Y")))).contains("X: []", "[a:A]");
        assertThat(text(after(drawn, Cables.remove(card)))).doesNotContain("a:A");
        assertThat(text(after(drawn, Cables.setPlugged(card, false)))).contains("unplugged");
        assertThat(text(after(drawn, Cables.setUp(card, false)))).contains("state: down");
        assertThat(after(after(drawn, Cables.setUp(card, false)), Cables.setUp(card, true)))
                .isEqualTo(drawn);
    }
}
