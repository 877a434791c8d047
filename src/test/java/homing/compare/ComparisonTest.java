package homing.compare;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import homing.decision.Decision;
import homing.io.scenario.ScenarioReader;
import homing.io.shipped.Shelf;
import homing.model.Host;
import homing.model.Network;
import homing.model.StackId;
import homing.net.Prefix;
import homing.scenario.Scenario;
import homing.scenario.ScriptedCall;
import java.util.List;
import org.junit.jupiter.api.Test;

class ComparisonTest {
    /** A Linux host whose policy rule sends what it binds by the door of that address, which Windows XP does not know. */
    private static final String WITH_RULE = """
            homing: 1
            hosts:
              h:
                adapters: {eth0: {addresses: 10.1.0.5/24}, eth1: {addresses: 10.2.0.5/24}}
                routes: [default via 10.1.0.1, default via 10.2.0.1 table 2]
                rules: ["100: from 10.2.0.5 lookup 2"]
              gate: {adapters: {a: {addresses: 10.1.0.1/24}, b: {addresses: 10.2.0.1/24}}}
            lans: {A: ["h:eth0", "gate:a"], B: ["h:eth1", "gate:b"]}
            calls: [{from: h, to: 192.0.2.1, program: ping, bind: 10.2.0.5}]
            """;

    private static final String WITH_GATEWAY = """
            homing: 1
            hosts:
              h: {stack: windows-xp, adapters: {A: {addresses: 10.1.0.5/24, gateways: 10.1.0.1, metric: 7}}}
              gate: {adapters: {a: {addresses: 10.1.0.1/24}}}
            lans: {A: ["h:A", "gate:a"]}
            calls: [{from: h, to: 192.0.2.1, program: ping}]
            """;

    private static ComparedCall second(String text, String stack) throws Exception {
        Scenario scenario = ScenarioReader.read("compared", text.getBytes(UTF_8));
        ScriptedCall call = scenario.calls().get(0);
        return Comparison.of(scenario.network(), "h", call::script, List.of(StackId.parse(stack)))
                .contenders()
                .get(1)
                .call(0)
                .orElseThrow();
    }

    @Test
    void theRuleThatMadeTheDifferenceIsTheOneThatChoseTheDoor() throws Exception {
        ComparedCall xp = second(WITH_RULE, "windows-xp");
        assertThat(xp.differs()).contains(Aspect.ADAPTER, Aspect.NEXT_HOP).doesNotContain(Aspect.SOURCE);
        assertThat(xp.difference().orElseThrow().decision()).isInstanceOf(Decision.RouteChoice.class);
    }

    @Test
    void defaultGatewayOfAWindowsAdapterIsARouteOnLinux() throws Exception {
        ComparedCall linux = second(WITH_GATEWAY, "linux");
        assertThat(linux.differs()).isEmpty();
        assertThat(linux.made().result().route().route().metric()).isEqualTo(7);
    }

    /** The drawn stack takes a gateway that the other one never looks at; a third one by the same door is no stand-in for it. */
    @Test
    void onlyTheRouteThatTheDrawnStackChoseIsToldAsPassedOver() throws Exception {
        String oneDoor = WITH_RULE
                .replace("10.1.0.5/24}, eth1: {addresses: 10.2.0.5/24}", "[10.1.0.5/24, 10.1.0.6/24]}")
                .replace("default via 10.2.0.1 table 2", "default via 10.1.0.2 table 2, default via 10.1.0.3 metric 9")
                .replace("from 10.2.0.5", "from 10.1.0.6")
                .replace("bind: 10.2.0.5", "bind: 10.1.0.6")
                .replace("10.1.0.1/24}, b: {addresses: 10.2.0.1/24}", "[10.1.0.1/24, 10.1.0.2/24, 10.1.0.3/24]}")
                .replace(", B: [\"h:eth1\", \"gate:b\"]", "");
        ComparedCall weak = second(oneDoor, "rfc1122-weak");
        assertThat(weak.differs()).first().isEqualTo(Aspect.NEXT_HOP);
        assertThat(weak.refusal()).isEmpty();
    }

