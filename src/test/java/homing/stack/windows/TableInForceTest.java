package homing.stack.windows;

import static org.assertj.core.api.Assertions.assertThat;

import homing.model.Host;
import homing.model.Route;
import homing.model.RouteTable;
import homing.model.Settings;
import homing.model.StackId;
import homing.net.IpAddress;
import homing.net.Prefix;
import java.util.List;
import org.junit.jupiter.api.Test;

class TableInForceTest {
    private static final Route BY_HAND = lan(5);

    private static Route lan(long metric) {
        return Route.onLink(Prefix.parse("10.1.0.0/24"), "A", metric);
    }

    private static TableInForce table(List<Route> automatic, Route... known) {
        List<RouteTable> tables = List.of(RouteTable.of(RouteTable.MAIN, List.of(known)));
        Host host = new Host(
                "pc",
                StackId.parse("windows-xp"),
                List.of(),
                tables,
                List.of(),
                List.of(),
                List.of(),
                Settings.NONE,
                true);
        return new TableInForce(
                host, automatic, route -> route.nextHop().adapter().equals("A"));
    }

    @Test
    void aRouteThatIsKnownTakesThePlaceOfTheAutomaticOne() {
        assertThat(table(List.of(lan(20)), BY_HAND).complete().routes()).containsExactly(BY_HAND);
    }

    @Test
    void aRouteOfALostAdapterIsNotInForce() {
        Route lost = Route.via(Prefix.ALL4, IpAddress.parse("10.2.0.1"), "B", 1);
        assertThat(table(List.of(lan(20)), lost).complete().routes()).containsExactly(lan(20));
    }

    @Test
    void anAutomaticRouteTakesItsNewMetric() {
        TableInForce before = table(List.of(lan(20)), lan(20));
        assertThat(table(List.of(lan(10)), lan(20)).following(before).routes()).containsExactly(lan(10));
    }

    @Test
    void whatSomebodyHasChangedStaysWhileTheSystemWouldAddIt() {
        TableInForce before = table(List.of(lan(20)), BY_HAND);
        assertThat(table(List.of(lan(20)), BY_HAND).following(before).routes()).containsExactly(BY_HAND);
        assertThat(table(List.of(), BY_HAND).following(before).routes()).isEmpty();
    }
}
