package homing.ui.form;

import static org.assertj.core.api.Assertions.assertThat;

import homing.edit.Tables;
import homing.model.Host;
import homing.model.Route;
import homing.model.RouteTable;
import homing.net.IpAddress;
import homing.net.Prefix;
import homing.scenario.Part;
import homing.scenario.Scenario;
import homing.ui.session.Samples;
import homing.ui.survey.Marks;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A host with as many routes as the Internet had at the turn of the century. */
class LongTableUiTest extends SetUpTest {
    private static final int ROUTES = 200_000;
    private static final int MOST_CELLS = 400;

    private static Scenario longTable() {
        Scenario small = Samples.spoofed();
        Host client = small.network().host("client").orElseThrow();
        RouteTable main = RouteTable.of(
                "main",
                IntStream.range(0, ROUTES).mapToObj(LongTableUiTest::route).toList());
        return small.withNetwork(small.network().withHost(client.withTable(main)));
    }

    private static Route route(int number) {
        Prefix to = Prefix.of(IpAddress.ofIpv4((11 << 24) + (number << 8)), 24);
        return Route.via(to, IpAddress.parse("10.1.0.1"), "A", 0);
    }

    @Test
    void onlyTheRowsInSightHaveCellsAndOneIsChanged() {
        open(longTable());
        show(shared -> new SetUpPane(shared, new Marks(shared.document(), task -> {}, Runnable::run)), 440, 860);
        pick(new Part.OfHost("client"));
        assertThat(table("routes").getItems()).hasSize(ROUTES);
        assertThat(robot.lookup("#table-routes .table-cell").queryAll()).hasSizeLessThan(MOST_CELLS);
        type("routes", 0, 0, "9.9.9.0/24");
        Host client = host("client");
        assertThat(Tables.ROUTES.of(client)).hasSize(ROUTES);
        assertThat(client.table("main").orElseThrow().routes())
                .anyMatch(route -> route.destination().toString().equals("9.9.9.0/24"));
    }
}
