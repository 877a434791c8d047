package homing.diagnose;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import homing.io.scenario.ScenarioReader;
import homing.model.Service;
import homing.scenario.Scenario;
import homing.sim.Simulation;
import homing.text.Words;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class DiagnosisTest {
    private static final String GATE =
            "{adapters: {eth0: {addresses: 10.1.0.1/24}, eth1: {addresses: 10.2.0.1/24}}, settings: {%s}}";

    /** A client, a gateway and a server in a row. */
    private static String network(String client, String gateSettings, String server) {
        return """
                homing: 1
                hosts:
                  client: %s
                  gate: %s
                  server: %s
                lans:
                  L: [client:eth0, gate:eth0]
                  M: [gate:eth1, server:eth0]
                calls:
                """.formatted(client, GATE.formatted(gateSettings), server);
    }

    private static final String CLIENT = "{adapters: {eth0: {addresses: 10.1.0.5/24}}, routes: [default via 10.1.0.1]}";
    private static final String SERVER = "{adapters: {eth0: {addresses: 10.2.0.9/24}}, routes: [default via 10.2.0.1]}";

    private static List<String> found(String network, String call) throws Exception {
        return findings(network, call).stream()
                .map(each -> each.severity().name().toLowerCase(Locale.ROOT) + " " + each.code() + " " + each.host())
                .toList();
    }

    private static List<Finding> findings(String network, String call) throws Exception {
        Scenario scenario =
                ScenarioReader.read("test", (network + "  - {from: client, " + call + "}\n").getBytes(UTF_8));
        return Diagnosis.of(
                Simulation.of(scenario.network()).run(scenario.calls().get(0).call(), Service.on(7007)));
    }

    @Test
    void nothingIsWrongWithAnAnsweredCall() throws Exception {
        assertThat(found(network(CLIENT, "ip_forward: 1", SERVER), "program: udp connect, to: 10.2.0.9, port: 7007"))
                .isEmpty();
    }

    @Test
    void aGatewayThatDoesNotForwardIsNamedWithTheSwitchThatHelps() throws Exception {
        List<Finding> findings = findings(network(CLIENT, "ip_forward: 0", SERVER), "program: ping, to: 10.2.0.9");
        assertThat(findings).extracting(Finding::code).containsExactly("forwarding-off");
        assertThat(findings.get(0).fixes().get(0).commands()).containsExactly("sysctl -w net.ipv4.ip_forward=1");
    }

    @Test
    void aClosedPortIsNamedWhereItIs() throws Exception {
        assertThat(found(network(CLIENT, "ip_forward: 1", SERVER), "program: tcp connect, to: 10.2.0.9, port: 81"))
                .containsExactly("error port-closed server");
    }

    @Test
    void aDeadGatewayIsNamedAndThatTheHostHasLeftIt() throws Exception {
        String windows =
                "{stack: windows-xp, adapters:" + " {eth0: {addresses: 10.1.0.5/24, gateways: [10.1.0.1, 10.1.0.2]}}}";
        assertThat(found(network(windows, "ip_forward: 0", SERVER), "program: tcp connect, to: 10.2.0.9, port: 7007"))
                .contains("warning dead-gateway client", "warning default-gateway-changed client");
    }

    @Test
    void aServerWithoutAWayBackIsNamed() throws Exception {
        String lost = "{adapters: {eth0: {addresses: 10.2.0.9/24}}}";
        assertThat(found(network(CLIENT, "ip_forward: 1", lost), "program: ping, to: 10.2.0.9"))
                .containsExactly("error no-route-back server");
    }

    @Test
    void aServerWithoutAWayBackIsShownTheGatewayThatBroughtTheQuestion() throws Exception {
        String lonely = "{adapters: {eth0: {addresses: 10.2.0.9/24}}}";
        List<Finding> findings =
                findings(network(CLIENT, "ip_forward: 1", lonely), "program: tcp connect, to: 10.2.0.9, port: 7007");
        assertThat(findings.get(0).fixes().get(0).commands()).containsExactly("ip route add 10.1.0.5/32 via 10.2.0.1");
    }

    @Test
    void anAnswerFromAnotherAddressIsNamedAtTheServer() throws Exception {
        String two = "{adapters: {eth0: {addresses: [10.2.0.9/24, 10.2.0.10/24]}}, routes: [default via 10.2.0.1]}";
        List<Finding> findings =
                findings(network(CLIENT, "ip_forward: 1", two), "program: udp connect, to: 10.2.0.10, port: 7007");
        assertThat(findings).extracting(Finding::code).contains("answer-from-another-address");
        assertThat(findings.get(0).fixes().get(1).commands())
                .containsExactly("ip route replace 10.1.0.5/32 via 10.2.0.1 src 10.2.0.10");
    }

    @Test
    void nobodyAtTheNextHopIsNamedByTheHostThatAsks() throws Exception {
        assertThat(found(network(CLIENT, "ip_forward: 1", SERVER), "program: ping, to: 10.2.0.77"))
                .containsExactly("error no-neighbour gate");
    }

    @Test
    void aSpoofedSourceIsToldAtItsHostAndWhereItIsRefused() throws Exception {
        String weak = "{adapters: {eth0: {addresses: 10.1.0.5/24}, eth1: {addresses: 192.0.2.5/24}},"
                + " routes: [default via 10.1.0.1, default via 192.0.2.1 dev eth1 metric 9],"
                + " settings: {conf.all.arp_announce: 2}}";
        List<Finding> findings = findings(
                network(weak, "ip_forward: 1, conf.all.rp_filter: 1", SERVER),
                "program: udp connect, to: 10.2.0.9, port: 7007, bind: 192.0.2.5");
        assertThat(findings).extracting(Finding::code).contains("spoofed-source", "source-check");
        assertThat(findings.get(0).fixes().get(0).commands())
                .containsExactly(
                        "ip route add default via 192.0.2.1 dev eth1 table 101",
                        "ip rule add from 192.0.2.5 lookup 101");
        findings.forEach(each -> assertThat(Words.english().say(each.text())).endsWith("."));
    }

    @Test
    void aFirewallThatDropsIsNamedWithItsRule() throws Exception {
        String gate = "ip_forward: 1}, firewall: {rules: [accept udp, drop icmp]";
        List<Finding> findings = findings(network(CLIENT, gate, SERVER), "program: ping, to: 10.2.0.9");
        assertThat(findings).extracting(Finding::code).containsExactly("filtered");
        assertThat(Words.english().say(findings.get(0).text())).contains("rule 2 drops it");
    }

    @Test
    void routesOutsideOfAZoneAreToldBeforeTheyHurt() throws Exception {
        String gate = "ip_forward: 1}, firewall: {sources: {eth0: zone 10.1.0.0/24, eth1: zone 10.3.0.0/24}";
        assertThat(found(network(CLIENT, gate, SERVER), "program: ping, to: 10.2.0.9"))
                .contains("warning zone-gap gate", "error source-check gate");
    }

    @Test
    void whereTheDrawingEndsNobodyIsBlamed() throws Exception {
        String alone = "homing: 1\nhosts:\n  client: " + CLIENT + "\ncalls:\n";
        assertThat(found(alone, "program: ping, to: 10.2.0.9")).containsExactly("hint nothing-drawn client");
    }
}
