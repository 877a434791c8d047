package homing.sim;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import homing.decision.Decision;
import homing.io.scenario.ScenarioReader;
import homing.model.Call;
import homing.model.Network;
import homing.model.Program;
import homing.net.IpAddress;
import homing.problem.BadInput;
import homing.timeline.Timeline;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A client, a firewall and a server behind it, which answers on no port: what gets through is refused or echoed. */
class FirewallTest {
    private static final IpAddress SERVER = IpAddress.parse("198.51.100.80");
    private static final IpAddress GATE = IpAddress.parse("192.0.2.1");

    private static Timeline run(String rules, Program program, int port) {
        return run(rules, Call.of("client", program, SERVER, port));
    }

    private static Timeline run(String rules, Call call) {
        return Simulation.of(network(rules)).run(call);
    }

    private static Network network(String firewall) {
        String text = """
                homing: 1
                hosts:
                  client: {adapters: {eth0: {addresses: 192.0.2.10/24}}, routes: default via 192.0.2.1}
                  gate:
                    adapters: {front: {addresses: 192.0.2.1/24}, back: {addresses: 198.51.100.1/24}}
                    settings: {ip_forward: 1}
                    firewall: {%s}
                  server: {adapters: {eth0: {addresses: 198.51.100.80/24}}, routes: default via 198.51.100.1}
                lans:
                  Front: [client:eth0, gate:front]
                  Back: [gate:back, server:eth0]
                """.formatted(firewall);
        try {
            return ScenarioReader.read("firewall", text.getBytes(UTF_8)).network();
        } catch (BadInput problem) {
            throw new AssertionError(problem.problems().toString(), problem);
        }
    }

    private static String outcome(Timeline timeline) {
        return timeline.ending().kind() + " at " + timeline.ending().host();
    }

    private static List<Decision.Filtered> filtered(Timeline timeline) {
        return timeline.moments().stream()
                .map(moment -> moment.step().decision())
                .filter(Decision.Filtered.class::isInstance)
                .map(Decision.Filtered.class::cast)
                .toList();
    }

    @Test
    void acceptedPacketPasses() {
        assertThat(outcome(run("rules: accept tcp port 80, otherwise: drop", Program.TCP_CONNECT, 80)))
                .isEqualTo("ANSWER_LOST at gate");
    }

    @Test
    void answerToAnAcceptedPacketPassesAsEstablished() {
        assertThat(outcome(run("rules: [accept established, accept icmp in front], otherwise: drop", Program.PING, 0)))
                .isEqualTo("ANSWERED at client");
    }

    @Test
    void answerWithoutAQuestionIsNotEstablished() {
        Timeline timeline = run("rules: [accept established, accept icmp in back], otherwise: drop", Program.PING, 0);
        assertThat(outcome(timeline)).isEqualTo("LOST at gate");
        assertThat(filtered(timeline).get(0).candidates().get(0).verdict().why().key())
                .isEqualTo("firewall.no-answer");
    }

    @Test
    void droppedPacketLeavesTheClientWaiting() {
        Timeline timeline = run("rules: drop tcp to 198.51.100.0/24", Program.TCP_CONNECT, 80);
        assertThat(outcome(timeline)).isEqualTo("LOST at gate");
        assertThat(timeline.result().trouble()).hasValue("ETIMEDOUT");
    }

    @Test
    void rejectedPacketIsToldToItsSender() {
        Timeline timeline = run("rules: reject tcp port 1-100 out back", Program.TCP_CONNECT, 80);
        assertThat(outcome(timeline)).isEqualTo("REFUSED at gate");
        assertThat(timeline.result().trouble()).hasValue("ECONNREFUSED");
    }

    @Test
    void firstRuleThatTakesThePacketDecides() {
        Timeline timeline = run("rules: [drop udp, accept icmp, drop icmp]", Program.PING, 0);
        assertThat(filtered(timeline).get(0).candidates().stream()
                        .map(each -> each.verdict().standing().name()))
                .containsExactly("PASSED_OVER", "CHOSEN", "NOT_REACHED");
        assertThat(outcome(timeline)).isEqualTo("ANSWERED at client");
    }

    @Test
    void packetsToTheFirewallItselfAreFilteredToo() {
        Call ping = Call.of("client", Program.PING, GATE, 0);
        assertThat(outcome(run("rules: drop icmp in front", ping))).isEqualTo("LOST at gate");
        assertThat(outcome(run("rules: drop icmp out back", ping))).isEqualTo("ANSWERED at client");
    }

    @Test
    void answersToWhatTheFirewallSendsItselfAreEstablished() {
        Call own = Call.of("gate", Program.PING, SERVER, 0);
        assertThat(outcome(run("rules: accept established, otherwise: drop", own)))
                .isEqualTo("ANSWERED at gate");
        assertThat(outcome(run("otherwise: drop", own))).isEqualTo("ANSWER_LOST at gate");
    }

    @Test
    void foreignSourceIsDroppedBeforeAnythingElseIsAsked() {
        Timeline timeline = run("sources: {front: list 10.0.0.0/8}, rules: accept", Program.PING, 0);
        assertThat(outcome(timeline)).isEqualTo("LOST at gate");
        assertThat(filtered(timeline)).isEmpty();
        assertThat(timeline.ending().reason().orElseThrow().why().key()).isEqualTo("firewall.list.spoofed");
    }

    @Test
    void firewallThatAsksForNoAnswersRemembersNothing() {
        Timeline timeline = run("rules: accept icmp", Program.PING, 0);
        assertThat(timeline.after(timeline.length())
                        .host("gate")
                        .orElseThrow()
                        .memory()
                        .passed())
                .isEmpty();
    }
}
