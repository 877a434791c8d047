package homing.dialect.linux;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import homing.io.scenario.ScenarioReader;
import homing.scenario.Scenario;
import homing.sim.Simulation;
import homing.timeline.Timeline;
import org.junit.jupiter.api.Test;

class ConnectionListingTest {
    @Test
    void aTranslatedConnectionIsListedOnceWithTheWayOfItsAnswers() throws Exception {
        Scenario scenario = ScenarioReader.read("nat", """
                homing: 1
                hosts:
                  a: {adapters: {eth0: {addresses: 10.1.0.5/24}}, routes: [default via 10.1.0.1]}
                  g:
                    adapters: {eth0: {addresses: 10.1.0.1/24}, eth1: {addresses: 192.0.2.1/24}}
                    settings: {ip_forward: 1}
                    nat: ["-A POSTROUTING -o eth1 -j MASQUERADE"]
                  s: {adapters: {eth0: {addresses: 192.0.2.9/24}}}
                lans: {L: [a:eth0, g:eth0], M: [g:eth1, s:eth0]}
                calls:
                  - {from: a, program: udp connect, to: 192.0.2.9, port: 53, sourcePort: 4000}
                """.getBytes(UTF_8));
        Timeline run =
                Simulation.run(scenario.network(), scenario.calls().get(0).call());
        assertThat(ConnectionListing.of(run.after(run.length()).host("g").orElseThrow())
                        .rows()
                        .get(0)
                        .cells())
                .containsExactly("udp", "10.1.0.5:4000 > 192.0.2.9:53", "192.0.2.9:53 > 192.0.2.1:4000", "");
    }
}
