package homing.ui.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import homing.edit.Edit;
import homing.edit.Parts;
import homing.model.Call;
import homing.model.Lan;
import homing.model.Network;
import homing.model.Script;
import homing.model.Service;
import homing.scenario.Part;
import homing.scenario.Scenario;
import homing.scenario.ScriptedCall;
import homing.scenario.Server;
import homing.scenario.Spot;
import homing.scenario.Story;
import homing.text.Message;
import homing.timeline.Timeline;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CurrentRunTest {
    private final Document document = new Document();
    private final Queue<Runnable> background = new ArrayDeque<>();
    private final CurrentRun run = new CurrentRun(document, CurrentRunTest::simulate, background::add, Runnable::run);

    private static Timeline simulate(Network network, Script script) {
        Call call = ((Script.Ask) script.actions().get(0)).call();
        if (call.port() == 0) {
            throw new IllegalStateException("a mistake");
        }
        return Runs.steps(call, 3);
    }

    @Test
    void openingAScenarioRunsItsFirstCall() {
        document.open(Runs.scenario(Runs.CALL), Document.Origin.NONE);
        assertThat(run.busyProperty().get()).isTrue();
        background.remove().run();

        assertThat(run.timelineProperty().get().call()).isEqualTo(Runs.CALL);
        assertThat(run.busyProperty().get()).isFalse();
    }

    @Test
    void aScenarioThatHasOnlyAStoryOpensOnIt() {
        Story story = new Story("told", Server.USUAL, List.of(new Story.Calling(ScriptedCall.of(Runs.CALL), 0)));
        document.open(Runs.scenario(Runs.CALL).withCalls(List.of()).withStories(List.of(story)), Document.Origin.NONE);

        assertThat(run.scriptedProperty().get()).isEqualTo(story);
        assertThat(background).hasSize(1);
    }

    @Test
    void aCallIsAnsweredByTheServerOfItsScenario() {
        List<Script> played = new ArrayList<>();
        CurrentRun listening = new CurrentRun(
                document,
                (network, script) -> {
                    played.add(script);
                    return Runs.steps(Runs.CALL, 1);
                },
                Runnable::run,
                Runnable::run);
        document.open(Samples.spoofed(), Document.Origin.NONE);
        Server pktinfo = new Server(Server.Answers.PKTINFO, 53);
        listening.run(new ScriptedCall("", Samples.spoofed().calls().get(0).call(), pktinfo, List.of()));

        assertThat(played.get(1).services())
                .containsEntry("fw-A", new Service(53, Service.Answering.PKTINFO))
                .doesNotContainKey("client");
    }

    @Test
    void anAnswerThatWasOvertakenIsDropped() {
        document.open(Runs.scenario(Runs.CALL), Document.Origin.NONE);
        run.run(ScriptedCall.of(Runs.call(80)));
        Runnable first = background.remove();
        background.remove().run();
        first.run();

        assertThat(run.timelineProperty().get().call()).isEqualTo(Runs.call(80));
    }

    @Test
    void openingAnotherScenarioForgetsTheCall() {
        document.open(Runs.scenario(Runs.CALL), Document.Origin.NONE);
        background.remove().run();
        document.open(Scenario.of(Runs.NETWORK), Document.Origin.NONE);

        assertThat(run.scriptedProperty().get()).isNull();
        assertThat(run.timelineProperty().get()).isNull();
    }

    @Test
    void openingTheSameScenarioAgainRunsItAgain() {
        document.open(Runs.scenario(Runs.CALL), Document.Origin.NONE);
        background.remove().run();
        document.open(Runs.scenario(Runs.CALL), Document.Origin.NONE);

        assertThat(run.timelineProperty().get()).isNull();
        assertThat(background).hasSize(1);
    }

    @Test
    void aChangedNetworkIsSimulatedAnew() {
        document.open(Runs.scenario(Runs.CALL), Document.Origin.NONE);
        background.remove().run();
        document.apply(edit(scenario -> scenario.withNetwork(withLans(scenario.network(), "A"))));

        assertThat(background).hasSize(1);
    }

    @Test
    void movingThingsAboutIsNoReasonToSimulate() {
        document.open(Runs.scenario(Runs.CALL), Document.Origin.NONE);
        background.remove().run();
        document.apply(edit(scenario -> scenario.withPlaces(Map.of("client", new Spot(1, 1)))));

        assertThat(background).isEmpty();
    }

    @Test
    void ourOwnMistakeReachesTheScreenAndEndsTheWaiting() {
        document.open(Runs.scenario(Runs.call(0)), Document.Origin.NONE);

        assertThatThrownBy(() -> background.remove().run()).hasMessage("a mistake");
        assertThat(run.busyProperty().get()).isFalse();
    }

    private static Network withLans(Network network, String... names) {
        return new Network(
                network.hosts(),
                Stream.of(names).map(name -> new Lan(name, List.of())).toList());
    }

    /** A run that is looked at; it has three steps, and one more for each LAN but the first. */
    private CurrentRun watched() {
        CurrentRun watched = new CurrentRun(
                document,
                (network, script) ->
                        Runs.steps(Runs.CALL, 3 + Math.max(0, network.lans().size() - 1)),
                Runnable::run,
                Runnable::run);
        watched.watchedWhile(() -> true);
        document.open(Runs.scenario(Runs.CALL), Document.Origin.NONE);
        return watched;
    }

    private void draw(String... lans) {
        document.apply(edit(scenario -> scenario.withNetwork(withLans(scenario.network(), lans))));
    }

    @Test
    void aRunThatIsLookedAtStaysAndIsStaleFromItsFirstOtherStep() {
        CurrentRun watched = watched();
        draw("A", "B");

        assertThat(watched.timelineProperty().get().length()).isEqualTo(3);
        assertThat(watched.staleProperty().get().from()).isEqualTo(4);
        assertThat(watched.staleProperty().get().renewed().length()).isEqualTo(4);
    }

    @Test
    void aChangeThatMakesNoDifferenceToTheRunIsTakenQuietly() {
        CurrentRun watched = watched();
        draw("A");

        assertThat(watched.staleProperty().get()).isNull();
    }

    @Test
    void anUndoneChangeLeavesTheRunAsItWas() {
        CurrentRun watched = watched();
        draw("A", "B");
        document.undo();

        assertThat(watched.staleProperty().get()).isNull();
        assertThat(watched.timelineProperty().get().length()).isEqualTo(3);
    }

    @Test
    void aStaleRunIsRunAgainWhenItIsWanted() {
        CurrentRun watched = watched();
        draw("A", "B");
        watched.run();

        assertThat(watched.staleProperty().get()).isNull();
        assertThat(watched.timelineProperty().get().length()).isEqualTo(4);
    }

    @Test
    void aRunWhoseCallerIsGoneIsStaleFromTheStart() {
        CurrentRun watched = watched();
        document.apply(edit(scenario -> scenario.withNetwork(new Network(List.of(), List.of()))));
        watched.run();

        assertThat(watched.staleProperty().get()).isEqualTo(new Stale(1, null));
    }

    @Test
    void aRunFollowsItsCallWhenTheHostIsRenamed() {
        CurrentRun watched = watched();
        document.apply(Parts.rename(document.scenario(), new Part.OfHost("client"), "laptop")
                .edit()
                .orElseThrow());

        assertThat(watched.scriptedProperty().get().calls().get(0).call().host())
                .isEqualTo("laptop");
    }

    private static Edit edit(UnaryOperator<Scenario> change) {
        return Edit.of(Message.of("change"), change);
    }
}
