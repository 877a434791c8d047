package homing.explain;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import homing.io.scenario.ScenarioReader;
import homing.model.Service;
import homing.scenario.Scenario;
import homing.sim.Simulation;
import homing.text.Words;
import homing.timeline.Timeline;
import java.util.List;
import org.junit.jupiter.api.Test;

class JourneyTest {
    private static final String SERVER_WITHOUT_A_WAY_BACK = """
            homing: 1
            hosts:
              client: {adapters: {eth0: {addresses: 10.1.0.5/24}}, routes: [default via 10.1.0.1]}
              gate: {adapters: {a: {addresses: 10.1.0.1/24}, b: {addresses: 10.2.0.1/24}}, settings: {ip_forward: 1}}
              server: {adapters: {eth0: {addresses: 10.2.0.9/24}}}
            lans: {L: [client:eth0, gate:a], M: [gate:b, server:eth0]}
            calls: [{from: client, program: tcp connect, to: 10.2.0.9, port: 80}]
            """;

    private static Timeline run() throws Exception {
        Scenario scenario = ScenarioReader.read("test", SERVER_WITHOUT_A_WAY_BACK.getBytes(UTF_8));
        return Simulation.of(scenario.network()).run(scenario.calls().get(0).call(), Service.on(80));
    }

    @Test
    void aRepeatedQuestionIsNoWayBack() throws Exception {
        assertThat(Journey.of(run())).isEqualTo(new Journey(List.of("client", "gate", "server"), List.of("server")));
    }

    @Test
    void whatIsLostBeforeAnAdapterIsChosenIsLostAtTheHost() throws Exception {
        Timeline timeline = run();
        Explainer explainer = new Explainer(timeline);
        assertThat(timeline.moments())
                .extracting(moment ->
                        Words.english().say(explainer.explain(moment.step()).headline()))
                .contains("The packet is lost at server: no route covers 10.1.0.5");
    }
}
