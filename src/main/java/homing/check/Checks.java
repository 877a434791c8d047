package homing.check;

import homing.decision.Decision.SocketCall;
import homing.decision.SocketError;
import homing.scenario.Expectation;
import homing.scenario.Fact;
import homing.scenario.Scenario;
import homing.scenario.ScriptedCall;
import homing.scenario.Story;
import homing.sim.Simulation;
import homing.state.World;
import homing.timeline.CallResult;
import homing.timeline.Made;
import homing.timeline.Timeline;
import java.util.ArrayList;
import java.util.List;

/** Runs a scenario's calls and holds its expectations against what came of them. */
public final class Checks {
    /** What a value that there is not is called in a scenario file. */
    public static final String NONE = "none";

    /** What stands for every value of a call that was not made; nothing can be expected to be it. */
    public static final String NOT_MADE = "not made";

    private Checks() {}

    /** Every expectation in the order of the file; the calls of stories are counted after the others. */
    public static List<Outcome> run(Scenario scenario) {
        Simulation simulation = Simulation.of(scenario.network());
        List<Outcome> outcomes = new ArrayList<>();
        int number = 0;
        for (ScriptedCall each : scenario.calls()) {
            number++;
            Made made = simulation.run(each.script(scenario.network())).calls().get(0);
            compare(number, each, made, outcomes);
        }
        for (Story story : scenario.stories()) {
            Timeline timeline = simulation.run(story.script(scenario.network()));
            tell(story, timeline, number, outcomes);
            number += story.calls().size();
        }
        return outcomes;
    }

    /** @param before how many calls stand before the story's */
    private static void tell(Story story, Timeline timeline, int before, List<Outcome> outcomes) {
        int calls = 0;
        int looks = 0;
        for (Story.Act act : story.acts()) {
            if (act instanceof Story.Calling calling) {
                if (calls < timeline.calls().size()) {
                    compare(before + calls + 1, calling.call(), timeline.calls().get(calls), outcomes);
                } else {
                    fail(before + calls + 1, calling.call(), outcomes);
                }
                calls++;
            } else if (act instanceof Story.Expecting expecting) {
                boolean cutOff = looks >= timeline.looks().size();
                World world = cutOff
                        ? timeline.after(timeline.length())
                        : timeline.looks().get(looks);
                looks++;
                expecting
                        .facts()
                        .forEach(fact -> outcomes.add(
                                new Outcome.OfState(story.title(), expecting.atMillis(), fact, found(world, fact))));
            }
        }
    }

    private static String found(World world, Fact fact) {
        return fact.accept(new Found(world.host(fact.host()).orElseThrow()));
    }

    /** A call to which a run that was cut off did not come. */
    private static void fail(int number, ScriptedCall call, List<Outcome> outcomes) {
        call.expectations().forEach(each -> outcomes.add(new Outcome.OfCall(number, call.title(), each, NOT_MADE)));
    }

    private static void compare(int number, ScriptedCall call, Made made, List<Outcome> outcomes) {
        for (Expectation expectation : call.expectations()) {
            outcomes.add(new Outcome.OfCall(number, call.title(), expectation, found(made, expectation.subject())));
        }
    }

    /** What a run gave, in the words of scenario files. */
    public static String found(Made made, Expectation.Subject subject) {
        CallResult result = made.result();
        return switch (subject) {
            case BIND -> returned(result, SocketCall.BIND);
            case CONNECT -> returned(result, SocketCall.CONNECT);
            case SEND -> returned(result, SocketCall.SEND);
            case SOURCE -> word(result.source());
            case EGRESS -> word(result.egress());
            case WIRE_SOURCE -> word(result.wireSource());
            case NEXT_HOP -> word(result.nextHop());
            case ROUTE ->
                result.route() == null
                        ? NONE
                        : result.route().route().destination().toString();
            case FOREIGN_SOURCE -> String.valueOf(result.foreign());
            case REPLY -> word(result.reply());
            case ERROR -> word(result.trouble().orElse(null));
            case ENDING -> made.ending().kind().word();
            case AT -> made.ending().host();
            case SEEN -> seen(result);
        };
    }

    private static String returned(CallResult result, SocketCall call) {
        return result.wasMade(call) ? result.of(call).map(SocketError::name).orElse("ok") : NONE;
    }

    private static String seen(CallResult result) {
        return result.visits().values().stream()
                .flatMap(List::stream)
                .map(visit -> visit.from().toString())
                .findFirst()
                .orElse(NONE);
    }

    private static String word(Object value) {
        return value == null ? NONE : value.toString();
    }
}
