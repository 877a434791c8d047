package homing.survey;

import static homing.survey.Oddities.codes;
import static homing.survey.Oddities.mended;
import static homing.survey.Oddities.read;
import static org.assertj.core.api.Assertions.assertThat;

import homing.edit.Templates;
import homing.problem.BadInput;
import homing.scenario.Scenario;
import homing.text.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class SurveyTest {
    private static final String TWO_HOSTS = """
            homing: 1
            hosts:
              a: {adapters: {eth0: {%s}}}
              b: {adapters: {eth0: {%s}}}
            lans: {L: [a:eth0, b:eth0]}
            """;

    private static final String BEHIND_A_GATE = """
            homing: 1
            hosts:
              a: {adapters: {eth0: {addresses: 10.1.0.5/24}}, routes: [%s]}
              gate: {adapters: {in: {addresses: 10.1.0.1/24}, out: {addresses: 10.2.0.1/24}}, settings: {ip_forward: %s}}
              b: {adapters: {eth0: {addresses: 10.2.0.5/24}}, routes: [default via 10.2.0.1]}
            lans: {L: [a:eth0, gate:in], M: [gate:out, b:eth0]}
            """;

    @Test
    void twoHostsOfOneSubnetAreFine() throws BadInput {
        assertThat(codes(read(TWO_HOSTS.formatted("addresses: 10.1.0.5/24", "addresses: 10.1.0.6/24"))))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            duplicate-address | addresses: 10.1.0.5/24 | addresses: 10.1.0.5/24
            duplicate-mac | addresses: 10.1.0.5/24, mac: "02:00:00:00:00:01" | addresses: 10.1.0.6/24, mac: "02:00:00:00:00:01"
            network-address | addresses: 10.1.0.0/24 | addresses: 10.1.0.6/24
            broadcast-address | addresses: 10.1.0.255/24 | addresses: 10.1.0.6/24
            no-address | addresses: 10.1.0.5/24 | mac: "02:00:00:00:00:07"
            duplicate-address6 | addresses: "2001:db8::5/64" | addresses: "2001:db8::5/64"
            duplicate-address6 | addresses: "fe80::5/64" | addresses: "fe80::5/64"
            address-failed | addresses: "2001:db8::5/64" | addresses: "2001:db8::5/64 dadfailed"
            anycast-address | addresses: "2001:db8::/64" | addresses: "2001:db8::5/64"
            no-host-address | addresses: 224.0.0.5/24 | addresses: 10.1.0.6/24
            stranger-on-lan | addresses: 10.1.0.5/24 | addresses: 10.2.0.6/24
            lengths-differ | addresses: 10.1.0.5/24 | addresses: 10.1.0.6/16
            """)
    void tellsWhatIsOddAboutAnAdapterAndMendsIt(String code, String a, String b) throws BadInput {
        Scenario scenario = read(TWO_HOSTS.formatted(a, b));
        assertThat(codes(scenario)).contains(code);
        assertThat(codes(mended(scenario))).isEmpty();
    }

    @Test
    void anAddressMayBeAloneInItsSubnet() throws BadInput {
        assertThat(codes(read(TWO_HOSTS.formatted("addresses: 10.1.0.5/24", "addresses: [10.1.0.6/24, 10.2.0.6/24]"))))
                .containsExactly("address-apart");
    }

    @Test
    void linkLocalAddressesMayBeTheSameOnTwoLans() throws BadInput {
        assertThat(codes(read("""
                homing: 1
                hosts:
                  a: {adapters: {eth0: {addresses: "fe80::1/64"}, eth1: {addresses: "fe80::1/64"}}}
                  b: {adapters: {eth0: {addresses: "fe80::2/64"}}}
                  c: {adapters: {eth0: {addresses: "fe80::2/64"}}}
                lans: {L: [a:eth0, b:eth0], M: [a:eth1, c:eth0]}
                """))).doesNotContain("duplicate-address", "duplicate-address6");
    }

    @ParameterizedTest
    @CsvSource({
        "default via 10.1.0.1, 1, ''",
        "default via 10.9.0.1 dev eth0, 1, gateway-off-link",
        "default via 10.1.0.9, 1, gateway-nobody",
        "default via 10.1.0.5, 1, gateway-is-self",
        "default via 10.1.0.1 src 10.1.0.7, 1, foreign-source",
        "default via 10.1.0.1, 0, gateway-keeps",
        "'', 1, no-way-out"
    })
    void tellsWhatIsOddAboutAGatewayAndMendsIt(String route, int forwards, String code) throws BadInput {
        Scenario scenario = read(BEHIND_A_GATE.formatted(route, forwards));
        assertThat(codes(scenario)).isEqualTo(code.isEmpty() ? List.of() : List.of(code));
        assertThat(codes(mended(scenario))).isEmpty();
    }

    @Test
    void adaptersOnTwoLansMayNotShareASubnet() throws BadInput {
        Scenario scenario = read("""
                homing: 1
                hosts:
                  a: {adapters: {eth0: {addresses: 10.1.0.5/24}, eth1: {addresses: 10.1.0.6/16}}}
                  b: {adapters: {eth0: {addresses: 10.1.0.7/24}}}
                  c: {adapters: {eth0: {addresses: 10.1.0.8/24}}}
                lans: {L: [a:eth0, b:eth0], M: [a:eth1, c:eth0]}
                """);
        assertThat(codes(scenario)).contains("overlapping-subnets");
    }

    @Test
    void aLanIsUnfinishedWithoutTwoAdapters() throws BadInput {
        assertThat(codes(read("homing: 1\nhosts: {a: {adapters: {eth0: {}}}}\nlans: {L: [], M: [a:eth0]}\n")))
                .contains("lan-empty", "lan-of-one");
    }

    static Stream<Path> shipped() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("scenarios"))) {
            return files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void onlyTheDrawingWithoutItsGatewayIsMarked(Path file) throws BadInput, IOException {
        List<String> grave = Survey.of(read(Files.readString(file))).stream()
                .filter(mark -> mark.severity() != Mark.Severity.HINT)
                .map(Mark::code)
                .toList();
        boolean hasNoGateway = file.endsWith("nobody-answers.yaml");
        assertThat(grave).isEqualTo(hasNoGateway ? List.of("gateway-nobody") : List.of());
    }

    @Test
    void theTemplatesAreFine() {
        assertThat(Templates.ALL)
                .allSatisfy(template -> assertThat(Survey.of(template.scenario()))
                        .allMatch(mark -> mark.severity() == Mark.Severity.HINT));
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void everyMarkOfAShippedScenarioCanBeSaid(Path file) throws BadInput, IOException {
        Scenario scenario = read(Files.readString(file));
        assertThat(Survey.of(scenario)).allSatisfy(mark -> {
            assertThat(mark.part().isIn(scenario)).isTrue();
            assertThat(Words.english().say(mark.text())).doesNotContain("{");
            assertThat(Words.english().say(mark.name())).isNotBlank();
        });
    }

    @Test
    void aPrefixThatIsMadeToFitGivesNoAddressTwice() throws BadInput {
        Scenario scenario = read("""
                homing: 1
                hosts:
                  a: {adapters: {eth0: {addresses: [10.1.0.5/16, 10.1.0.5/24]}}}
                  b: {adapters: {eth0: {addresses: 10.1.0.6/24}}}
                  c: {adapters: {eth0: {addresses: 10.1.0.7/24}}}
                lans: {L: [a:eth0, b:eth0, c:eth0]}
                """);
        assertThat(codes(scenario)).contains("lengths-differ");
        assertThat(mended(scenario)
                        .network()
                        .host("a")
                        .orElseThrow()
                        .adapters()
                        .get(0)
                        .addresses())
                .extracting(Object::toString)
                .containsExactly("10.1.0.5/24");
    }
}
