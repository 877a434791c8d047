package homing.sim;

import static org.assertj.core.api.Assertions.assertThat;

import homing.decision.Decision;
import homing.io.scenario.ScenarioReader;
import homing.model.Call;
import homing.model.Network;
import homing.model.Program;
import homing.model.Script;
import homing.net.IpAddress;
import homing.problem.BadInput;
import homing.timeline.Moment;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When a Windows XP host asks for a neighbour again, in the course of a story. */
class ArpAgeingStoriesTest {
    private static final long SECOND = 1_000_000;
    private static final String NETWORK = """
            homing: 1
            hosts:
              a: {stack: windows-xp, adapters: {LAN: {addresses: 192.0.2.10/24}}, settings: {%s}}
              b: {stack: windows-xp, adapters: {LAN: {addresses: 192.0.2.20/24}}}
            lans: {L: [a:LAN, b:LAN]}
            """;

    private static Call ping(String from, String to) {
        return Call.of(from, Program.PING, IpAddress.parse(to), 0);
    }

    private static List<Moment> run(String settings, List<Script.Action> pings) {
        try {
            byte[] text = NETWORK.formatted(settings).getBytes(StandardCharsets.UTF_8);
            Network network = ScenarioReader.read("n", text).network();
            return Simulation.of(network).run(new Script(Map.of(), pings)).moments();
        } catch (BadInput bad) {
            throw new AssertionError(bad);
        }
    }

    /** The seconds at which a host asked for its neighbour, and why. */
    private static String asked(List<Moment> moments, String host) {
        return String.join(
                " ",
                moments.stream()
                        .filter(moment -> moment.step().host().equals(host))
                        .filter(moment -> moment.step().decision() instanceof Decision.NeighbourLookup lookup
                                && lookup.hardware().isEmpty())
                        .map(moment -> moment.step().micros() / SECOND + " "
                                + ((Decision.NeighbourLookup) moment.step().decision())
                                        .verdict()
                                        .rule()
                                        .id())
                        .toList());
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "-, 0 119, 0 XP-A1",
                "-, 0 121, 0 XP-A1 121 XP-A2",
                "-, 0 60 121 599, 0 XP-A1",
                "-, 0 60 121 601, 0 XP-A1 601 XP-A2",
                "-, 0 121 200 300, 0 XP-A1 121 XP-A2",
                "ArpCacheLife: 30, 0 31, 0 XP-A1 31 XP-A2",
                "ArpCacheLife: 900, 0 899 901, 0 XP-A1 901 XP-A2"
            })
    void anEntryThatIsNotUsedAgainIsAskedForSoonerThanOneThatIs(String settings, String seconds, String asked) {
        List<Script.Action> pings = LongStream.of(List.of(seconds.split(" ")).stream()
                        .mapToLong(Long::parseLong)
                        .toArray())
                .mapToObj(second -> (Script.Action) new Script.Ask(ping("a", "192.0.2.20"), second * SECOND))
                .toList();
        assertThat(asked(run(settings == null ? "" : settings, pings), "a")).isEqualTo(asked);
    }

    @Test
    void whatHasLivedItsTimeIsGoneFromTheTable() {
        List<Script.Action> pings = List.of(
                new Script.Ask(ping("a", "192.0.2.20"), 0), new Script.Ask(ping("a", "192.0.2.99"), 121 * SECOND));
        List<Moment> moments = run("", pings);
        assertThat(known(moments, 121)).contains("192.0.2.20");
        assertThat(known(moments, 122)).doesNotContain("192.0.2.20");
    }

    /** Whom a knows at the first step of a second. */
    private static List<String> known(List<Moment> moments, long second) {
        Moment first = moments.stream()
                .filter(moment -> moment.step().micros() >= second * SECOND)
                .findFirst()
                .orElseThrow();
        return first.after().host("a").orElseThrow().neighbours().keySet().stream()
                .map(key -> key.address().toString())
                .toList();
    }

    @ParameterizedTest
    @CsvSource({"100, 110, ''", "700, 750, ''", "700, 1301, 1301 XP-A2"})
    void whoIsAskedLearnsTheAskerAnewOnceTheOldEntryHasLivedItsTime(long again, long back, String asked) {
        List<Script.Action> pings = List.of(
                new Script.Ask(ping("a", "192.0.2.20"), 0),
                new Script.Ask(ping("a", "192.0.2.20"), again * SECOND),
                new Script.Ask(ping("b", "192.0.2.10"), back * SECOND));
        assertThat(asked(run("ArpCacheLife: 10, ArpCacheMinReferencedLife: 10", pings), "b"))
                .isEqualTo(asked);
    }
}
