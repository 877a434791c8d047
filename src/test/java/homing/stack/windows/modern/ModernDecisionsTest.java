package homing.stack.windows.modern;

import static org.assertj.core.api.Assertions.assertThat;

import homing.decision.Candidate;
import homing.decision.Decision;
import homing.decision.TableRoute;
import homing.model.Host;
import homing.stack.Happening;
import homing.stack.Outcome;
import homing.stack.PipelineStack;
import homing.stack.windows.ExampleCall;
import homing.stack.windows.ExampleRecord;
import homing.stack.windows.Hosts;
import homing.text.Words;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the worked examples leave out. */
class ModernDecisionsTest {
    private static final String ETH = "Eth idx=6 metric=25 addr=192.0.2.10/24 gw=192.0.2.1";
    private static final String WIFI = "Wifi idx=9 metric=50 addr=198.51.100.10/24 gw=198.51.100.1";

    private static Outcome call(String call, String... adapters) {
        return under("windows-modern/win10", call, adapters);
    }

    private static Outcome under(String profile, String call, String... adapters) {
        PipelineStack stack = ModernExampleTest.stack(profile);
        Host host = Hosts.of(profile, List.of(adapters), List.of(), List.of());
        return stack.call(stack.start(host), ExampleCall.parse(call, host), 0);
    }

    private static Map<String, String> record(String call, String... adapters) {
        return ExampleRecord.of(call(call, adapters));
    }

    @ParameterizedTest
    @CsvSource({"192.0.2.99, 10049", "192.0.2.20, 10049", "192.0.2.255, 10013"})
    void onlyAnAddressThatIsThereCanBeBound(String address, String error) {
        String tentative = "Eth idx=6 metric=25 addr=192.0.2.10/24,192.0.2.20/24;tentative gw=192.0.2.1";
        assertThat(record("tcp bind " + address + ":0, connect 203.0.113.80:80", tentative))
                .containsEntry("error", error);
    }

    @Test
    void aSkippedAddressIsBoundAllTheSame() {
        String skipped = "Eth idx=6 metric=25 addr=192.0.2.10/24,192.0.2.20/24;skip gw=192.0.2.1";
        assertThat(record("tcp bind 192.0.2.20:0, connect 203.0.113.80:80", skipped))
                .containsEntry("source", "192.0.2.20");
    }

    @Test
    void whereAllAddressesAreSkippedOneOfThemIsTakenAndThatIsUncertain() {
        assertThat(record("tcp connect 203.0.113.80:80, unbound", "Eth idx=6 addr=192.0.2.10/24;skip gw=192.0.2.1"))
                .containsEntry("source", "192.0.2.10")
                .containsEntry("ambiguousTie", "true");
    }

    @ParameterizedTest
    @CsvSource({"'', 10051", "weaksend, "})
    void anAdapterAndASourceThatDoNotMatchLeaveNoRouteUnlessTheOwnerIsWeak(String option, String error) {
        Map<String, String> record =
                record("udp IP_UNICAST_IF=9, bind 192.0.2.10:0, sendto 203.0.113.80:53", ETH + " " + option, WIFI);
        assertThat(record.get("error")).isEqualTo(error);
        assertThat(record.get("adapter")).isEqualTo(error == null ? "Wifi" : null);
    }

    @Test
    void equalSumsArePartedByTheTableAndThatIsUncertain() {
        Map<String, String> record = record("tcp connect 203.0.113.80:80, unbound", WIFI.replace("50", "25"), ETH);
        assertThat(record).containsEntry("adapter", "Wifi").containsEntry("ambiguousTie", "true");
    }

    @Test
    void everyRouteThatCoversTheDestinationHasItsVerdict() {
        Decision.RouteChoice choice =
                call("tcp bind 198.51.100.10:0, connect 192.0.2.77:80", ETH, WIFI).happenings().stream()
                        .map(Happening::decision)
                        .filter(Decision.RouteChoice.class::isInstance)
                        .map(Decision.RouteChoice.class::cast)
                        .findFirst()
                        .orElseThrow();
        assertThat(choice.candidates().stream().map(ModernDecisionsTest::told))
                .containsExactly("192.0.2.0/24 WM-C2", "0.0.0.0/0 WM-C2", "0.0.0.0/0 WM-R2");
    }

    private static String told(Candidate<TableRoute> candidate) {
        return candidate.subject().route().destination() + " "
                + candidate.verdict().rule().id();
    }

    @ParameterizedTest
    @CsvSource({
        "windows-modern/vista7, 2001:db8:1::5",
        "windows-modern/win10, fd00:1::5",
    })
    void aUniqueLocalDestinationIsCalledFromAUniqueLocalAddressSinceWindows8(String profile, String source) {
        Outcome outcome = under(
                profile,
                "tcp connect [fd00:2::80]:80, unbound",
                "Eth idx=6 metric=25 addr=2001:db8:1::5/64,fd00:1::5/64 gw=2001:db8:1::1");
        assertThat(ExampleRecord.of(outcome)).containsEntry("source", source);
    }

    @ParameterizedTest(name = "WM-S5.1: {0} advertised, the source is {1}")
    @CsvSource({
        "nobody, 2001:db8:1::5, WM-S8.0",
        "fe80::1, 2001:db8:9::5, WM-S5.1",
        "fe80::2, 2001:db8:1::5, WM-S8.0",
    })
    void theAddressWhosePrefixTheNextHopAdvertisedBeatsOthers(String router, String source, String rule) {
        String by = router.equals("nobody") ? "" : ";by@" + router;
        Outcome outcome = call(
                "tcp connect [2001:db8:1:7::80]:80, unbound",
                "Eth idx=6 metric=25 addr=2001:db8:1::5/64,2001:db8:9::5/64" + by + " gw=fe80::1");
        assertThat(ExampleRecord.of(outcome)).containsEntry("source", source).containsEntry("nexthop", "fe80::1");
        Decision.SourceChoice choice = source(outcome);
        assertThat(choice.candidates())
                .extracting(each -> each.verdict().rule().id())
                .containsExactly(rule, rule, "WM-S2.0");
        assertThat(Words.english().say(choice.result().why()))
                .startsWith(
                        rule.equals("WM-S5.1")
                                ? "its prefix was advertised by the next hop fe80::1"
                                : "it has 61 leading bits");
    }

    private static Decision.SourceChoice source(Outcome outcome) {
        return outcome.happenings().stream()
                .map(Happening::decision)
                .filter(Decision.SourceChoice.class::isInstance)
                .map(Decision.SourceChoice.class::cast)
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        "vista7, 10Mb, 30",
        "vista7, 100Mb, 20",
        "win8, 1Gb, 10",
        "win8, 2Gb, 5",
        "win10, 10Mb, 55",
        "win10, 100Mb, 35",
        "win10, 1Gb, 25",
        "win10, 10Gb, 15"
    })
    void theMetricFollowsFromTheSpeed(String variant, String speed, int metric) {
        Host host =
                Hosts.of("windows-modern", List.of("Eth speed=" + speed + " addr=192.0.2.10/24"), List.of(), List.of());
        ModernVariant system = ModernVariant.named(variant).orElseThrow();
        assertThat(InterfaceMetric.of(host.adapter("Eth").orElseThrow(), system))
                .isEqualTo(metric);
    }
}
