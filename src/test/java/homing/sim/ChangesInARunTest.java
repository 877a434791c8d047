package homing.sim;

import static org.assertj.core.api.Assertions.assertThat;

import homing.decision.Decision;
import homing.io.scenario.ScenarioReader;
import homing.model.AdapterAddress;
import homing.model.Call;
import homing.model.Change;
import homing.model.Network;
import homing.model.Program;
import homing.model.Route;
import homing.model.Script;
import homing.model.Service;
import homing.net.IpAddress;
import homing.net.Prefix;
import homing.problem.BadInput;
import homing.state.HostState;
import homing.timeline.Made;
import homing.timeline.Timeline;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What somebody does to a host while the network runs, and what its system makes of it. */
class ChangesInARunTest {
    private static final String NETWORK = """
            homing: 1
            hosts:
              a:
                adapters: {eth0: {addresses: [10.1.0.5/24, 10.1.0.6/24]}}
                routes: [default via 10.1.0.1, 10.9.0.0/16 via 10.1.0.1 src 10.1.0.6]
              g:
                adapters: {eth0: {addresses: 10.1.0.1/24}, eth1: {addresses: 10.2.0.1/24}}
                settings: {ip_forward: 1}
              s:
                adapters: {eth0: {addresses: 10.2.0.9/24}}
                routes: [default via 10.2.0.1]
            lans: {L: [a:eth0, g:eth0], M: [g:eth1, s:eth0]}
            """;
    private static final Call CALL = Call.of("a", Program.UDP_CONNECT, IpAddress.parse("10.2.0.9"), 53);

    private static Network network() {
        try {
            return ScenarioReader.read("n", NETWORK.getBytes(StandardCharsets.UTF_8))
                    .network();
        } catch (BadInput bad) {
            throw new AssertionError(bad);
        }
    }

    /** A call, the changes one second apart, and the call again. */
    private static Timeline run(Change... changes) {
        Network network = network();
        List<Script.Action> actions = new ArrayList<>(List.of(new Script.Ask(CALL, 0)));
        for (Change change : changes) {
            actions.add(new Script.Do(change, (9L + actions.size()) * 1_000_000));
        }
        actions.add(new Script.Ask(CALL, 60_000_000));
        return Simulation.of(network).run(new Script(Service.on(53).onAllBut("a", network), actions));
    }

    private static List<String> endings(Timeline timeline) {
        return timeline.calls().stream()
                .map(Made::ending)
                .map(ending -> ending.kind().word() + " " + ending.host())
                .toList();
    }

    private static HostState end(Timeline timeline, String host) {
        return timeline.after(timeline.length()).host(host).orElseThrow();
    }

    private static Decision.Changed changed(Timeline timeline) {
        return timeline.moments().stream()
                .map(moment -> moment.step().decision())
                .filter(Decision.Changed.class::isInstance)
                .map(Decision.Changed.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private static List<String> main(HostState state) {
        return state.host().table("main").orElseThrow().routes().stream()
                .map(route -> route.destination().toString())
                .toList();
    }

    @Test
    void anAdapterThatIsSetDownTakesItsRoutesAndNeighboursWithIt() {
        Timeline timeline = run(new Change.OfAdapter("a", "eth0", false));
        assertThat(endings(timeline)).containsExactly("answered a", "no-route a");
        assertThat(main(end(timeline, "a"))).isEmpty();
        assertThat(end(timeline, "a").neighbours()).isEmpty();
        assertThat(changed(timeline).lost())
                .extracting(lost -> lost.route().destination().toString())
                .contains("0.0.0.0/0", "10.1.0.0/24", "10.9.0.0/16", "10.1.0.255/32")
                .doesNotContain("10.1.0.5/32");
    }

    @Test
    void whatWasSetByHandDoesNotComeBackWithTheAdapter() {
        Timeline timeline = run(new Change.OfAdapter("a", "eth0", false), new Change.OfAdapter("a", "eth0", true));
        assertThat(main(end(timeline, "a"))).containsExactly("10.1.0.0/24");
        assertThat(end(timeline, "a").host().table("local"))
                .isEqualTo(Simulation.of(network())
                        .start()
                        .host("a")
                        .orElseThrow()
                        .host()
                        .table("local"));
    }

    @Test
    void withoutACableTheRoutesStayAndTheNeighboursGo() {
        Timeline timeline = run(new Change.OfCable("a", "eth0", false));
        assertThat(endings(timeline)).containsExactly("answered a", "lost a");
        assertThat(main(end(timeline, "a"))).hasSize(3);
        assertThat(end(timeline, "a").neighbours()).isEmpty();
    }

    @Test
    void withAPrimaryAddressGoItsSecondariesAndTheRoutesThatNameThem() {
        Change gone = new Change.OfAddress("a", "eth0", AdapterAddress.of(IpAddress.parse("10.1.0.5"), 24), false);
        HostState bare = end(run(gone), "a");
        assertThat(bare.host().adapter("eth0").orElseThrow().addresses()).isEmpty();
        assertThat(main(bare)).isEmpty();
        HostState promoted = end(run(new Change.OfSetting("a", "conf.all.promote_secondaries", 1), gone), "a");
        assertThat(promoted.host().adapter("eth0").orElseThrow().addresses()).hasToString("[10.1.0.6/24]");
        assertThat(main(promoted)).containsExactly("0.0.0.0/0", "10.1.0.0/24", "10.9.0.0/16");
    }

    @Test
    void whatIsDoneAtOneTimeIsDoneInItsOrder() {
        Script script = new Script(
                Map.of(),
                List.of(
                        new Script.Do(new Change.OfAdapter("g", "eth0", false), 1),
                        new Script.Do(new Change.OfAdapter("g", "eth0", true), 1),
                        new Script.Look(1),
                        new Script.Ask(CALL, 1)));
        Timeline timeline = Simulation.run(network(), script);
        assertThat(timeline.looks()).hasSize(1);
        assertThat(timeline.looks()
                        .get(0)
                        .host("g")
                        .orElseThrow()
                        .host()
                        .adapter("eth0")
                        .orElseThrow()
                        .isUp())
                .isTrue();
    }

    @Test
    void aDeadGatewayIsSilentUntilItStartsAgain() {
        Change off = new Change.OfPower("g", false);
        assertThat(endings(run(off))).containsExactly("answered a", "lost a");
        assertThat(endings(run(off, new Change.OfPower("g", true)))).containsExactly("answered a", "answered a");
    }

    @Test
    void aRouteIsNotAddedTwiceNorByAnAdapterThatIsDown() {
        Change again =
                new Change.OfRoute("a", "main", Route.via(Prefix.ALL4, IpAddress.parse("10.1.0.2"), "eth0", 0), true);
        assertThat(changed(run(again)).verdict().isChosen()).isFalse();
        Timeline down = run(new Change.OfAdapter("a", "eth0", false), again);
        assertThat(main(end(down, "a"))).isEmpty();
    }

    @Test
    void theSameScriptGivesTheSameTimeline() {
        Change off = new Change.OfPower("g", false);
        assertThat(run(off)).isEqualTo(run(off));
    }
}
