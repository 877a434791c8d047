package homing.explain;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import homing.decision.Decision;
import homing.decision.SomeDecisions;
import homing.explain.PacketInHand.Act;
import homing.io.scenario.ScenarioReader;
import homing.io.shipped.Shelf;
import homing.packet.Packet;
import homing.packet.Transport;
import homing.problem.BadInput;
import homing.scenario.Scenario;
import homing.scenario.Scripted;
import homing.sim.Simulation;
import homing.timeline.Step;
import homing.timeline.Timeline;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PacketsInHandTest {
    private static final String TWO_LANS = """
            homing: 1
            hosts:
              client: {adapters: {eth0: {addresses: 10.1.0.5/24}}, routes: [default via 10.1.0.1]}
              gate:
                adapters: {a: {addresses: 10.1.0.1/24}, b: {addresses: 10.2.0.1/24}}
                settings: {ip_forward: 1}
                nat: [-A POSTROUTING -o b -j MASQUERADE]
              server: {adapters: {eth0: {addresses: 10.2.0.9/24}}}
            lans: {L: [client:eth0, gate:a], M: [gate:b, server:eth0]}
            calls: [{from: client, program: udp connect, to: %s, port: 53}]
            """;

    private final Timeline timeline = run(TWO_LANS.formatted("10.2.0.9"));
    private final PacketsInHand packets = PacketsInHand.of(timeline);

    private static Timeline run(String text) {
        try {
            Scenario scenario = ScenarioReader.read("test", text.getBytes(UTF_8));
            return run(scenario, scenario.scripted().get(0));
        } catch (BadInput bad) {
            throw new IllegalArgumentException(bad);
        }
    }

    private static Timeline run(Scenario scenario, Scripted scripted) {
        return Simulation.run(scenario.network(), scripted.script(scenario.network()));
    }

    /** The first packet that a host has in hand in this way. */
    private static PacketInHand first(Timeline run, String host, Act act) {
        PacketsInHand packets = PacketsInHand.of(run);
        return IntStream.rangeClosed(1, run.length())
                .mapToObj(packets::at)
                .flatMap(Optional::stream)
                .filter(packet -> packet.now().packet() instanceof Packet.Ip)
                .filter(packet -> packet.host().equals(host) && packet.act() == act)
                .findFirst()
                .orElseThrow();
    }

    private PacketInHand first(String host, Act act) {
        return first(timeline, host, act);
    }

    private static Packet.Ip ip(Carried carried) {
        return (Packet.Ip) carried.packet();
    }

    @Test
    void whatLeavesAGatewayIsComparedWithWhatCame() {
        PacketInHand sent = first("gate", Act.SENDS);
        assertThat(ip(sent.now()).source()).hasToString("10.2.0.1");
        assertThat(ip(sent.now()).ttl()).isEqualTo(63);
        assertThat(ip(sent.before()).source()).hasToString("10.1.0.5");
        assertThat(ip(sent.before()).ttl()).isEqualTo(64);
        assertThat(sent.before().envelope()).isPresent();
        assertThat(sent.changer()).isEqualTo("gate");
    }

    @Test
    void whatArrivesIsComparedWithTheHopBefore() {
        PacketInHand taken = first("server", Act.TAKES);
        assertThat(ip(taken.before()).source()).hasToString("10.1.0.5");
        assertThat(taken.changer()).isEqualTo("gate");
        assertThat(first("gate", Act.GETS).earlier()).isEmpty();
    }

    @Test
    void aPacketInsideAGatewayHasLostItsFrameOnceItIsChanged() {
        assertThat(first("gate", Act.GETS).now().envelope()).isPresent();
        PacketInHand passed = first("gate", Act.FORWARDS);
        assertThat(passed.now().envelope()).isEmpty();
        assertThat(ip(passed.before()).ttl() - ip(passed.now()).ttl()).isEqualTo(1);
    }

    @Test
    void aPacketIsSeenWhileItsHostPreparesIt() {
        int choice = stepOf(Decision.SourceChoice.class);
        assertThat(packets.at(choice))
                .map(PacketInHand::now)
                .contains(first("client", Act.HOLDS).now());
        assertThat(packets.at(stepOf(Decision.Opened.class))).isEmpty();
        assertThat(packets.at(0)).isEmpty();
    }

    private int stepOf(Class<? extends Decision> kind) {
        return timeline.moments().stream()
                .map(moment -> moment.step())
                .filter(step -> kind.isInstance(step.decision()))
                .findFirst()
                .orElseThrow()
                .number();
    }

    @Test
    void anErrorIsInHandWithThePacketThatItQuotes() {
        Timeline lost = run(TWO_LANS.formatted("9.9.9.9"));
        Packet.Ip told = ip(first(lost, "gate", Act.ANSWERS).now());
        assertThat(told.destination()).hasToString("10.1.0.5");
        assertThat(told.transport())
                .isInstanceOfSatisfying(
                        Transport.Icmp.class,
                        error -> assertThat(error.quoted().destination()).hasToString("9.9.9.9"));
    }

    static List<String> shelf() {
        return Shelf.names();
    }

    @ParameterizedTest
    @MethodSource("shelf")
    void whereADecisionSpeaksOfAPacketThatPacketIsInHand(String name) {
        Scenario scenario = Shelf.read(name).scenario();
        for (Scripted scripted : scenario.scripted()) {
            Timeline run = run(scenario, scripted);
            PacketsInHand seen = PacketsInHand.of(run);
            run.moments().forEach(moment -> assertInHand(moment.step(), seen));
        }
    }

    private static void assertInHand(Step step, PacketsInHand seen) {
        Packet spoken = SpokenOf.in(step.decision());
        if (spoken != null) {
            assertThat(seen.at(step.number()))
                    .as("step %s", step)
                    .map(packet -> packet.now().packet())
                    .contains(spoken);
        }
    }

    /** The packet that a decision names as the one it leaves behind; null for none. */
    private static final class SpokenOf implements SomeDecisions<Packet> {
        static Packet in(Decision decision) {
            return decision.accept(new SpokenOf());
        }

        @Override
        public Packet otherwise(Decision decision) {
            return null;
        }

        @Override
        public Packet arpHeard(Decision.ArpHeard decision) {
            return decision.packet();
        }

        @Override
        public Packet arrived(Decision.Arrived decision) {
            return decision.packet();
        }

        @Override
        public Packet checked(Decision.Checked decision) {
            return decision.packet();
        }

        @Override
        public Packet filtered(Decision.Filtered decision) {
            return decision.packet();
        }

        @Override
        public Packet translation(Decision.Translation decision) {
            return decision.after();
        }

        @Override
        public Packet forwarded(Decision.Forwarded decision) {
            return decision.after();
        }

        @Override
        public Packet delivered(Decision.Delivered decision) {
            return decision.packet();
        }

        @Override
        public Packet answered(Decision.Answered decision) {
            return decision.made().orElse(decision.about());
        }

        @Override
        public Packet repeated(Decision.Repeated decision) {
            return decision.packet();
        }

        @Override
        public Packet transmitted(Decision.Transmitted decision) {
            return decision.frame().packet();
        }

        @Override
        public Packet dropped(Decision.Dropped decision) {
            return decision.packet();
        }
    }
}
