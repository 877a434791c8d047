package homing.ui.packets;

import static org.assertj.core.api.Assertions.assertThat;

import homing.explain.SentFrame;
import homing.explain.SentFrame.Kind;
import homing.explain.SentFrames;
import homing.scenario.Scenario;
import homing.sim.Simulation;
import homing.ui.session.Samples;
import java.util.List;
import org.junit.jupiter.api.Test;

class PacketFilterTest {
    private static final List<SentFrame> FRAMES = frames();

    private static List<SentFrame> frames() {
        Scenario scenario = Samples.spoofed();
        return SentFrames.of(Simulation.run(
                        scenario.network(), scenario.calls().get(0).call()))
                .all();
    }

    private static List<SentFrame> admitted(PacketFilter filter) {
        return FRAMES.stream()
                .filter(frame -> filter.admits(new PacketLine(frame)))
                .toList();
    }

    @Test
    void everythingIsWantedAtFirst() {
        assertThat(admitted(PacketFilter.ALL)).isEqualTo(FRAMES);
    }

    @Test
    void offersWhatOccurs() {
        assertThat(PacketFilter.kinds(FRAMES)).containsExactly(Kind.ARP, Kind.TCP);
        assertThat(PacketFilter.hosts(FRAMES)).containsExactly("client", "fw-A");
    }

    @Test
    void allThatIsAskedForMustFit() {
        PacketFilter answers =
                PacketFilter.ALL.withKind(Kind.ARP).withHost("fw-A").withText(" IS AT ");
        assertThat(admitted(answers)).hasSize(1);
        assertThat(admitted(answers.withKind(Kind.TCP))).isEmpty();
        assertThat(admitted(answers.withHost("gw-B"))).isEmpty();
    }

    @Test
    void whatDoesNotOccurInAnotherRunIsForgotten() {
        PacketFilter wanted =
                PacketFilter.ALL.withKind(Kind.UDP).withHost("fw-A").withText("10");
        assertThat(wanted.within(FRAMES)).isEqualTo(new PacketFilter(null, "fw-A", "10"));
        assertThat(wanted.within(List.of())).isEqualTo(new PacketFilter(null, "", "10"));
    }

    @Test
    void aLineTellsTheHopAndTheEnd() {
        PacketLine lost = new PacketLine(FRAMES.get(2));
        assertThat(lost.hop()).isEqualTo("client:A → fw-A:lan");
        assertThat(lost.hosts()).isEqualTo("client → fw-A");
        assertThat(lost.millis()).isEqualTo("0.2");
        assertThat(lost.isLost()).isTrue();
        assertThat(lost.says()).startsWith("ends at fw-A: ").contains("SYN");
    }
}
