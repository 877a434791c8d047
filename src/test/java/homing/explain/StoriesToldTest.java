package homing.explain;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import homing.diagnose.Diagnosis;
import homing.diagnose.Finding;
import homing.io.scenario.ScenarioReader;
import homing.problem.BadInput;
import homing.scenario.Scenario;
import homing.sim.Simulation;
import homing.text.Words;
import homing.timeline.Made;
import homing.timeline.Step;
import homing.timeline.Timeline;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class StoriesToldTest {
    private static final String NETWORK = """
            homing: 1
            hosts:
              a: {adapters: {eth0: {addresses: 10.1.0.5/24}}, routes: [default via 10.1.0.1]}
              g: {adapters: {l: {addresses: 10.1.0.1/24}, r: {addresses: 10.2.0.1/24}}, settings: {ip_forward: 1}}
              s: {adapters: {eth0: {addresses: 10.2.0.9/24}}, routes: [default via 10.2.0.1]}
            lans: {L: [a:eth0, g:l], M: [g:r, s:eth0]}
            stories:
              - actions:
            """;

    private static Timeline told(String... actions) {
        try {
            String file = NETWORK
                    + List.of(actions).stream()
                            .map(each -> "      - {" + each + "}\n")
                            .collect(Collectors.joining());
            Scenario scenario = ScenarioReader.read("test", file.getBytes(UTF_8));
            return Simulation.run(scenario.network(), scenario.stories().get(0).script(scenario.network()));
        } catch (BadInput bad) {
            throw new AssertionError(bad);
        }
    }

    private static String call(int seconds, String from, String to) {
        return "at: " + seconds + "s, call: {from: " + from + ", program: ping, to: " + to + "}";
    }

    private static String said(Timeline timeline, int step) {
        Step asked = timeline.moments().get(step - 1).step();
        return new Explainer(timeline)
                .explain(asked).sentences().stream().map(Words.english()::say).collect(Collectors.joining(" "));
    }

    private static Timeline gatewayDies() {
        return told(call(0, "a", "10.2.0.9"), "at: 90s, change: host g dead", call(91, "a", "10.2.0.9"));
    }

    @Test
    void eachCallHasAJourneyOfItsOwn() {
        Timeline run = gatewayDies();
        assertThat(run.calls())
                .extracting(made -> Journey.of(run, made))
                .containsExactly(
                        new Journey(List.of("a", "g", "s"), List.of("s", "g", "a")),
                        new Journey(List.of("a"), List.of()));
    }

    @Test
    void eachCallEndsWithItsOwnVerdict() {
        Timeline run = gatewayDies();
        assertThat(said(run, run.calls().get(0).ending().step()))
                .endsWith("Answered: the question arrived and the answer came back.");
        assertThat(said(run, run.length()))
                .contains("The question was lost at a: no adapter on its LAN has the hardware address");
    }

    @Test
    void whatWasAskedForAnEarlierCallIsNotAskedAgain() {
        Timeline run = told(
                call(0, "a", "10.2.0.9"),
                "at: 60s, change: neighbour a del 10.1.0.1 dev eth0",
                call(61, "a", "10.2.0.9"));
        Explainer explainer = new Explainer(run);
        assertThat(run.moments())
                .extracting(moment ->
                        Words.english().say(explainer.explain(moment.step()).headline()))
                .filteredOn(headline -> headline.startsWith("a asks"))
                .hasSize(2)
                .allMatch("a asks on eth0: who has 10.1.0.1?"::equals);
    }

    @Test
    void aFindingBelongsToTheCallInWhichItShows() {
        Timeline run =
                told(call(0, "a", "10.2.0.9"), "at: 60s, change: setting g ip_forward 0", call(61, "a", "10.2.0.9"));
        assertThat(run.calls())
                .extracting(made ->
                        Diagnosis.of(run, made).stream().map(Finding::code).toList())
                .containsExactly(List.of(), List.of("forwarding-off"));
    }

    @Test
    void aStepBelongsToItsHostsOwnCallWhileThatLasts() {
        Timeline run = told(call(0, "a", "10.2.0.9"), call(0, "s", "10.1.0.5"));
        Made first = run.calls().get(0);
        Made second = run.calls().get(1);
        Step answer = run.moments().get(first.ending().step() - 1).step();
        assertThat(answer.number()).isGreaterThan(second.step());
        assertThat(run.callAt(answer.number())).isEqualTo(second);
        assertThat(run.callOf(answer)).isEqualTo(first);
    }

    @Test
    void afterItsOwnCallAHostServesTheOthers() {
        Timeline run = told(call(0, "a", "10.2.0.9"), call(60, "s", "10.1.0.5"));
        Step last = run.moments().get(run.length() - 1).step();
        assertThat(run.callOf(new Step(last.number(), last.micros(), "a", last.decision())))
                .isEqualTo(run.calls().get(1));
    }
}
