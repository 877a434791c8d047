package homing.diagram.layout;

import static org.assertj.core.api.Assertions.assertThat;

import homing.diagram.Drawn;
import homing.diagram.Item;
import homing.diagram.Picture;
import homing.diagram.geometry.Box;
import homing.scenario.Scenario;
import homing.scenario.Spot;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A LAN that stands close to a card: the port finds a place beside it. */
class NearLanTest {
    private static final String LAN = "lan:LAN eth0";

    /** A host in the middle and its LAN beside it, in a direction, with a gap between the two. */
    private static Picture drawn(double degrees, double gap) {
        Scenario scenario = Drawn.manyDoors(1);
        Picture wide = Layout.of(scenario).start();
        Box card = wide.all(Item.HostCard.class).get(0).box();
        Box bar = wide.all(Item.LanBar.class).get(0).box();
        double right = Math.cos(Math.toRadians(degrees));
        double down = Math.sin(Math.toRadians(degrees));
        double away = Math.min(
                ((card.width() + bar.width()) / 2 + gap) / Math.abs(right),
                ((card.height() + bar.height()) / 2 + gap) / Math.abs(down));
        Map<String, Spot> places = Map.of("client", new Spot(0, 0), LAN, new Spot(right * away, down * away));
        return Layout.of(scenario.withPlaces(places)).start();
    }

    @ParameterizedTest
    @ValueSource(doubles = {4, 8, 12, 16, 20, 26, 40})
    void thePortDoesNotCoverIt(double gap) {
        for (int degrees = 1; degrees < 360; degrees += 7) {
            Picture picture = drawn(degrees, gap);
            Item.LanBar bar = picture.all(Item.LanBar.class).get(0);
            Item.Port port = picture.all(Item.Port.class).get(0);
            assertThat(port.box().overlaps(bar.box())).as("%d degrees", degrees).isFalse();
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {40, 80, 200})
    void thePortFacesItWhereThereIsRoom(double gap) {
        Item.Port port = drawn(1, gap).all(Item.Port.class).get(0);
        Box card = drawn(1, gap).all(Item.HostCard.class).get(0).box();
        assertThat(port.box().right()).isGreaterThan(card.right());
        assertThat(port.box().middle().y()).isBetween(-20.0, 20.0);
    }
}
