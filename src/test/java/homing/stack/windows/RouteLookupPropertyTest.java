package homing.stack.windows;

import static org.assertj.core.api.Assertions.assertThat;

import homing.decision.Decision;
import homing.decision.RouteQuestion;
import homing.model.Adapter;
import homing.model.Host;
import homing.model.Route;
import homing.model.RouteTable;
import homing.net.IpAddress;
import homing.net.Prefix;
import homing.net.Protocol;
import homing.state.GatewayUse;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class RouteLookupPropertyTest {
    private static final Host ADAPTERS = Hosts.of(
            "windows-xp",
            List.of(
                    "A idx=2 bind=3 addr=192.0.2.10/24",
                    "B idx=3 bind=1 addr=198.51.100.10/24",
                    "C idx=4 bind=2 addr=203.0.113.10/24"),
            List.of(),
            List.of());

    private static Route randomRoute(Random random) {
        Prefix destination = Prefix.of(randomAddress(random), random.nextInt(5) * 4);
        String adapter = List.of("A", "B", "C").get(random.nextInt(3));
        IpAddress gateway = IpAddress.ofIpv4(0x0AFF_FF00 | random.nextInt(200));
        return Route.via(destination, gateway, adapter, random.nextInt(3));
    }

    /** Few bits differ, so that many routes cover many addresses. */
    private static IpAddress randomAddress(Random random) {
        return IpAddress.ofIpv4(0x0A00_0000 | (random.nextInt(4) << 20) | (random.nextInt(4) << 16));
    }

    /** The rules as their definition says them: longest mask, lowest metric, first bound. */
    private static Optional<Route> expected(List<Route> table, IpAddress destination) {
        return table.stream()
                .filter(route -> route.destination().contains(destination))
                .min(Comparator.<Route>comparingInt(
                                route -> -route.destination().length())
                        .thenComparingLong(Route::metric)
                        .thenComparingInt(RouteLookupPropertyTest::binding));
    }

    private static int binding(Route route) {
        Adapter adapter = ADAPTERS.adapter(route.nextHop().adapter()).orElseThrow();
        return adapter.windows().binding();
    }

    @Test
    void theWinnerIsTheOneThatTheRulesDefine() {
        Random random = new Random(175_396);
        for (int run = 0; run < 500; run++) {
            List<Route> routes = new ArrayList<>();
            for (int i = random.nextInt(30); i >= 0; i--) {
                routes.add(randomRoute(random));
            }
            Host host = ADAPTERS.withTables(List.of(RouteTable.of(RouteTable.MAIN, routes)));
            IpAddress destination = randomAddress(random);
            Decision.RouteChoice choice = new RouteLookup(new XpHost(host, XpVariant.XP_SP2), GatewayUse.AS_CONFIGURED)
                    .choose(question(destination));
            Optional<Route> winner = choice.winner().map(found -> found.route());
            assertThat(winner.map(RouteLookupPropertyTest::rank))
                    .isEqualTo(expected(routes, destination).map(RouteLookupPropertyTest::rank));
            assertThat(choice.failure().isPresent()).isEqualTo(winner.isEmpty());
            assertThat(choice.candidates()).hasSize((int) routes.stream()
                    .filter(route -> route.destination().contains(destination))
                    .count());
        }
    }

    private static String rank(Route route) {
        return route.destination() + " " + route.metric() + " "
                + route.nextHop().adapter();
    }

    private static RouteQuestion question(IpAddress destination) {
        return new RouteQuestion(
                RouteQuestion.Purpose.SEND, destination, IpAddress.ANY4, "", "", 0, 0, Protocol.UDP, 0, 53);
    }
}
