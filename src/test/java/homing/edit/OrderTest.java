package homing.edit;

import static org.assertj.core.api.Assertions.assertThat;

import homing.io.scenario.ScenarioReader;
import homing.io.scenario.ScenarioWriter;
import homing.model.Adapter;
import homing.model.AdapterRef;
import homing.model.Host;
import homing.problem.BadInput;
import homing.scenario.Part;
import homing.scenario.Scenario;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What stands above what. */
class OrderTest {
    private final Scenario before = Templates.ALL.get(0).scenario();

    private Scenario after(Edit edit) {
        return edit.change().apply(before);
    }

    private static List<String> hosts(Scenario scenario) {
        return scenario.network().hosts().stream().map(Host::name).toList();
    }

    @Test
    void aHostGoesOneDown() {
        List<String> old = hosts(before);
        Scenario after = after(Order.move(before, new Part.OfHost(old.get(0)), 1));
        assertThat(hosts(after).subList(0, 2)).containsExactly(old.get(1), old.get(0));
        assertThat(hosts(after)).containsExactlyInAnyOrderElementsOf(old);
    }

    @Test
    void whatStandsFirstStaysThere() {
        assertThat(after(Order.move(before, new Part.OfHost(hosts(before).get(0)), -1)))
                .isEqualTo(before);
    }

    @Test
    void adaptersExchangeTheNumbersOfTheSystem() throws BadInput {
        Scenario after = after(Order.move(before, new Part.OfAdapter(new AdapterRef("client", "eth1")), -1));
        List<Adapter> old = before.network().host("client").orElseThrow().adapters();
        List<Adapter> moved = after.network().host("client").orElseThrow().adapters();
        assertThat(moved)
                .extracting(Adapter::index)
                .isEqualTo(old.stream().map(Adapter::index).toList());
        assertThat(moved).extracting(Adapter::name).containsExactly("eth1", "eth0");
        byte[] file = ScenarioWriter.write(after).getBytes(StandardCharsets.UTF_8);
        assertThat(ScenarioReader.read("moved.yaml", file).network()).isEqualTo(after.network());
    }

    @Test
    void aCableGoesUpInItsLan() {
        AdapterRef last = before.network().lans().get(0).adapters().get(1);
        Scenario after = after(Order.moveCable(before, last, -1));
        assertThat(after.network().lans().get(0).adapters().get(0)).isEqualTo(last);
    }
}
