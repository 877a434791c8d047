package homing.sim;

import static org.assertj.core.api.Assertions.assertThat;

import homing.decision.Decision;
import homing.decision.SomeDecisions;
import homing.io.scenario.ScenarioReader;
import homing.model.Call;
import homing.model.Change;
import homing.model.Network;
import homing.model.Program;
import homing.model.Script;
import homing.model.Service;
import homing.net.IpAddress;
import homing.packet.Packet;
import homing.problem.BadInput;
import homing.timeline.Timeline;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a host thinks of a neighbour while time goes by. */
class NeighbourStoriesTest {
    private static final long SECOND = 1_000_000;

    private final List<Script.Action> actions = new ArrayList<>();

    private static String network(String stack, String more) {
        return """
            homing: 1
            hosts:
              pc: {stack: %s, adapters: {eth0: {addresses: [10.0.0.5/24, "2001:db8::5/64"]}}%s}
              far: {adapters: {eth0: {addresses: [10.0.0.9/24, "2001:db8::9/64"]}}}
            lans:
              L: [pc:eth0, far:eth0]
            """.formatted(stack, more);
    }

    private void call(long second, Program program, String to) {
        actions.add(new Script.Ask(Call.of("pc", program, IpAddress.parse(to), 80), second * SECOND));
    }

    private void dies(long second) {
        actions.add(new Script.Do(new Change.OfPower("far", false), second * SECOND));
    }

    private List<String> diary(String network, long until) {
        actions.add(new Script.Look(until * SECOND));
        try {
            Network read = ScenarioReader.read("n", network.getBytes(StandardCharsets.UTF_8))
                    .network();
            return entries(Simulation.of(read).run(new Script(Map.of("far", Service.on(80)), actions)));
        } catch (BadInput bad) {
            throw new AssertionError(bad);
        }
    }

    private static List<String> entries(Timeline timeline) {
        List<String> diary = new ArrayList<>();
        timeline.moments().stream()
                .map(moment -> moment.step())
                .filter(step -> step.host().equals("pc"))
                .forEach(step -> {
                    String entry = step.decision().accept(new Entry());
                    if (!entry.isEmpty()) {
                        diary.add(step.micros() / SECOND + " " + entry);
                    }
                });
        return diary;
    }

    /** What a step tells of a neighbour; empty if nothing. */
    private static final class Entry implements SomeDecisions<String> {
        @Override
        public String otherwise(Decision decision) {
            return "";
        }

        @Override
        public String neighbour(Decision.NeighbourLookup decision) {
            return "uses "
                    + decision.entry()
                            .map(state -> state.name().toLowerCase(Locale.ROOT))
                            .orElse("nothing");
        }

        @Override
        public String transmitted(Decision.Transmitted decision) {
            boolean asks = decision.frame().packet() instanceof Packet.Arp question && question.isRequest();
            return !asks ? "" : decision.frame().destination().isGroup() ? "asks all" : "asks it";
        }

        @Override
        public String arpHeard(Decision.ArpHeard decision) {
            return decision.packet().isRequest() ? "" : "hears";
        }

        @Override
        public String neighbourAged(Decision.NeighbourAged decision) {
            return decision.after().name().toLowerCase(Locale.ROOT);
        }

        @Override
        public String gaveUp(Decision.GaveUp decision) {
            return "gives up";
        }
    }

