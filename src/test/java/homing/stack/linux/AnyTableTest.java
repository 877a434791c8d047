package homing.stack.linux;

import static org.assertj.core.api.Assertions.assertThat;

import homing.decision.Candidate;
import homing.decision.RouteQuestion;
import homing.decision.RouteQuestion.Purpose;
import homing.decision.TableRoute;
import homing.model.Host;
import homing.model.NextHop;
import homing.model.Route;
import homing.model.RouteTable;
import homing.net.IpAddress;
import homing.net.Prefix;
import homing.net.Protocol;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** On random tables the route that is found is the one that the rule defines. */
class AnyTableTest {
    private static final Host HOST = Hosts.linux("eth0 10.1.0.5/24", "eth1 10.2.0.5/24 down", "eth2 10.3.0.5/24");

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void theWinnerIsTheLongestUsableThenTheCheapestThenTheFirst(long seed) {
        Random random = new Random(seed);
        List<Route> routes = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            routes.add(route(random, i));
        }
        RouteTable table = RouteTable.of("main", routes);
        for (int i = 0; i < 300; i++) {
            IpAddress to = address(random);
            String device = random.nextBoolean() ? "" : "eth" + random.nextInt(3);
            List<Candidate<TableRoute>> candidates = new ArrayList<>();
            TableRoute found = new TableSearch(HOST, question(to, device), candidates).search(table);
            assertThat(Optional.ofNullable(found).map(TableRoute::route)).isEqualTo(defined(routes, to, device));
            assertThat(candidates).hasSize((int) routes.stream()
                    .filter(route -> route.destination().contains(to))
                    .count());
        }
    }

    private static Optional<Route> defined(List<Route> routes, IpAddress to, String device) {
        return routes.stream()
                .filter(route -> route.destination().contains(to))
                .filter(route -> !route.nextHop().adapter().equals("eth1"))
                .filter(route -> device.isEmpty() || route.nextHop().adapter().equals(device))
                .sorted(Comparator.comparing(
                                (Route route) -> -route.destination().length())
                        .thenComparing(Route::metric))
                .findFirst();
    }

    private static Route route(Random random, int number) {
        NextHop hop = NextHop.via(IpAddress.ofIpv4(number), "eth" + random.nextInt(3));
        Prefix to = Prefix.of(address(random), random.nextInt(33));
        Route route = Route.via(to, hop.gateway(), hop.adapter(), random.nextInt(3));
        return route;
    }

    private static IpAddress address(Random random) {
        return IpAddress.ofIpv4(random.nextInt() & 0xC000_0301);
    }

    private static RouteQuestion question(IpAddress to, String device) {
        return new RouteQuestion(Purpose.SEND, to, IpAddress.ANY4, device, "", 0, 0, Protocol.UDP, 0, 0);
    }
}
