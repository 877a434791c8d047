package homing.explain;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import homing.explain.SentFrame.Kind;
import homing.io.scenario.ScenarioReader;
import homing.scenario.Scenario;
import homing.scenario.Scripted;
import homing.sim.Simulation;
import homing.text.Words;
import homing.timeline.Moment;
import homing.timeline.Timeline;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

class SentFramesTest {
    private static final String TWO_LANS = """
            homing: 1
            hosts:
              client: {adapters: {eth0: {addresses: 10.1.0.5/24}}, routes: [default via 10.1.0.1]}
              gate:
                adapters: {a: {addresses: 10.1.0.1/24}, b: {addresses: 10.2.0.1/24}}
                settings: {ip_forward: 1}
                nat: ["%s"]
              server:
                adapters: {eth0: {addresses: 10.2.0.9/24}}
                routes: [%s]
            lans: {L: [client:eth0, gate:a], M: [gate:b, server:eth0]}
            calls: [{from: client, program: %s, to: %s, port: %s}]
            """;
    private static final String NO_NAT = "-A POSTROUTING -s 9.9.9.9 -j MASQUERADE";

    private static Timeline run(String nat, String route, String program, String to, String port) throws Exception {
        return run(TWO_LANS.formatted(nat, route, program, to, port));
    }

    private static Timeline run(String text) throws Exception {
        Scenario scenario = ScenarioReader.read("test", text.getBytes(UTF_8));
        Scripted first = scenario.scripted().get(0);
        return Simulation.run(scenario.network(), first.script(scenario.network()));
    }

    private static List<SentFrame> packets(Timeline timeline) {
        return SentFrames.of(timeline).all().stream()
                .filter(frame -> frame.kind() != Kind.ARP)
                .toList();
    }

    @Test
    void aFrameIsTheBusinessOfWhoSendsAndWhoHearsIt() throws Exception {
        SentFrame asked = SentFrames.of(run(NO_NAT, "default via 10.2.0.1", "ping", "10.2.0.9", "0"))
                .all()
                .get(0);

        assertThat(asked.kind()).isEqualTo(Kind.ARP);
        assertThat(asked.bearing()).isEqualTo(Bearing.LOCAL);
        assertThat(asked.lan()).isEqualTo("L");
        assertThat(List.of("client", "gate", "server")).map(asked::concerns).containsExactly(true, true, false);
        assertThat(Words.english().say(asked.sentence())).isEqualTo("Who has 10.1.0.1?");
    }

    @Test
    void aQuestionGoesThereAndItsAnswerComesBack() throws Exception {
        assertThat(packets(run(NO_NAT, "default via 10.2.0.1", "ping", "10.2.0.9", "0")))
                .extracting(SentFrame::bearing)
                .containsExactly(Bearing.THERE, Bearing.THERE, Bearing.BACK, Bearing.BACK);
    }

    @Test
    void whatNatRewritesKeepsItsWay() throws Exception {
        Timeline timeline = run("-A POSTROUTING -o b -j MASQUERADE", "", "udp sendto", "10.2.0.9", "53");

        assertThat(packets(timeline))
                .extracting(SentFrame::source, SentFrame::bearing)
                .containsExactly(
                        Assertions.tuple("10.1.0.5:49152", Bearing.THERE),
                        Assertions.tuple("10.2.0.1:49152", Bearing.THERE),
                        Assertions.tuple("10.2.0.9:53", Bearing.BACK),
                        Assertions.tuple("10.2.0.9:53", Bearing.BACK));
    }

    @Test
    void aCallerThatConfirmsGoesThereAgain() throws Exception {
        assertThat(packets(run(NO_NAT, "default via 10.2.0.1", "tcp connect", "10.2.0.9", "80")))
                .extracting(SentFrame::bearing)
                .endsWith(Bearing.BACK, Bearing.BACK, Bearing.THERE, Bearing.THERE);
    }

    @Test
    void inIpv6NeighboursAreDiscovered() throws Exception {
        List<SentFrame> sent = SentFrames.of(run("""
                homing: 1
                hosts:
                  client: {adapters: {eth0: {addresses: "2001:db8:1::5/64"}}}
                  server: {adapters: {eth0: {addresses: "2001:db8:1::9/64"}}}
                lans: {L: [client:eth0, server:eth0]}
                calls: [{from: client, program: udp sendto, to: "2001:db8:1::9", port: 53}]
                """)).all();

        assertThat(sent).extracting(SentFrame::kind).containsSubsequence(Kind.NDP, Kind.NDP, Kind.UDP);
        assertThat(sent.get(0).bearing()).isEqualTo(Bearing.LOCAL);
    }

