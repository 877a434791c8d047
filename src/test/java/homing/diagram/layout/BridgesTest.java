package homing.diagram.layout;

import static org.assertj.core.api.Assertions.assertThat;

import homing.diagram.Drawn;
import homing.diagram.Item;
import homing.diagram.Look;
import homing.diagram.Picture;
import homing.diagram.Role;
import homing.diagram.geometry.Box;
import homing.diagram.geometry.Path;
import homing.diagram.geometry.Point;
import homing.diagram.shape.Shape;
import homing.diagram.shape.Sketch;
import homing.model.AdapterRef;
import homing.model.Network;
import homing.scenario.Scenario;
import homing.scenario.Spot;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Two LANs that stand beside each other: the cables of the farther one run over the nearer one. */
class BridgesTest {
    private static final Scenario SCENARIO = Scenario.of(new Network(
                    List.of(
                            Drawn.linux("near", Drawn.adapter("eth0", 2, "10.1.0.1/24")),
                            Drawn.linux("below", Drawn.adapter("eth0", 2, "10.1.0.2/24")),
                            Drawn.linux("far", Drawn.adapter("eth0", 2, "10.2.0.1/24"))),
                    List.of(Drawn.lan("near LAN", "near:eth0", "below:eth0"), Drawn.lan("far LAN", "far:eth0"))))
            .withPlaces(Map.of(
                    "near", new Spot(0, 110),
                    "below", new Spot(0, 490),
                    "far", new Spot(0, 180),
                    "lan:near LAN", new Spot(300, 300),
                    "lan:far LAN", new Spot(600, 180)));

    private static List<Item.Bridge> bridges(Scenario scenario) {
        return Layout.of(scenario).start().all(Item.Bridge.class);
    }

    @Test
    void aCableRunsOverALanThatItIsNotPluggedInto() {
        Picture picture = Layout.of(SCENARIO).start();
        Box bar = picture.item("lan:near LAN").orElseThrow().bounds();
        Item.Bridge bridge = picture.all(Item.Bridge.class).get(0);
        assertThat(bridge.adapter()).isEqualTo(new AdapterRef("far", "eth0"));
        assertThat(bridge.bounds().x()).isEqualTo(bar.x());
        assertThat(bridge.bounds().right()).isEqualTo(bar.right());
    }

    @Test
    void theOwnLansOfCablesAreNotRunOver() {
        assertThat(bridges(SCENARIO))
                .extracting(bridge -> bridge.adapter().host())
                .containsExactly("far");
    }

    @Test
    void wordsOfALanStayAboveCables() {
        Scenario across = SCENARIO.withPlaces(Map.of(
                "near", new Spot(0, 110),
                "below", new Spot(0, 490),
                "far", new Spot(0, 300),
                "lan:near LAN", new Spot(300, 300),
                "lan:far LAN", new Spot(600, 300)));
        assertThat(bridges(across)).isEmpty();
    }

    @Test
    void theLanIsCutBelowTheCableAndNotBesideIt() {
        Item.Bridge bridge = new Item.Bridge(
                new AdapterRef("far", "eth0"),
                List.of(Path.of(new Point(0, 0), new Point(32, 0))),
                Look.of(Role.CABLE));
        assertThat(Sketch.of(bridge))
                .containsExactly(
                        new Shape.Strokes(
                                List.of(Path.of(new Point(3.5, 0), new Point(28.5, 0))), Look.of(Role.BRIDGE)),
                        new Shape.Strokes(bridge.ways(), bridge.look()));
    }
}
