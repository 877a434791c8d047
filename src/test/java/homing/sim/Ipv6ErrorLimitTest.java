package homing.sim;

import static org.assertj.core.api.Assertions.assertThat;

import homing.decision.Decision;
import homing.io.scenario.ScenarioReader;
import homing.model.Call;
import homing.model.Network;
import homing.model.Program;
import homing.model.Script;
import homing.net.IpAddress;
import homing.problem.BadInput;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** How often a Linux gateway complains by ICMPv6. */
class Ipv6ErrorLimitTest {
    private static final String NETWORK = """
            homing: 1
            hosts:
              pc: {adapters: {eth0: {addresses: "2001:db8:1::5/64"}}, routes: ["default via 2001:db8:1::1 dev eth0"]}
              gate: {adapters: {in: {addresses: "2001:db8:1::1/64"}}, settings: {ipv6.conf.all.forwarding: 1}}
            lans:
              L: [pc:eth0, gate:in]
            """;

    private static long complaints(int calls, long apartMicros) throws BadInput {
        Network network = ScenarioReader.read("n", NETWORK.getBytes(StandardCharsets.UTF_8))
                .network();
        List<Script.Action> actions = new ArrayList<>();
        for (int i = 0; i < calls; i++) {
            Call call = Call.of("pc", Program.UDP_SENDTO, IpAddress.parse("2001:db8:9::" + (i + 1)), 53);
            actions.add(new Script.Ask(call, 1_000_000 + i * apartMicros));
        }
        return Simulation.run(network, new Script(Map.of(), actions)).moments().stream()
                .filter(moment -> moment.step().host().equals("gate"))
                .filter(moment -> moment.step().decision() instanceof Decision.Answered answered
                        && answered.verdict().isChosen())
                .count();
    }

    @Test
    @DisplayName("Six at once to a host on a /64, the others not")
    void sixAtOnce() throws BadInput {
        assertThat(complaints(10, 1_000)).isEqualTo(6);
    }

    @Test
    @DisplayName("Four a second to a host on a /64, for as long as it may be")
    void fourASecond() throws BadInput {
        assertThat(complaints(20, 250_000)).isEqualTo(20);
    }
}
