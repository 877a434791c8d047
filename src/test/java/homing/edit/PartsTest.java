package homing.edit;

import static homing.edit.Drawn.after;
import static homing.edit.Drawn.label;
import static homing.edit.Drawn.text;
import static org.assertj.core.api.Assertions.assertThat;

import homing.model.AdapterRef;
import homing.scenario.Note;
import homing.scenario.Part;
import homing.scenario.Scenario;
import homing.scenario.Spot;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PartsTest {
    private final Scenario two = Drawn.of(
            "hosts:",
            "  client:",
            "    at: [10, 20]",
            "    adapters: {eth0: {addresses: 10.1.0.5/24}, eth1: {}}",
            "    routes: default via 10.1.0.1 dev eth0",
            "    neighbours: 10.1.0.1 dev eth0 lladdr 02:00:00:00:00:01",
            "    rules: ['5: iif eth0 lookup main', '6: iif eth1 lookup main']",
            "    nat: -A POSTROUTING -o eth0 -j MASQUERADE",
            "    firewall: {sources: {eth0: strict}, rules: accept in eth0}",
            "    settings: {conf.eth0.rp_filter: 1, conf.all.rp_filter: 2}",
            "  gate: {adapters: {eth0: {addresses: 10.1.0.1/24}}}",
            "lans: {Office: {at: [1, 2], adapters: [client:eth0, gate:eth0]}}",
            "calls:",
            "  - {from: client, program: ping, to: 10.1.0.1, device: eth0, expect: {egress: eth0, at: gate}}",
            "  - {from: gate, program: ping, to: 10.1.0.5, remarks: [{when: route, on: client, text: see}]}",
            "stories:",
            "  - actions:",
            "      - {at: 0s, call: {from: client, program: ping, to: 10.1.0.1}}",
            "      - {at: 1s, change: 'adapter client:eth0 down'}",
            "      - {at: 1s, change: 'route client add 10.9.0.0/16 dev eth0'}",
            "      - {at: 1s, change: 'setting client conf.eth0.rp_filter 2'}",
            "      - {at: 2s, expect: ['adapter client:eth0 down', 'neighbour client 10.1.0.1 dev eth0']}",
            "notes: [{text: one, at: [0, 0]}, {text: two, at: [0, 0]}]");
    private final Part client = new Part.OfHost("client");
    private final Part eth0 = new Part.OfAdapter(new AdapterRef("client", "eth0"));

    @Test
    void aHostIsRenamedWhereverItIsNamed() {
        Scenario renamed = after(two, Parts.rename(two, client, "laptop"));

        assertThat(text(renamed)).isEqualTo(text(two).replace("client", "laptop"));
    }

    @Test
    void anAdapterIsRenamedWhereverItIsNamed() {
        Scenario renamed = after(two, Parts.rename(two, eth0, "wan0"));

        assertThat(text(renamed).replace("wan0", "eth0")).isEqualTo(text(two));
        assertThat(text(renamed)).contains("gate:eth0").doesNotContain("client:eth0", "dev eth0", "conf.eth0");
    }

    @Test
    void aLanKeepsItsPlaceUnderItsName() {
        Scenario renamed = after(two, Parts.rename(two, new Part.OfLan("Office"), "Home"));

        assertThat(text(renamed)).isEqualTo(text(two).replace("Office", "Home"));
    }

    @Test
    void aNameThatCannotBeUsedIsRefused() {
        assertThat(Parts.rename(two, client, "a:b").refusal()).isPresent();
        assertThat(Parts.rename(two, client, " ").refusal()).isPresent();
        assertThat(Parts.rename(two, client, "gate").refusal()).isPresent();
        assertThat(Parts.rename(two, client, "client").edit()).isPresent();
    }

    @Test
    void aHostGoesWithWhatSpeaksOfIt() {
        Edit delete = Parts.delete(two, List.of(client));
        Scenario rest = after(two, delete);

        assertThat(text(rest)).doesNotContain("client", "stories");
        assertThat(rest.calls()).hasSize(1);
        assertThat(label(delete)).isEqualTo("Delete client with 2 calls");
    }

    @Test
    void anAdapterGoesWithItsRoutesAndTheCallsStay() {
        Scenario rest = after(two, Parts.delete(two, List.of(eth0)));

        assertThat(rest.network().host("client").orElseThrow().tables()).isEmpty();
        assertThat(text(rest)).doesNotContain("client:eth0", "dev eth0", "conf.eth0", "in eth0", "iif eth0");
        assertThat(rest.callCount()).isEqualTo(3);
    }

    @Test
    void aLanGoesAndTheAdaptersStay() {
        Edit delete = Parts.delete(two, List.of(new Part.OfLan("Office"), new Part.OfNote(0)));
        Scenario rest = after(two, delete);

        assertThat(rest.network().lans()).isEmpty();
        assertThat(rest.network().host("gate").orElseThrow().adapters()).hasSize(1);
        assertThat(rest.notes()).extracting("text").containsExactly("two");
        assertThat(label(delete)).isEqualTo("Delete 2 parts");
    }

    @ParameterizedTest
    @CsvSource({
        "Ask here,Ask here",
        "'First line\nsecond line',First line…",
        "Twenty letters and some more,Twenty letters and s…",
        "nineteen letters so\uD83D\uDE80 and on,nineteen letters so\uD83D\uDE80…"
    })
    void aNoteIsCalledByItsBeginning(String text, String name) {
        Scenario noted = two.withNotes(List.of(new Note(text, new Spot(0, 0))));
        assertThat(Parts.nameOf(noted, new Part.OfNote(0))).isEqualTo(name);
    }
}
