package homing.sim;

import static org.assertj.core.api.Assertions.assertThat;

import homing.decision.Decision;
import homing.decision.Decision.SocketCall;
import homing.decision.SocketError;
import homing.decision.Verdict;
import homing.io.scenario.ScenarioReader;
import homing.model.Call;
import homing.model.Network;
import homing.model.Program;
import homing.model.Script;
import homing.model.Service;
import homing.net.IpAddress;
import homing.problem.BadInput;
import homing.state.SocketState;
import homing.timeline.Timeline;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A multi-homed Windows host opens a NetBIOS session. */
class NetBiosSessionTest {
    private static final String NETWORK = """
            homing: 1
            hosts:
              pc:
                stack: windows-xp/%s
                adapters:
                  A: {addresses: 192.0.2.10/24, gateways: 192.0.2.1, metric: 1, binding: 1}
                  B: {addresses: 198.51.100.10/24, metric: 1, binding: 2}
                settings: {%s}
              router: {adapters: {a: {addresses: 192.0.2.1/24}, b: {addresses: 198.51.100.1/24}}, settings: {ip_forward: 1}}
              peer:
                stack: windows-xp
                adapters: {B: {addresses: 198.51.100.80/24, gateways: 198.51.100.1}}
            lans: {LA: [pc:A, router:a], LB: [pc:B, router:b, peer:B]}
            """;
    private static final IpAddress PEER = IpAddress.parse("198.51.100.80");

    private static Timeline run(String text, Service service) {
        try {
            Network network = ScenarioReader.read("n", text.getBytes(StandardCharsets.UTF_8))
                    .network();
            Call call = Call.of("pc", Program.NETBIOS_SESSION, PEER, 139);
            return Simulation.of(network).run(Script.of(call, Map.of("peer", service)));
        } catch (BadInput bad) {
            throw new AssertionError(bad);
        }
    }

    private static Timeline run(String variant, String settings) {
        return run(NETWORK.formatted(variant, settings), Service.on(139));
    }

    private static List<SocketState> sockets(Timeline timeline) {
        return timeline.after(timeline.length()).host("pc").orElseThrow().sockets();
    }

    @Test
    @DisplayName("WX-20: the session wears the address that is bound first, leaves by B, and its answers come in by A")
    void wx20() {
        Timeline timeline = run("nt4", "");
        assertThat(timeline.result().source()).hasToString("192.0.2.10");
        Decision.Delivered answer = timeline.moments().stream()
                .filter(moment -> moment.step().host().equals("pc"))
                .map(moment -> moment.step().decision())
                .filter(Decision.Delivered.class::isInstance)
                .map(Decision.Delivered.class::cast)
                .filter(one -> one.packet().destination().toString().equals("192.0.2.10"))
                .findFirst()
                .orElseThrow();
        assertThat(answer.adapter()).isEqualTo("A");
        Decision.SourceChoice choice = last(timeline);
        assertThat(choice.adapter()).isEqualTo("B");
        assertThat(choice.foreign()).isTrue();
        assertThat(choice.result().rule().id()).isEqualTo("XP-N3");
        assertThat(choice.result().why().key()).isEqualTo("windows.netbios.first-bound");
    }