    @ParameterizedTest
    @CsvSource({
        "linux, 10.0.0.9",
        "linux, 2001:db8::9",
        "windows-modern/win10, 10.0.0.9",
        "windows-modern/win10, 2001:db8::9"
    })
    @DisplayName("A neighbour goes stale, is used all the same, is asked five seconds later, and answers")
    void isAsked(String stack, String to) {
        call(0, Program.UDP_CONNECT, to);
        call(40, Program.UDP_CONNECT, to);
        assertThat(diary(network(stack, ""), 60))
                .contains("0 uses nothing", "0 asks all", "0 hears")
                .containsSubsequence("40 uses stale", "45 probe", "45 asks it", "45 hears")
                .filteredOn(entry -> entry.endsWith("stale"))
                .hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"linux", "windows-modern/win10"})
    @DisplayName(
            "A neighbour that has died is asked three times, a second apart, and given up; then everybody is asked")
    void isGivenUp(String stack) {
        call(0, Program.UDP_CONNECT, "10.0.0.9");
        dies(35);
        call(40, Program.UDP_CONNECT, "10.0.0.9");
        call(60, Program.UDP_CONNECT, "10.0.0.9");
        assertThat(diary(network(stack, ""), 62))
                .containsSubsequence(
                        "40 uses stale",
                        "45 probe",
                        "45 asks it",
                        "46 asks it",
                        "47 asks it",
                        "48 gives up",
                        "60 uses failed",
                        "60 asks all");
    }

    @Test
    @DisplayName("Linux: TCP that gets on confirms its neighbour when the five seconds are over; it is not asked")
    void tcpConfirmsLate() {
        call(0, Program.UDP_CONNECT, "10.0.0.9");
        call(40, Program.TCP_CONNECT, "10.0.0.9");
        assertThat(diary(network("linux", ""), 60))
                .containsSubsequence("40 uses stale", "40 uses delay", "45 reachable")
                .doesNotContain("45 probe");
    }

    @Test
    @DisplayName("Windows: TCP that gets on makes its neighbour reachable at once; it is not asked")
    void tcpConfirmsAtOnce() {
        call(0, Program.UDP_CONNECT, "10.0.0.9");
        call(40, Program.TCP_CONNECT, "10.0.0.9");
        assertThat(diary(network("windows-modern/win10", ""), 60))
                .containsSubsequence("40 uses stale", "40 reachable")
                .doesNotContain("45 probe");
    }

    @Test
    @DisplayName("Linux: data that is confirmed counts with the next segment only; a single one is not enough")
    void dataConfirmsWithTheNextSegment() {
        call(0, Program.TCP_CONNECT, "10.0.0.9");
        call(40, Program.TCP_SEND, "10.0.0.9");
        call(80, Program.TCP_SEND, "10.0.0.9");
        assertThat(diary(network("linux", ""), 90))
                .containsSubsequence("40 uses stale", "45 probe", "45 hears", "80 uses stale", "85 reachable");
    }

    @Test
    @DisplayName("Linux: a neighbour in use when its time is over is in doubt at once; one that is not used goes stale")
    void inUse() {
        call(0, Program.UDP_CONNECT, "10.0.0.9");
        call(29, Program.UDP_CONNECT, "10.0.0.9");
        assertThat(diary(network("linux", ""), 60))
                .containsSubsequence("29 uses reachable", "30 delay", "35 probe", "35 asks it", "35 hears");
    }

    @Test
    @DisplayName("The switches of the system set the times: reachable for 10 seconds, in doubt for 2, asked once")
    void switches() {
        call(0, Program.UDP_CONNECT, "10.0.0.9");
        dies(12);
        call(15, Program.UDP_SENDTO, "10.0.0.9");
        String settings = ", settings: {neigh.default.base_reachable_time_ms: 10000,"
                + " neigh.eth0.delay_first_probe_time: 2, neigh.eth0.ucast_solicit: 1}";
        assertThat(diary(network("linux", settings), 30))
                .containsSubsequence("10 stale", "15 uses stale", "17 probe", "17 asks it", "18 gives up");
    }

    @Test
    @DisplayName("Entries that are known from the beginning age, too; those made by hand do not")
    void fromTheBeginning() {
        String known = ", neighbours: [10.0.0.9 dev eth0 lladdr 02:00:00:00:00:09 REACHABLE,"
                + " 10.0.0.8 dev eth0 lladdr 02:00:00:00:00:08 PERMANENT]";
        call(50, Program.UDP_CONNECT, "10.0.0.9");
        call(51, Program.UDP_CONNECT, "10.0.0.8");
        assertThat(diary(network("linux", known), 52)).startsWith("30 stale", "50 uses stale", "51 uses permanent");
    }

    @Test
    @DisplayName("A run ends with its calls: nobody waits until a neighbour goes stale")
    void ends() {
        call(0, Program.UDP_CONNECT, "10.0.0.9");
        actions.add(new Script.Look(1));
        assertThat(diary(network("linux", ""), 0)).isNotEmpty().allMatch(entry -> entry.startsWith("0 "));
    }
}
