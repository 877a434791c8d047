package homing.sim;

import static org.assertj.core.api.Assertions.assertThat;

import homing.check.Checks;
import homing.decision.Decision;
import homing.explain.Explainer;
import homing.io.scenario.ScenarioReader;
import homing.problem.BadInput;
import homing.scenario.Scenario;
import homing.text.Words;
import homing.timeline.Step;
import homing.timeline.Timeline;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An address that is added while the network runs is asked for before it is used. */
class DuplicateAddressStoriesTest {
    private static String story(String stack, String actions) {
        return """
            homing: 1
            hosts:
              pc: {stack: %s, adapters: {eth0: {addresses: [10.0.0.5/24, "2001:db8::5/64"]}}}
              far: {adapters: {eth0: {addresses: [10.0.0.9/24, "2001:db8::9/64"]}}}
            lans:
              L: [pc:eth0, far:eth0]
            stories:
              - title: an address comes
                actions:
            %s      - {at: 20s, call: {from: far, program: ping, to: 10.0.0.5}}
            """.formatted(stack, actions.indent(6));
    }

    private static Scenario read(String text) {
        try {
            return ScenarioReader.read("n", text.getBytes(StandardCharsets.UTF_8));
        } catch (BadInput bad) {
            throw new AssertionError(bad);
        }
    }

    private static Timeline run(Scenario scenario) {
        return Simulation.run(scenario.network(), scenario.stories().get(0).script(scenario.network()));
    }

    private static List<String> questions(Timeline timeline) {
        return steps(timeline, "pc")
                .filter(step -> step.decision() instanceof Decision.Transmitted && step.micros() < 20_000_000)
                .map(step -> step.micros() / 1_000_000 + "s " + said(timeline, step))
                .toList();
    }

    private static Stream<Step> steps(Timeline timeline, String host) {
        return timeline.moments().stream()
                .map(moment -> moment.step())
                .filter(step -> step.host().equals(host));
    }

    private static String said(Timeline timeline, Step step) {
        return Words.english().say(new Explainer(timeline).explain(step).headline());
    }

    private static List<String> ends(Timeline timeline) {
        List<String> all = new ArrayList<>();
        steps(timeline, "pc")
                .filter(step -> step.decision() instanceof Decision.AddressChecked)
                .forEach(step -> all.add(step.micros() / 1000 + "ms " + said(timeline, step)));
        return all;
    }

    private static void holds(Scenario scenario) {
        assertThat(Checks.run(scenario))
                .isNotEmpty()
                .allSatisfy(check -> assertThat(check.found()).isEqualTo(check.expected()));
    }

    @ParameterizedTest
    @CsvSource({"linux, 2001:db8::6/64, 1", "windows-modern, 2001:db8::6/64, 1", "windows-modern, 10.0.0.6/24, 3"})
    void anAddressThatNobodyElseHasIsTentativeAtFirst(String stack, String address, int questions) {
        Scenario scenario = read(story(stack, """
            - {at: 1s, change: "address pc:eth0 add %1$s"}
            - {at: 1.5s, expect: "address pc:eth0 %1$s tentative"}
            - {at: 5s, expect: "address pc:eth0 %1$s preferred"}
            """.formatted(address)));
        holds(scenario);
        Timeline timeline = run(scenario);
        String own = address.substring(0, address.indexOf('/'));
        assertThat(questions(timeline)).hasSize(questions).allMatch(asked -> asked.endsWith("who has " + own + "?"));
        assertThat(ends(timeline))
                .containsExactly((1 + questions) * 1000 + "ms pc may use " + own + " on adapter eth0");
    }

    @ParameterizedTest
    @CsvSource({"linux, 2001:db8::9/64", "windows-modern, 2001:db8::9/64", "windows-modern, 10.0.0.9/24"})
    void anAddressThatANeighbourHasIsNotUsed(String stack, String address) {
        Scenario scenario = read(story(stack, """
            - {at: 1s, change: "address pc:eth0 add %1$s"}
            - {at: 5s, expect: "address pc:eth0 %1$s dadfailed"}
            """.formatted(address)));
        holds(scenario);
        Timeline timeline = run(scenario);
        assertThat(questions(timeline)).hasSize(1);
        assertThat(ends(timeline)).singleElement().asString().endsWith("on adapter eth0: somebody else has it");
    }

    @Test
    void linuxUsesAnAddressOfIpv4AtOnce() {
        Scenario scenario = read(story("linux", """
            - {at: 1s, change: "address pc:eth0 add 10.0.0.9/24"}
            - {at: 1s, expect: "address pc:eth0 10.0.0.9/24 preferred"}
            """));
        holds(scenario);
        assertThat(ends(run(scenario))).isEmpty();
    }

    @Test
    void ofTwoThatAskForTheSameAddressNeitherUsesIt() {
        Scenario scenario = read(story("linux", """
            - {at: 1s, change: "address pc:eth0 add 2001:db8::7/64"}
            - {at: 1.5s, change: "address far:eth0 add 2001:db8::7/64"}
            - {at: 5s, expect: ["address pc:eth0 2001:db8::7/64 dadfailed"]}
            """));
        holds(scenario);
    }

    @Test
    void aTentativeAddressCannotBeBoundAndAPreferredOneIsAnsweredFor() {
        holds(read(story("linux", """
            - {at: 1s, change: "address pc:eth0 add 2001:db8::6/64"}
            - at: 1.5s
              call: {from: pc, program: ping, to: "2001:db8::9", bind: "2001:db8::6", expect: {bind: EADDRNOTAVAIL}}
            - at: 3s
              call: {from: pc, program: ping, to: "2001:db8::9", bind: "2001:db8::6", expect: {ending: answered}}
            - at: 4s
              call: {from: far, program: ping, to: "2001:db8::6", expect: {ending: answered}}
            """)));
    }

    @Test
    void withoutALanTheQuestionWaitsForTheCable() {
        Scenario scenario = read(story("linux", """
            - {at: 1s, change: "cable pc:eth0 out"}
            - {at: 2s, change: "address pc:eth0 add 2001:db8::6/64"}
            - {at: 9s, expect: "address pc:eth0 2001:db8::6/64 tentative"}
            - {at: 10s, change: "cable pc:eth0 in"}
            - {at: 12s, expect: "address pc:eth0 2001:db8::6/64 preferred"}
            """));
        holds(scenario);
        assertThat(ends(run(scenario))).containsExactly("11000ms pc may use 2001:db8::6 on adapter eth0");
    }
}