    /** The rule binds the second call only: the first one takes the same door under both stacks. */
    @Test
    void eachCallOfAStoryHasItsOwnDifferenceAndStep() throws Exception {
        String story = WITH_RULE.replace("calls: [{from: h, to: 192.0.2.1, program: ping, bind: 10.2.0.5}]", """
                stories:
                  - title: twice
                    actions:
                      - {at: 0s, call: {from: h, to: 192.0.2.1, program: ping}}
                      - {at: 9s, call: {from: h, to: 192.0.2.1, program: ping, bind: 10.2.0.5}}
                """);
        Scenario scenario = ScenarioReader.read("compared", story.getBytes(UTF_8));
        Comparison comparison = Comparison.of(
                scenario.network(), "h", scenario.stories().get(0)::script, List.of(StackId.parse("windows-xp")));
        Contender xp = comparison.contenders().get(1);
        assertThat(comparison.calls()).hasSize(2);
        assertThat(xp.calls().get(0).differs()).doesNotContain(Aspect.ADAPTER);
        assertThat(xp.calls().get(1).differs()).contains(Aspect.ADAPTER);
        assertThat(xp.because(1).orElseThrow().step().number())
                .isGreaterThanOrEqualTo(xp.calls().get(1).made().step());
    }

    @Test
    void aspectsThatNeverCameUpAreEmpty() throws Exception {
        ComparedCall linux = second(WITH_GATEWAY.replace("gateways: 10.1.0.1, ", ""), "linux");
        assertThat(Aspect.ADAPTER.in(linux.made())).isEmpty();
        assertThat(Aspect.BIND.in(linux.made())).isEmpty();
    }

    @Test
    void theOwnStackIsNotComparedWithItself() throws Exception {
        Scenario scenario = ScenarioReader.read("compared", WITH_RULE.getBytes(UTF_8));
        Comparison comparison =
                Comparison.of(scenario.network(), "h", scenario.calls().get(0)::script, Comparison.everyProfile());
        assertThat(comparison.contenders())
                .extracting(Contender::own)
                .startsWith(true)
                .doesNotContainSequence(true, true);
        assertThat(comparison.contenders())
                .extracting(each -> each.stack().toString())
                .doesNotHaveDuplicates()
                .contains("linux", "windows-xp");
    }

    @Test
    void theUsualVariantIsTheSameStackByAnyName() throws Exception {
        String named = WITH_GATEWAY.replace("windows-xp", "windows-modern/win10");
        Scenario scenario = ScenarioReader.read("compared", named.getBytes(UTF_8));
        Comparison comparison =
                Comparison.of(scenario.network(), "h", scenario.calls().get(0)::script, Comparison.everyProfile());
        assertThat(comparison.contenders())
                .extracting(each -> each.stack().toString())
                .startsWith("windows-modern/win10")
                .contains("windows-xp")
                .doesNotContain("windows-modern");
    }

    @Test
    void aHostThatIsNotThereIsNamed() throws Exception {
        Scenario scenario = ScenarioReader.read("compared", WITH_RULE.getBytes(UTF_8));
        assertThatThrownBy(() ->
                        Comparison.of(scenario.network(), "x", scenario.calls().get(0)::script, List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("consider one of [h, gate]");
    }

    @Test
    void gatewaysOfServicesAreDefaultRoutesOnLinuxInTheirOrder() {
        Scenario scenario = Shelf.read("macos-scoped-routes").scenario();
        Host mac = scenario.network().host("mac").orElseThrow();
        Network linux = Comparison.under(scenario.network(), mac, StackId.LINUX);
        assertThat(linux.host("mac").orElseThrow().table("main").orElseThrow().to(Prefix.ALL4))
                .extracting(route -> route.nextHop().adapter())
                .containsExactly("en0", "en1");
    }
}
