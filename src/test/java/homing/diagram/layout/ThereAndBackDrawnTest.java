package homing.diagram.layout;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import homing.diagram.Caption;
import homing.diagram.Item;
import homing.diagram.Picture;
import homing.diagram.Role;
import homing.diagram.shape.Shape;
import homing.diagram.shape.Sketch;
import homing.io.scenario.ScenarioReader;
import homing.problem.BadInput;
import homing.scenario.Scenario;
import homing.sim.Simulation;
import homing.timeline.Timeline;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ThereAndBackDrawnTest {
    private static final String ONE_LAN = """
            homing: 1
            hosts:
              client: {adapters: {eth0: {addresses: 10.1.0.5/24}}}
              server: {adapters: {eth0: {addresses: 10.1.0.9/24}}}
            lans: {L: [client:eth0, server:eth0]}
            calls: [{from: client, program: ping, to: 10.1.0.9}]
            """;

    private List<Picture> pictures;

    @BeforeEach
    void draw() throws BadInput {
        Scenario scenario = ScenarioReader.read("test", ONE_LAN.getBytes(UTF_8));
        Timeline run =
                Simulation.run(scenario.network(), scenario.scripted().get(0).script(scenario.network()));
        Layout drawn = Layout.of(scenario, run);
        pictures = IntStream.rangeClosed(1, run.length()).mapToObj(drawn::at).toList();
    }

    @Test
    void packetsThereAndBackAreDrawnInTwoManners() {
        assertThat(manners("there")).containsExactly(Role.CAPSULE, Role.MARKER, Role.WAY_THERE);
        assertThat(manners("back")).containsExactly(Role.CAPSULE_BACK, Role.MARKER_BACK, Role.WAY_BACK);
    }

    @Test
    void theWaysLieBelowTheWords() {
        Picture answered = pictures.get(pictures.size() - 1);
        assertThat(answered.items().get(0)).isInstanceOf(Item.Trail.class);
        assertThat(Sketch.of(answered.items().get(0)))
                .as("the way and its heads of arrows")
                .hasSize(2)
                .allSatisfy(shape -> assertThat(shape).isInstanceOf(Shape.Strokes.class));
    }

    /** The roles of all that is drawn of the packets that go this way. */
    private Set<Role> manners(String way) {
        Set<Role> roles = new TreeSet<>();
        for (Picture picture : pictures) {
            picture.all(Item.Capsule.class).stream()
                    .filter(capsule ->
                            capsule.captions().stream().map(Caption::text).anyMatch(way::equals))
                    .forEach(capsule -> roles.addAll(manner(picture, capsule, way)));
        }
        return roles;
    }

    private static Set<Role> manner(Picture picture, Item.Capsule capsule, String way) {
        assertThat(capsule.says()).endsWith("on the way " + way);
        Item.Marker marker =
                (Item.Marker) picture.item("marker:" + capsule.id()).orElseThrow();
        Item.Trail trail = (Item.Trail) picture.item("trail:" + capsule.id()).orElseThrow();
        return Set.of(
                capsule.outline().role(), marker.look().role(), trail.look().role());
    }
}
