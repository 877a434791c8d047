package homing.model;

import static org.assertj.core.api.Assertions.assertThat;

import homing.net.IpAddress;
import homing.net.Prefix;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RouteTableTest {
    private static final Prefix NET = Prefix.parse("10.1.0.0/16");

    private static Route via(Prefix destination, int gateway, long metric) {
        return Route.via(destination, IpAddress.ofIpv4(gateway), "A", metric);
    }

    @Test
    void equalDestinationsStandByMetricThenInTheOrderOfAsking() {
        RouteTable table = RouteTable.empty("main")
                .with(via(NET, 1, 20))
                .with(via(NET, 2, 10))
                .with(via(NET, 3, 20))
                .with(via(NET, 4, 10));
        assertThat(table.to(NET)).containsExactly(via(NET, 2, 10), via(NET, 4, 10), via(NET, 1, 20), via(NET, 3, 20));
    }

    @Test
    void coveringGroupsBeginWithTheLongestPrefix() {
        RouteTable table = RouteTable.of("main", List.of(via(Prefix.ALL4, 1, 0), via(NET, 2, 5), via(NET, 3, 4)));
        assertThat(table.covering(IpAddress.parse("10.1.2.3")))
                .containsExactly(List.of(via(NET, 3, 4), via(NET, 2, 5)), List.of(via(Prefix.ALL4, 1, 0)));
        assertThat(table.covering(IpAddress.parse("fd00::1"))).isEmpty();
    }

    @Test
    void aChangedCopyLeavesTheOriginalAsItWas() {
        RouteTable one = RouteTable.of("main", List.of(via(NET, 1, 0)));
        assertThat(one.with(via(NET, 2, 0)).without(via(NET, 1, 0)).routes()).containsExactly(via(NET, 2, 0));
        assertThat(one.without(via(NET, 1, 0)).routes()).isEmpty();
        assertThat(one.without(via(NET, 9, 0))).isEqualTo(one);
        assertThat(one.routes()).containsExactly(via(NET, 1, 0));
    }

    @Test
    void tablesOfOneContentAreEqualWhateverTheOrderOfTheirMaking() {
        Route other = via(Prefix.ALL4, 1, 0);
        RouteTable table = RouteTable.of("main", List.of(via(NET, 1, 0), other));
        RouteTable turned = RouteTable.empty("main").with(other).with(via(NET, 1, 0));
        assertThat(table).isEqualTo(turned).hasSameHashCodeAs(turned);
        assertThat(table).isNotEqualTo(RouteTable.of("5", List.of(via(NET, 1, 0), other)));
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void allAtOnceIsTheSameAsOneByOne(long seed) {
        Random random = new Random(seed);
        List<Route> routes = new ArrayList<>();
        RouteTable grown = RouteTable.empty("main");
        for (int i = 0; i < 200; i++) {
            Prefix destination = Prefix.of(IpAddress.ofIpv4(random.nextInt(64) << 26), random.nextInt(7));
            routes.add(via(destination, i, random.nextInt(4)));
            grown = grown.with(routes.get(i));
        }
        assertThat(RouteTable.of("main", routes)).isEqualTo(grown);
    }
}