    private static Decision.SourceChoice last(Timeline timeline) {
        return timeline.moments().stream()
                .filter(moment -> moment.step().host().equals("pc"))
                .map(moment -> moment.step().decision())
                .filter(Decision.SourceChoice.class::isInstance)
                .map(Decision.SourceChoice.class::cast)
                .reduce((earlier, later) -> later)
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        "nt4, '', 192.0.2.10",
        "nt4, IgnoreBindingOrder: 1, 198.51.100.10",
        "w2k, '', 198.51.100.10",
        "xp-sp2, '', 198.51.100.10",
        "xp-sp2, IgnoreBindingOrder: 0, 192.0.2.10"
    })
    void olderSystemsPreferTheFirstBindingLaterOnesTheFirstThatSucceeds(
            String variant, String settings, String source) {
        assertThat(run(variant, settings).result().source()).hasToString(source);
    }

    @Test
    void whoLosesIsGivenUpAndOneCallIsAnswered() {
        Timeline timeline = run("xp-sp2", "");
        assertThat(sockets(timeline)).hasSize(3);
        assertThat(sockets(timeline).get(1).end().error().name()).isEqualTo("WSA_OPERATION_ABORTED");
        assertThat(timeline.calls()).hasSize(1);
        assertThat(timeline.calls().get(0).ending().kind().word()).isEqualTo("answered");
    }

    @Test
    void aFirstBindingThatFailsLeavesTheSessionToTheNext() {
        String deaf = NETWORK.formatted("nt4", "").replace("settings: {ip_forward: 1}", "settings: {ip_forward: 0}");
        Timeline timeline = run(deaf, Service.on(139));
        assertThat(timeline.result().source()).hasToString("198.51.100.10");
        assertThat(sockets(timeline).get(1).end().error().number()).isEqualTo(10060);
    }

    @Test
    void aSessionThatNobodyAnswersFailsOnce() {
        Timeline timeline = run(NETWORK.formatted("xp-sp2", ""), Service.on(445));
        List<Decision> failed = timeline.moments().stream()
                .map(moment -> moment.step().decision())
                .filter(Decision.Failed.class::isInstance)
                .toList();
        assertThat(failed).hasSize(1);
        assertThat(((Decision.Failed) failed.get(0)).error().number()).isEqualTo(10061);
    }

    @ParameterizedTest(
            name = "B.10 rule 5: of {0} the binding of 10.1.0.5 calls {1} ({3}), that of 192.0.2.10 {2} ({4})")
    @CsvSource({
        "10.1.0.80 192.0.2.80, 10.1.0.80, 192.0.2.80, own-subnet, own-subnet",
        "203.0.113.9 10.9.0.80 192.0.2.80, 10.9.0.80, 192.0.2.80, own-network, own-subnet",
        "203.0.113.9 192.0.2.80, 192.0.2.80, 192.0.2.80, any-subnet, own-subnet",
        "203.0.113.9 203.0.113.10, 203.0.113.9, 203.0.113.9, elsewhere, elsewhere"
    })
    void ofAPeersAddressesEachBindingCallsTheNearest(String peers, String byA, String byB, String whyA, String whyB)
            throws BadInput {
        String text = NETWORK.formatted("xp-sp2", "")
                .replace("192.0.2.10/24, gateways: 192.0.2.1", "10.1.0.5/24, gateways: 10.1.0.1")
                .replace("198.51.100.10/24", "192.0.2.10/24");
        Network network =
                ScenarioReader.read("n", text.getBytes(StandardCharsets.UTF_8)).network();
        List<IpAddress> all = Stream.of(peers.split(" ")).map(IpAddress::parse).toList();
        Call call = Call.of("pc", Program.NETBIOS_SESSION, all.get(0), 139)
                .with(Call.Options.NONE.withPeers(all.subList(1, all.size())));

        Timeline timeline = Simulation.run(network, call);

        assertThat(sockets(timeline).subList(1, 3))
                .extracting(socket -> socket.call().to().toString())
                .containsExactly(byA, byB);
        List<Verdict> bound = timeline.moments().stream()
                .map(moment -> moment.step().decision())
                .filter(Decision.Bound.class::isInstance)
                .map(decision -> ((Decision.Bound) decision).verdict())
                .toList();
        assertThat(bound).allMatch(verdict -> verdict.rule().id().equals("XP-N5"));
        assertThat(bound)
                .extracting(verdict -> verdict.why().key())
                .containsExactly("windows.netbios." + whyA, "windows.netbios." + whyB);
    }

    @ParameterizedTest
    @CsvSource({
        "linux, EPROTONOSUPPORT, 93",
        "rfc1122-weak, EPROTONOSUPPORT, 93",
        "macos, EPROTONOSUPPORT, 43",
        "freebsd, EPROTONOSUPPORT, 43",
        "windows-modern, WSAEPROTONOSUPPORT, 10043"
    })
    void aSystemWithoutNetBiosTellsItsOwnNumber(String stack, String name, int number) {
        String other = NETWORK.formatted("xp-sp2", "")
                .replace("windows-xp/xp-sp2", stack)
                .replace(", gateways: 192.0.2.1, metric: 1, binding: 1", "")
                .replace(", metric: 1, binding: 2", "");
        assertThat(run(other, Service.on(139)).result().of(SocketCall.CONNECT)).hasValue(new SocketError(name, number));
    }
}
