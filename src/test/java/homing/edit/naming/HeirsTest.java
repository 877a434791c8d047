package homing.edit.naming;

import static org.assertj.core.api.Assertions.assertThat;

import homing.diagram.Drawn;
import homing.edit.Parts;
import homing.model.AdapterRef;
import homing.scenario.Part;
import homing.scenario.Scenario;
import java.util.List;
import org.junit.jupiter.api.Test;

class HeirsTest {
    private final Scenario drawn = Drawn.twoDoors();
    private final Part client = new Part.OfHost("client");
    private final Part laptop = new Part.OfHost("laptop");
    private final Part port = adapter("client");

    @Test
    void aHostThatWasRenamedIsFoundByItsOtherName() {
        assertThat(new Heirs(drawn, renamed()).of(client)).contains(laptop);
        assertThat(new Heirs(renamed(), drawn).of(laptop)).contains(client);
    }

    @Test
    void anAdapterGoesWithItsHost() {
        assertThat(new Heirs(drawn, renamed()).of(port)).contains(adapter("laptop"));
    }

    @Test
    void anAdapterAndALanAreFoundByTheirOtherNames() {
        Part lan = new Part.OfLan(drawn.network().lans().get(0).name());
        Scenario other = rename(rename(drawn, port, "wan9"), lan, "Cellar");

        assertThat(new Heirs(drawn, other).of(port)).contains(port.named("wan9"));
        assertThat(new Heirs(drawn, other).of(lan)).contains(new Part.OfLan("Cellar"));
    }

    @Test
    void whatIsThereByItsNameIsItself() {
        Part other = new Part.OfHost(drawn.network().hosts().get(1).name());

        assertThat(new Heirs(drawn, renamed()).of(other)).contains(other);
    }

    @Test
    void whatWasDeletedHasNoHeir() {
        Scenario less = Parts.delete(drawn, List.of(client)).change().apply(drawn);

        assertThat(new Heirs(drawn, less).of(client)).isEmpty();
        assertThat(new Heirs(drawn, less).of(port)).isEmpty();
        assertThat(new Heirs(drawn, less).of(new Part.OfNote(7))).isEmpty();
    }

    private Scenario renamed() {
        return rename(drawn, client, "laptop");
    }

    private static Scenario rename(Scenario scenario, Part part, String name) {
        return Parts.rename(scenario, part, name).edit().orElseThrow().change().apply(scenario);
    }

    private Part adapter(String host) {
        String name =
                drawn.network().host("client").orElseThrow().adapters().get(0).name();
        return new Part.OfAdapter(new AdapterRef(host, name));
    }
}
