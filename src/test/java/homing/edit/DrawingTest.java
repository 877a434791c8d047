package homing.edit;

import static homing.edit.Drawn.EMPTY;
import static homing.edit.Drawn.after;
import static homing.edit.Drawn.label;
import static homing.edit.Drawn.text;
import static org.assertj.core.api.Assertions.assertThat;

import homing.model.Host;
import homing.model.Lan;
import homing.model.StackId;
import homing.scenario.Part;
import homing.scenario.Scenario;
import homing.scenario.Spot;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DrawingTest {
    private static final StackId XP = StackId.parse("windows-xp");
    private static final Spot HERE = new Spot(100, 200);

    @Test
    void hostsGetNamesOfTheirOwn() {
        Addition first = Hosts.add(EMPTY, StackId.LINUX, HERE);
        Scenario one = after(EMPTY, first.edit());
        Scenario two = after(one, Hosts.add(one, StackId.LINUX, HERE).edit());
        Scenario three = after(two, Hosts.add(two, XP, HERE).edit());

        assertThat(three.network().hosts()).extracting(Host::name).containsExactly("host1", "host2", "pc1");
        assertThat(three.placeOf("pc1")).contains(HERE);
        assertThat(first.parts()).containsExactly(new Part.OfHost("host1"));
        assertThat(label(first.edit())).isEqualTo("Add host1");
    }

    @Test
    void gatewaysForward() {
        Scenario linux =
                after(EMPTY, Hosts.addGateway(EMPTY, StackId.LINUX, HERE).edit());
        Scenario windows = after(linux, Hosts.setStack("gw1", XP));

        assertThat(text(linux)).contains("ip_forward: 1");
        assertThat(text(windows)).contains("IPEnableRouter: 1").doesNotContain("ip_forward");
        assertThat(text(after(windows, Hosts.setForwarding("gw1", false)))).doesNotContain("IPEnableRouter");
    }

    @Test
    void forwardingIsTurnedOffForBothFamilies() {
        Scenario both = Drawn.of(
                "hosts:",
                "  gw: {adapters: {A: {addresses: 10.1.0.1/24}}, settings: {ip_forward: 1, ipv6.conf.all.forwarding: 1}}");

        assertThat(after(both, Hosts.setStack("gw", StackId.LINUX))).isEqualTo(both);
        assertThat(text(after(both, Hosts.setForwarding("gw", false)))).doesNotContain("forward");
    }

    @Test
    void aHostKeepsItsGatewaysUnderAnotherSystem() {
        Scenario linux = Drawn.of(
                "hosts:",
                "  a:",
                "    adapters: {A: {addresses: 10.1.0.5/24}, B: {addresses: 10.2.0.5/24}}",
                "    routes: [default via 10.1.0.1, default via 10.2.0.1 metric 20, 10.9.0.0/16 via 10.1.0.2]");
        Scenario windows = after(linux, Hosts.setStack("a", XP));

        assertThat(text(windows))
                .contains("gateways: 10.1.0.1}", "gateways: 10.2.0.1 metric 20}", "10.9.0.0/16")
                .doesNotContain("default");
        assertThat(after(windows, Hosts.setStack("a", StackId.LINUX))).isEqualTo(linux);
    }

    @Test
    void theInternetHasAServer() {
        Addition added = Lans.addInternet(EMPTY, HERE);
        Scenario drawn = after(EMPTY, added.edit());

        assertThat(drawn.network().lans()).extracting(Lan::kind).containsExactly(Lan.Kind.INTERNET);
        assertThat(text(drawn)).contains("203.0.113.80/24").doesNotContain("mac:", "index:");
        assertThat(added.parts()).hasSize(2).allMatch(part -> part.isIn(drawn));
    }

    @Test
    void aCableMayStandForTheInternetAndBack() {
        Scenario lan = Drawn.of("hosts: {}", "lans: {Office: []}");
        Scenario cloud = after(lan, Lans.setKind("Office", Lan.Kind.INTERNET));

        assertThat(text(cloud)).contains("kind: internet");
        assertThat(after(cloud, Lans.setKind("Office", Lan.Kind.CABLE))).isEqualTo(lan);
    }

    @Test
    void firewallsRememberAndNotesStandWhereTheyArePut() {
        Scenario fire =
                after(EMPTY, Hosts.addFirewall(EMPTY, StackId.LINUX, HERE).edit());
        Scenario note = after(fire, Notes.add(fire, "look", HERE).edit());

        assertThat(text(note)).contains("fw1", "accept established", "look");
        assertThat(text(after(note, Notes.setText(0, "see")))).contains("see").doesNotContain("look");
    }

    @Test
    void partsMoveTogetherAndTheRestStays() {
        Scenario drawn = after(EMPTY, Lans.addInternet(EMPTY, HERE).edit());
        Map<String, Spot> shown = Map.of("server", new Spot(0, 0), "lan:Internet", new Spot(5, 5));
        Edit move = Arrange.move(drawn, shown, List.of(new Part.OfHost("server")), 10, -10, "drag");

        assertThat(after(drawn, move).places())
                .isEqualTo(Map.of("server", new Spot(10, -10), "lan:Internet", new Spot(5, 5)));
    }
}
