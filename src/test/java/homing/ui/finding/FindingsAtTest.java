package homing.ui.finding;

import static org.assertj.core.api.Assertions.assertThat;

import homing.diagnose.Finding;
import homing.io.scenario.ScenarioReader;
import homing.scenario.Scenario;
import homing.scenario.Scripted;
import homing.sim.Simulation;
import homing.timeline.Timeline;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class FindingsAtTest {
    /** The second host calls while the first still waits for a neighbour that is not there. */
    private static final String OVERLAPPING = """
            homing: 1
            hosts:
              a: {adapters: {eth0: {addresses: 10.1.0.5/24}}, routes: default via 10.1.0.1}
              b: {adapters: {eth0: {addresses: 10.1.0.6/24}}}
            lans: {L: ["a:eth0", "b:eth0"]}
            stories:
              - actions:
                  - {at: 0s, call: {from: a, program: ping, to: 192.0.2.1}}
                  - {at: 1s, call: {from: b, program: ping, to: 10.1.0.5}}
            """;

    @Test
    void aFindingOfACallThatIsStillUnderWayIsShown() throws Exception {
        Scenario scenario = ScenarioReader.read("f", OVERLAPPING.getBytes(StandardCharsets.UTF_8));
        Scripted story = scenario.stories().get(0);
        Timeline timeline = Simulation.run(scenario.network(), story.script(scenario.network()));
        int stuck = timeline.calls().get(0).ending().step();
        assertThat(stuck).isGreaterThan(timeline.calls().get(1).step());
        assertThat(FindingsAt.of(timeline).at(stuck)).extracting(Finding::code).contains("no-neighbour");
    }
}
