package homing.stack.windows;

import static org.assertj.core.api.Assertions.assertThat;

import homing.decision.Decision;
import homing.decision.RouteQuestion;
import homing.model.Host;
import homing.net.IpAddress;
import homing.net.Protocol;
import homing.state.GatewayUse;
import homing.text.Words;
import java.util.List;
import org.junit.jupiter.api.Test;

class RouteLookupTest {
    private static Decision.RouteChoice choose(String to, List<String> adapters, String... routes) {
        Host drawn = Hosts.of("windows-xp", adapters, List.of(routes), List.of());
        XpHost host = new XpHost(drawn, XpVariant.XP_SP2);
        Host started = drawn.withAdapters(host.withLoopback().adapters())
                .withTables(List.of(new AutomaticRoutes(host).table().complete()));
        RouteQuestion question = new RouteQuestion(
                RouteQuestion.Purpose.SEND, IpAddress.parse(to), IpAddress.ANY4, "", "", 0, 0, Protocol.UDP, 0, 53);
        return new RouteLookup(new XpHost(started, XpVariant.XP_SP2), GatewayUse.AS_CONFIGURED).choose(question);
    }

    /** Destination, adapter, rule and words of each candidate. */
    private static List<String> candidates(Decision.RouteChoice choice) {
        return choice.candidates().stream()
                .map(one -> String.join(
                        " ",
                        one.subject().route().destination().toString(),
                        one.subject().hop().adapter(),
                        one.verdict().rule().id() + ":",
                        Words.english().say(one.verdict().why())))
                .toList();
    }

    @Test
    void theLowestMetricWinsAmongEqualMasks() {
        assertThat(candidates(choose(
                        "203.0.113.80",
                        List.of(
                                "A metric=30 addr=10.1.0.5/24 gw=10.1.0.1",
                                "B metric=20 addr=10.2.0.5/24 gw=10.2.0.1"))))
                .containsExactly(
                        "0.0.0.0/0 B XP-R4: of the routes with the longest mask its metric 20 is the lowest",
                        "0.0.0.0/0 A XP-R4: same mask, but metric 30 loses to 20");
    }

    @Test
    void theLongestMaskWinsWhateverTheMetric() {
        assertThat(candidates(choose(
                        "203.0.113.80",
                        List.of("A metric=1 addr=10.1.0.5/24 gw=10.1.0.1", "B metric=20 addr=10.2.0.5/24"),
                        "203.0.113.0/24 via 10.2.0.9 dev B metric 50")))
                .containsExactly(
                        "203.0.113.0/24 B XP-R3: its mask of 24 bits is the longest that fits",
                        "0.0.0.0/0 A XP-R3: its mask is shorter: 0 bits against 24");
    }

    @Test
    void bindingOrderPartsEqualMetrics() {
        Decision.RouteChoice choice = choose(
                "203.0.113.80",
                List.of(
                        "A bind=2 metric=20 addr=10.1.0.5/24 gw=10.1.0.1",
                        "B bind=1 metric=20 addr=10.2.0.5/24 gw=10.2.0.1,10.2.0.2"));
        assertThat(candidates(choice))
                .containsExactly(
                        "0.0.0.0/0 A XP-R5: as good, but B is bound before its adapter",
                        "0.0.0.0/0 B XP-R5: equal mask and metric, and B is bound first",
                        "0.0.0.0/0 B XP-R5: as good, but its gateway is configured later");
        assertThat(choice.ambiguousTie()).isFalse();
    }

    @Test
    void aBindingOrderThatNobodyToldMakesTheTieAmbiguous() {
        assertThat(choose(
                                "203.0.113.80",
                                List.of("A addr=10.1.0.5/24 gw=10.1.0.1", "B bind=1 addr=10.2.0.5/24 gw=10.2.0.1"))
                        .ambiguousTie())
                .isTrue();
        assertThat(choose("203.0.113.80", List.of("A addr=10.1.0.5/24 gw=10.1.0.1,10.1.0.2"))
                        .ambiguousTie())
                .isFalse();
    }

    @Test
    void anOwnAddressIsReachedByItsHostRoute() {
        Decision.RouteChoice choice = choose("10.1.0.5", List.of("A addr=10.1.0.5/24 gw=10.1.0.1"));
        assertThat(choice.result().rule()).isEqualTo(XpRule.XP_R1);
        assertThat(choice.winner().orElseThrow().route().destination()).hasToString("10.1.0.5/32");
    }

    @Test
    void withoutARouteTheErrorIsHostUnreachable() {
        Decision.RouteChoice choice = choose("203.0.113.80", List.of("A addr=10.1.0.5/24"));
        assertThat(choice.failure()).contains(Winsock.HOST_UNREACHABLE);
        assertThat(choice.candidates()).isEmpty();
    }
}