    @Test
    void anErrorComesBack() throws Exception {
        List<SentFrame> sent = packets(run(NO_NAT, "", "udp sendto", "10.9.0.9", "53"));

        assertThat(sent).extracting(SentFrame::kind).containsExactly(Kind.UDP, Kind.ICMP);
        assertThat(sent.get(1).bearing()).isEqualTo(Bearing.BACK);
    }

    @Test
    void tellsWhereAPacketEnds() throws Exception {
        List<SentFrame> sent = packets(run(NO_NAT, "", "udp sendto", "10.9.0.9", "53"));

        assertThat(sent.get(0).end()).map(Loss::host).contains("gate");
        assertThat(sent.get(1).end()).isEmpty();
    }

    @Test
    void aQuestionThatArrivedIsNotLostWithItsAnswer() throws Exception {
        assertThat(packets(run(NO_NAT, "", "ping", "10.2.0.9", "0")))
                .hasSize(2)
                .allSatisfy(frame -> assertThat(frame.end()).isEmpty());
    }

    @Test
    void aRewrittenPacketThatWaitsInVainIsLostWhereItWaited() throws Exception {
        List<SentFrame> sent = packets(run("-A POSTROUTING -o b -j MASQUERADE", "", "udp sendto", "10.2.0.77", "53"));

        assertThat(sent.get(0).end()).map(Loss::host).contains("gate");
    }

    @Test
    void aFrameOnAnEmptyLanIsHeardByNobody() throws Exception {
        SentFrame asked = SentFrames.of(run("""
                homing: 1
                hosts: {client: {adapters: {eth0: {addresses: 10.1.0.5/24}}}}
                lans: {L: [client:eth0]}
                calls: [{from: client, program: ping, to: 10.1.0.9}]
                """)).all().get(0);

        assertThat(asked.to()).isEmpty();
        assertThat(asked.end()).map(Loss::step).contains(asked.step());
    }

    @Test
    void aStepIsAboutTheFrameThatIsSentOrArrivesInIt() throws Exception {
        Timeline timeline = run(NO_NAT, "default via 10.2.0.1", "ping", "10.2.0.9", "0");
        SentFrames frames = SentFrames.of(timeline);

        assertThat(frames.at(0)).isEmpty();
        assertThat(frames.at(1)).isEmpty();
        for (SentFrame frame : frames.all()) {
            assertThat(frames.at(frame.step())).contains(frame);
        }
        SentFrame last = frames.all().get(frames.all().size() - 1);
        assertThat(frames.at(timeline.length())).contains(last);
    }

    @Test
    void everyFrameOfEveryShippedScenarioHasItsRow() throws Exception {
        try (var files = Files.list(Path.of("scenarios"))) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".yaml")).toList()) {
                Scenario scenario = ScenarioReader.read(file.toString(), Files.readAllBytes(file));
                scenario.scripted().forEach(each -> hasAllRows(scenario, each));
            }
        }
    }

    private static void hasAllRows(Scenario scenario, Scripted scripted) {
        Timeline timeline = Simulation.run(scenario.network(), scripted.script(scenario.network()));
        List<SentFrame> all = SentFrames.of(timeline).all();

        assertThat(all)
                .extracting(SentFrame::flight)
                .isEqualTo(timeline.moments().stream()
                        .map(Moment::sent)
                        .flatMap(List::stream)
                        .toList());
        assertThat(all)
                .allSatisfy(frame ->
                        assertThat(Words.english().say(frame.sentence())).isNotBlank());
    }

    @Test
    void aLongRunIsReadAtOnce() throws Exception {
        Timeline brief = run(NO_NAT, "default via 10.2.0.1", "ping", "10.2.0.9", "0");
        List<Moment> many = new ArrayList<>();
        while (many.size() < 10_000) {
            many.addAll(brief.moments());
        }
        Timeline longer = new Timeline(brief.start(), many, brief.calls());
        SentFrames.of(longer);

        long before = System.nanoTime();
        SentFrames.of(longer);
        assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofMillis(400));
    }
}
