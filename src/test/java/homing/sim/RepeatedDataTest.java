package homing.sim;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import homing.decision.Decision;
import homing.io.scenario.ScenarioReader;
import homing.model.Call;
import homing.model.Change;
import homing.model.Network;
import homing.model.Program;
import homing.model.Script;
import homing.model.Service;
import homing.net.IpAddress;
import homing.packet.Packet;
import homing.packet.Transport;
import homing.problem.BadInput;
import homing.timeline.Timeline;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Data that has waited for a neighbour arrives as often as it was sent. */
class RepeatedDataTest {
    private static final String TWO_HOSTS = """
            homing: 1
            hosts:
              pc: {adapters: {eth0: {addresses: 10.1.0.5/24}}}
              web: {adapters: {eth0: {addresses: 10.1.0.80/24}}}
            lans: {L: [pc:eth0, web:eth0]}
            """;

    private static Script.Ask ask(long second, Program program) {
        return new Script.Ask(Call.of("pc", program, IpAddress.parse("10.1.0.80"), 80), second * 1_000_000);
    }

    private static Script.Do change(double second, Change change) {
        return new Script.Do(change, Math.round(second * 1_000_000));
    }

    /** The server's cable is out while the client, which has forgotten its neighbour, sends twice. */
    private static Timeline late() {
        List<Script.Action> actions = List.of(
                ask(0, Program.TCP_CONNECT),
                change(10, new Change.OfCable("web", "eth0", false)),
                change(11, new Change.OfAdapter("pc", "eth0", false)),
                change(12, new Change.OfAdapter("pc", "eth0", true)),
                ask(20, Program.TCP_SEND),
                change(21.5, new Change.OfCable("web", "eth0", true)));
        try {
            Network network =
                    ScenarioReader.read("n", TWO_HOSTS.getBytes(UTF_8)).network();
            return Simulation.of(network).run(new Script(Map.of("web", Service.on(80)), actions));
        } catch (BadInput bad) {
            throw new AssertionError(bad);
        }
    }

    private static List<String> flags(Timeline timeline) {
        List<String> all = new ArrayList<>();
        timeline.moments().forEach(moment -> {
            if (moment.step().decision() instanceof Decision.Transmitted sent
                    && sent.frame().packet() instanceof Packet.Ip packet
                    && packet.transport() instanceof Transport.Tcp segment) {
                all.add(moment.step().host() + " " + segment.flags());
            }
        });
        return all;
    }

    @Test
    void eachCopyIsConfirmedAndNothingIsReset() {
        List<String> flags = flags(late());
        assertThat(Collections.frequency(flags, "web A"))
                .isEqualTo(Collections.frequency(flags, "pc PA"))
                .isGreaterThan(1);
        assertThat(flags).doesNotContain("pc R");
    }
}
