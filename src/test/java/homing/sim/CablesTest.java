package homing.sim;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import homing.io.scenario.ScenarioReader;
import homing.model.AdapterRef;
import homing.model.Network;
import homing.net.Mac;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CablesTest {
    private Network network;

    @BeforeEach
    void plug() throws Exception {
        network = ScenarioReader.read("lans", """
                homing: 1
                hosts:
                  a: {adapters: {A: {}, Z: {}}}
                  b: {adapters: {A: {}}}
                  c: {adapters: {A: {}}}
                  down: {adapters: {A: {state: down}}}
                  unplugged: {adapters: {A: {state: unplugged}}}
                lans:
                  L: [a:A, b:A, down:A, unplugged:A, c:A]
                  M: [a:Z]
                """.getBytes(UTF_8)).network();
    }

    private List<String> hearing(String host, String adapter) {
        return new Cables(network.lans())
                .heardBy(Simulation.of(network).start(), new AdapterRef(host, adapter), Mac.BROADCAST).stream()
                        .map(AdapterRef::toString)
                        .toList();
    }

    @Test
    void allOthersOfTheLanHearTheLastPluggedFirst() {
        assertThat(hearing("b", "A")).containsExactly("c:A", "a:A");
    }

    @Test
    void nobodyElseHearsOnALanOfOne() {
        assertThat(hearing("a", "Z")).isEmpty();
    }

    @Test
    void nothingComesFromAnAdapterThatIsDownOrUnpluggedOrOnNoLan() {
        assertThat(hearing("down", "A")).isEmpty();
        assertThat(hearing("unplugged", "A")).isEmpty();
        assertThat(hearing("a", "missing")).isEmpty();
    }

    @Test
    void aFrameToOneAdapterReachesThatOneOnly() {
        Mac c = network.host("c").orElseThrow().adapter("A").orElseThrow().mac();
        assertThat(new Cables(network.lans()).heardBy(Simulation.of(network).start(), new AdapterRef("b", "A"), c))
                .containsExactly(new AdapterRef("c", "A"));
    }
}
