package homing.stack.windows;

import static org.assertj.core.api.Assertions.assertThat;

import homing.decision.Decision;
import homing.model.Change;
import homing.model.Route;
import homing.net.IpAddress;
import homing.net.Prefix;
import homing.stack.Outcome;
import homing.stack.PipelineStack;
import homing.state.HostState;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What route add accepts on Windows XP. */
class RouteAddTest {
    private static final Prefix FAR = Prefix.parse("203.0.113.0/24");
    private final PipelineStack stack = WorkedExampleTest.stack("windows-xp/xp-sp2");
    private HostState host = stack.start(Hosts.of(
            "windows-xp",
            List.of("A addr=10.1.0.5/24,10.9.0.5/24 gw=10.1.0.1", "B idx=3 addr=10.2.0.5/24 down"),
            List.of(),
            List.of()));

    private Decision.Changed add(String gateway, String adapter, long metric) {
        Route route = Route.via(FAR, IpAddress.parse(gateway), adapter, metric);
        Outcome outcome = stack.change(host, new Change.OfRoute("client", "main", route, true), 0);
        host = outcome.after();
        return (Decision.Changed) outcome.happenings().get(0).decision();
    }

    private List<Long> metrics() {
        return host.host().table("main").orElseThrow().to(FAR).stream()
                .map(Route::metric)
                .toList();
    }

    @ParameterizedTest
    @CsvSource({"10.1.0.9, A, true", "10.9.0.9, A, true", "10.2.0.9, A, false", "10.2.0.9, B, false"})
    void theGatewayMustLieInASubnetOfAnAdapterThatWorks(String gateway, String adapter, boolean taken) {
        Decision.Changed changed = add(gateway, adapter, 5);
        assertThat(changed.verdict().isChosen()).isEqualTo(taken);
        assertThat(changed.verdict().rule().id()).isEqualTo("XP-ADD");
        assertThat(metrics()).hasSize(taken ? 1 : 0);
    }

    @Test
    void aRouteWithoutAMetricCostsOne() {
        add("10.1.0.9", "A", 0);
        assertThat(metrics()).containsExactly(1L);
    }

    @Test
    void theSameRouteIsReplacedAndAnotherGatewayIsAnotherRoute() {
        add("10.1.0.9", "A", 5);
        add("10.1.0.9", "A", 7);
        assertThat(metrics()).containsExactly(7L);
        add("10.1.0.8", "A", 3);
        assertThat(metrics()).containsExactly(3L, 7L);
    }
}
