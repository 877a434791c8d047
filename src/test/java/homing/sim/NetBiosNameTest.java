package homing.sim;

import static org.assertj.core.api.Assertions.assertThat;

import homing.decision.Decision;
import homing.io.scenario.ScenarioReader;
import homing.model.Call;
import homing.model.Network;
import homing.model.Program;
import homing.model.Script;
import homing.net.IpAddress;
import homing.packet.Packet;
import homing.packet.Transport;
import homing.problem.BadInput;
import homing.state.SocketState;
import homing.timeline.Timeline;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A Windows host asks for the NetBIOS name of a multi-homed one. */
class NetBiosNameTest {
    private static final String NETWORK = """
            homing: 1
            hosts:
              pc:
                stack: windows-xp
                adapters: {A: {addresses: 10.1.0.5/24, binding: 1}, B: {addresses: 10.2.0.5/24, binding: 2}}
              server:
                stack: windows-xp
                adapters:
                  A: {addresses: [10.1.0.80/24, 10.1.0.81/24]}
                  B: {addresses: 10.2.0.80/24}
              other: {stack: windows-xp, adapters: {A: {addresses: 10.1.0.9/24}}}
              linux: {adapters: {eth0: {addresses: 10.2.0.9/24}}}
            lans: {LA: [pc:A, server:A, other:A], LB: [pc:B, server:B, linux:eth0]}
            """;

    private static Timeline ask(String holder) {
        try {
            Network network = ScenarioReader.read("n", NETWORK.getBytes(StandardCharsets.UTF_8))
                    .network();
            Call call = Call.of("pc", Program.NETBIOS_NAME, IpAddress.parse(holder), 137);
            return Simulation.of(network).run(Script.of(call, Map.of()));
        } catch (BadInput bad) {
            throw new AssertionError(bad);
        }
    }

    /** What a host puts on its cables that is about a name. */
    private static List<String> sent(Timeline timeline, String host) {
        return timeline.moments().stream()
                .filter(moment -> moment.step().host().equals(host))
                .map(moment -> moment.step().decision())
                .filter(Decision.Transmitted.class::isInstance)
                .map(decision -> (Decision.Transmitted) decision)
                .filter(frame -> frame.frame().packet() instanceof Packet.Ip packet
                        && packet.transport() instanceof Transport.Udp datagram
                        && datagram.nameHolder().isPresent())
                .map(frame -> {
                    Packet.Ip packet = (Packet.Ip) frame.frame().packet();
                    return frame.adapter() + " " + packet.source() + " > " + packet.destination();
                })
                .toList();
    }

    @Test
    void eachAdapterAsksInItsOwnNameAndEachThatHearsAnswersInItsOwn() {
        Timeline timeline = ask("10.2.0.80");
        assertThat(sent(timeline, "pc")).containsExactly("A 10.1.0.5 > 10.1.0.255", "B 10.2.0.5 > 10.2.0.255");
        assertThat(sent(timeline, "server")).containsExactly("A 10.1.0.80 > 10.1.0.5", "B 10.2.0.80 > 10.2.0.5");
        assertThat(sent(timeline, "other")).isEmpty();
        assertThat(sent(timeline, "linux")).isEmpty();
    }

    @Test
    void theFirstAnswerCountsWhateverAddressWasMeant() {
        Timeline timeline = ask("10.2.0.80");
        assertThat(timeline.result().reply()).hasToString("10.1.0.80");
        assertThat(timeline.calls().get(0).ending().kind().word()).isEqualTo("answered");
        assertThat(timeline.after(timeline.length()).host("pc").orElseThrow().sockets())
                .noneMatch(SocketState::isOpen);
    }

    @Test
    void aNameThatNobodyHasIsWaitedForInVain() {
        Timeline timeline = ask("10.1.0.200");
        assertThat(timeline.result().trouble()).hasValue("timeout");
        assertThat(timeline.after(timeline.length()).host("pc").orElseThrow().sockets())
                .noneMatch(SocketState::isOpen);
    }
}
