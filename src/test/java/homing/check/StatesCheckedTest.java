package homing.check;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import homing.io.scenario.FactText;
import homing.io.scenario.ScenarioReader;
import homing.problem.BadInput;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatesCheckedTest {
    private static final String STORY = """
            homing: 1
            hosts:
              a: {adapters: {eth0: {addresses: 10.1.0.5/24}}, routes: [default via 10.1.0.1 metric 5]}
              g:
                adapters: {l: {addresses: 10.1.0.1/24}, r: {addresses: 10.2.0.1/24}}
                settings: {ip_forward: 1}
                nat: [-A POSTROUTING -o r -j MASQUERADE]
              s:
                adapters: {eth0: {addresses: 10.2.0.9/24}}
                routes: [default dev eth0, default from fd00:1::/64 dev eth0, fd00:3::/64 dev eth0]
            lans: {L: [a:eth0, g:l], M: [g:r, s:eth0]}
            stories:
              - title: told
                actions:
                  - {at: 0s, expect: ['%s']}
                  - {at: 1s, call: {from: a, program: ping, to: 10.2.0.9, expect: {ending: answered}}}
                  - {at: 2s, expect: ['%s']}
                  - {at: 10s, change: 'adapter a:eth0 down'}
                  - {at: 10s, change: 'address g:l add 10.1.0.2/24'}
                  - {at: 20s, change: 'cable g:r out'}
            """;

    private static List<Outcome> checked(String first, String second, String last) {
        String file = STORY.formatted(first, second) + "      - {at: 20s, expect: ['" + last + "']}\n";
        try {
            return Checks.run(ScenarioReader.read("test", file.getBytes(UTF_8)));
        } catch (BadInput bad) {
            throw new AssertionError(bad);
        }
    }

    /** At the beginning, after the call, and right after the last change, which is made at the same time. */
    private static List<String> found(String fact) {
        return checked(fact, fact, fact).stream()
                .filter(Outcome.OfState.class::isInstance)
                .map(Outcome::found)
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "connection g 10.1.0.5 10.2.0.9,           gone there there",
        "connection g 10.2.0.1 10.2.0.9,           gone gone gone",
        "neighbour a 10.1.0.1,                     gone there gone",
        "neighbour a 10.1.0.1 stale,               gone reachable gone",
        "no neighbour a 10.1.0.1,                  gone there gone",
        "route a default via 10.1.0.1,             there there gone",
        "route a default via 10.1.0.1 metric 6,    gone gone gone",
        "route a default via 10.1.0.2,             gone gone gone",
        "no route g 10.2.0.0/24 dev r table 5,     gone gone gone",
        "route s default from fd00:1::/64 dev eth0,  there there there",
        "route s default from fd00:2::/64 dev eth0,  gone gone gone",
        "route s default dev eth0 pref low,          gone gone gone",
        "route s fd00:3::/64 dev eth0 pref low,      there there there",
        "adapter a:eth0 up,                        up up down",
        "adapter g:r up,                           up up unplugged",
        "address g:l 10.1.0.2/24,                  gone gone there",
        "address g:l 10.1.0.1/25,                  gone gone gone",
    })
    void theStateIsThatOfItsTime(String fact, String found) {
        assertThat(String.join(" ", found(fact))).isEqualTo(found);
    }

    @Test
    void itIsToldBesideTheExpectationsOfCallsInTheOrderOfTime() {
        assertThat(checked("adapter a:eth0 up", "no route a default via 10.1.0.1", "adapter a:eth0 up"))
                .hasSize(4)
                .satisfies(all -> assertThat(all.get(1)).isInstanceOf(Outcome.OfCall.class))
                .satisfies(all -> {
                    Outcome.OfState state = (Outcome.OfState) all.get(2);
                    assertThat(state.passed()).isFalse();
                    assertThat(state.story()).isEqualTo("told");
                    assertThat(state.atMillis()).isEqualTo(2000);
                    assertThat(state.expected()).isEqualTo("gone");
                    assertThat(state.fact().accept(FactText.SUBJECT))
                            .isEqualTo("route a default via 10.1.0.1 dev eth0");
                });
    }
}
