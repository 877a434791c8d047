package homing.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

class TraceCommandTest {
    private static final String SPOOFED = "scenarios/kb175396-bound.yaml";
    private static final String CARD = "scenarios/two-addresses-one-card.yaml";

    @ParameterizedTest
    @CsvSource({"mac, en1, 0", "freebsd, em1, 2", "windows, B, 0"})
    void onlyWhereASystemHasItAProgramAsksForAnAdapter(String host, String adapter, int status) {
        Said said = Said.by(
                "trace",
                "scenarios/macos-scoped-routes.yaml",
                "--from",
                host,
                "--to",
                "203.0.113.80",
                "--device",
                adapter);
        assertThat(said.status()).isEqualTo(status);
        assertThat(said.err().contains("cannot ask for an adapter")).isEqualTo(status == 2);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            freebsd/current | Write one of freebsd, freebsd/13, freebsd/14.
            windows-modern/win11 | Did you mean windows-modern/win10?
            windows-modem | Did you mean windows-modern?
            os2 | Write one of freebsd, linux, macos, rfc1122-strong
            """)
    void aStackThatIsNotKnownIsToldWithThoseThatAre(String profile, String told) {
        assertThat(Said.by("trace", SPOOFED, "--profile", profile).err()).contains(told);
    }

    @ParameterizedTest
    @CsvSource({"macos, true", "freebsd, false"})
    void whatTheAuthorSaysIsAboutTheDrawnStackOnly(String profile, boolean said) {
        String told = Said.by("trace", "scenarios/macos-scoped-routes.yaml", "--call", "1", "--profile", profile)
                .out();
        assertThat(told.contains("So macOS gives that")).isEqualTo(said);
    }

    @Test
    void withoutADestinationTheScenariosCallsAreTold() {
        Said said = Said.by("trace", SPOOFED);
        assertThat(said.status()).isZero();
        assertThat(said.err()).isEmpty();
        assertThat(said.out()).contains("10.2.0.5").contains("10.1.0.1");
    }

    @ParameterizedTest
    @CsvSource({"windows-xp, A", "windows-modern, B", "windows-modern/win8, B", "rfc1122-weak, A", "rfc1122-strong, B"})
    void theHostThatCallsMayFollowAnotherStack(String profile, String egress) {
        JsonNode run = json("trace", SPOOFED, "--call", "1", "--profile", profile, "--json");
        assertThat(run.get("egress").asString()).isEqualTo(egress);
        assertThat(run.get("wireSource").asString()).isEqualTo("10.2.0.5");
    }

    @Test
    void aStackThatIsNotKnownIsTold() {
        assertThat(Said.by("trace", SPOOFED, "--profile", "windows-modem").err())
                .contains("windows-modern");
    }

    @Test
    void jsonHasTheKeysThatScriptsRelyOn() {
        JsonNode run = json("trace", CARD, "--from", "web", "--to", "203.0.113.80", "--port", "53", "--json");
        assertThat(run.propertyNames())
                .containsExactly(
                        "n",
                        "bind",
                        "connect",
                        "send",
                        "source",
                        "egress",
                        "wireSource",
                        "route",
                        "client",
                        "servers",
                        "frames",
                        "neighbours",
                        "findings",
                        "steps");
        assertThat(run.get("route").propertyNames())
                .containsExactly("table", "destination", "gateway", "adapter", "metric", "preferredSource", "rule");
        assertThat(run.get("steps").get(0).propertyNames())
                .containsExactly("n", "t", "host", "phase", "title", "text", "cites");
        assertThat(run.get("source").asString()).isEqualTo("172.20.0.10");
        assertThat(run.get("bind").isNull()).isTrue();
    }

    @Test
    void framesAreThoseOfTheWholeWay() {
        JsonNode frames = json("trace", CARD, "--from", "web", "--to", "203.0.113.80", "--json")
                .get("frames");
        assertThat(frames)
                .extracting(frame -> frame.get("kind").asString())
                .containsExactly(
                        "arp-request", "arp-reply", "udp", "arp-request", "arp-request", "arp-request", "icmp");
    }

    @Test
    void briefLeavesOutStepsFramesAndNeighbours() {
        JsonNode run = json("trace", CARD, "--from", "web", "--to", "203.0.113.80", "--json", "--brief");
        assertThat(run.propertyNames())
                .containsExactly(
                        "n", "bind", "connect", "send", "source", "egress", "wireSource", "route", "client", "servers");
    }

    @Test
    void everyOptionReachesTheCall() {
        JsonNode run = json(
                "trace",
                CARD,
                "--from",
                "web",
                "--to",
                "203.0.113.80",
                "--proto",
                "udp",
                "--port",
                "9",
                "--bind",
                "172.20.0.11",
                "--source-port",
                "4444",
                "--device",
                "eth0",
                "--mark",
                "7",
                "--broadcast",
                "--timeout-ms",
                "50",
                "--json");
        JsonNode sent = run.get("frames").get(2);
        assertThat(sent.get("src").asString()).isEqualTo("172.20.0.11");
        assertThat(sent.get("sport").asInt()).isEqualTo(4444);
        assertThat(sent.get("dport").asInt()).isEqualTo(9);
    }

    @Test
    void sameCallGivesTheSameBytes() {
        String[] args = {"trace", SPOOFED, "--json"};
        assertThat(Said.by(args).out()).isEqualTo(Said.by(args).out());
    }

    @Test
    void aMisspelledHostIsAnsweredWithTheNearOne() {
        Said said = Said.by("trace", CARD, "--from", "wbe", "--to", "1.1.1.1");
        assertThat(said.status()).isEqualTo(2);
        assertThat(said.err()).startsWith("homing: ").contains("web").doesNotContain("Exception");
    }

    @ParameterizedTest
    @CsvSource({
        "--port, 70000",
        "--port, 0x",
        "--port, -1",
        "--bind, 300.1.1.1",
        "--proto, sctp",
        "--device, eth9",
        "--server, echo",
        "--server-port, many",
        "--timeout-ms, 0",
        "--mark, 0x100000000"
    })
    void wrongValuesAreRefused(String option, String value) {
        Said said = Said.by("trace", CARD, "--from", "web", "--to", "1.1.1.1", option + "=" + value);
        assertThat(said.status()).isEqualTo(2);
        assertThat(said.out()).isEmpty();
        assertThat(said.err()).contains(value);
    }

    @ParameterizedTest
    @CsvSource({"010, 10", "0x10, 16", "9, 9"})
    void numbersAreDecimalUnlessTheySayHexadecimal(String written, int port) {
        JsonNode run = json("trace", CARD, "--from", "web", "--to", "203.0.113.80", "--port", written, "--json");
        assertThat(run.get("frames").get(2).get("dport").asInt()).isEqualTo(port);
    }

    @Test
    void theLanguageOfTheSystemChangesNothing() {
        String told = Said.by("trace", SPOOFED).out();
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag("ar-u-nu-arab"));
        try {
            assertThat(Said.by("trace", SPOOFED).out()).isEqualTo(told);
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void aCallOfOnesOwnNeedsADestination() {
        Said said = Said.by("trace", SPOOFED, "--bind", "10.2.0.5");
        assertThat(said.status()).isEqualTo(2);
        assertThat(said.err())
                .startsWith("homing: " + SPOOFED + ": the destination is missing")
                .contains("--to ADDRESS");
    }

    private static JsonNode json(String... args) {
        Said said = Said.by(args);
        assertThat(said.status()).isZero();
        assertThat(said.lines()).hasSize(1);
        return new ObjectMapper().readTree(said.out());
    }
}
