package homing.edit;

import homing.io.scenario.Assorted;
import homing.model.Call;
import homing.model.Change;
import homing.model.Host;
import homing.model.Program;
import homing.scenario.Expectation;
import homing.scenario.Expectation.Subject;
import homing.scenario.Fact;
import homing.scenario.Remark;
import homing.scenario.Scenario;
import homing.scenario.ScriptedCall;
import homing.scenario.Server;
import homing.scenario.Story;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Edits of calls, stories and texts by chance. */
final class ChanceCalls {
    private final Chance chance;
    private final Assorted assorted;

    ChanceCalls(Chance chance) {
        this.chance = chance;
        this.assorted = new Assorted(chance.random.nextLong());
    }

    Optional<Edit> text(Scenario scenario) {
        return Optional.of(
                switch (chance.below(3)) {
                    case 0 -> Texts.setTitle(chance.text());
                    case 1 -> Texts.setQuestion(chance.text());
                    default -> Texts.setTags(List.of(chance.text(), chance.name()));
                });
    }

    Optional<Edit> call(Scenario scenario) {
        int size = scenario.calls().size() + 1;
        return switch (chance.below(size > 8 ? 3 : 5)) {
            case 0 -> Optional.of(Calls.remove(places(size)));
            case 1 -> Optional.of(Calls.move(chance.below(size), chance.below(size)));
            case 2 ->
                Calls.replace(scenario, chance.below(size), made(scenario)).edit();
            case 3 ->
                Calls.insert(scenario, chance.below(size), List.of(made(scenario), made(scenario)))
                        .edit();
            default -> Calls.add(scenario, made(scenario)).edit();
        };
    }

    /** One or two places. */
    private Set<Integer> places(int size) {
        return new HashSet<>(List.of(chance.below(size), chance.below(size)));
    }

    private ScriptedCall made(Scenario scenario) {
        Host host = chance.host(scenario);
        if (chance.coin()) {
            return assorted.call(host);
        }
        Program program = chance.of(List.of(Program.values()));
        int port = program == Program.PING ? 0 : chance.below(65_536);
        Call call = Call.of(host.name(), program, chance.address(), port)
                .with(Call.Options.NONE.withAdapter(chance.adapter(host)));
        return new ScriptedCall(
                chance.text(),
                call,
                Server.USUAL,
                List.of(
                        new Expectation(Subject.EGRESS, chance.coin() ? "none" : chance.adapter(host)),
                        new Expectation(Subject.AT, chance.host(scenario).name())),
                List.of(new Remark(
                        "route", chance.coin() ? "" : chance.host(scenario).name(), chance.text())));
    }

    Optional<Edit> story(Scenario scenario) {
        int size = scenario.stories().size() + 1;
        return switch (chance.below(size > 4 ? 3 : 5)) {
            case 0 -> Optional.of(Stories.remove(places(size)));
            case 2 -> Optional.of(Stories.move(chance.below(size), chance.below(size)));
            case 1 ->
                Stories.replace(scenario, chance.below(size), told(scenario)).edit();
            case 3 ->
                Stories.insert(scenario, chance.below(size), List.of(told(scenario), told(scenario)))
                        .edit();
            default -> Stories.add(scenario, told(scenario)).edit();
        };
    }

    /** What happens in a story. */
    Optional<Edit> act(Scenario scenario) {
        if (scenario.stories().isEmpty()) {
            return story(scenario);
        }
        int story = chance.below(scenario.stories().size());
        int size = scenario.stories().get(story).acts().size();
        if (size > 12) {
            return Acts.remove(scenario, story, Set.of(1, size - 1)).edit();
        }
        List<Story.Act> acts = told(scenario).acts();
        return switch (chance.below(6)) {
            case 0 -> Acts.remove(scenario, story, Set.of(chance.below(size))).edit();
            case 1 ->
                Acts.move(scenario, story, chance.below(size), chance.below(size))
                        .edit();
            case 2 ->
                Acts.replace(scenario, story, chance.below(size), chance.of(acts))
                        .edit();
            case 3 -> Acts.insert(scenario, story, chance.below(size + 1), acts).edit();
            default ->
                Acts.insert(scenario, story, chance.below(size + 1), List.of(chance.of(acts)))
                        .edit();
        };
    }

    /** In a story the server is the story's. */
    private ScriptedCall played(Scenario scenario) {
        ScriptedCall call = made(scenario);
        return new ScriptedCall(call.title(), call.call(), Server.USUAL, call.expectations(), call.remarks());
    }

    private Story told(Scenario scenario) {
        if (chance.coin()) {
            return assorted.story(chance.text(), scenario.network().hosts());
        }
        Host host = chance.host(scenario);
        String adapter = chance.adapter(host);
        boolean known = host.adapter(adapter).isPresent();
        Change change = known
                ? new Change.OfAdapter(host.name(), adapter, chance.coin())
                : new Change.OfPower(host.name(), chance.coin());
        Fact fact = known
                ? new Fact.OfAdapter(host.name(), adapter, Fact.OfAdapter.State.UP)
                : new Fact.OfConnection(host.name(), chance.address(), chance.address(), true);
        return new Story(
                chance.text(),
                Server.USUAL,
                List.of(
                        new Story.Calling(played(scenario), 0),
                        new Story.Changing(change, chance.below(5000)),
                        new Story.Expecting(List.of(fact), 5000 + chance.below(3) - 1)));
    }
}
