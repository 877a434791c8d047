package homing.edit;

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
import java.util.List;
import java.util.Optional;

/** Edits of calls, stories and texts by chance. */
final class ChanceCalls {
    private final Chance chance;

    ChanceCalls(Chance chance) {
        this.chance = chance;
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
            case 0 -> Optional.of(Calls.remove(chance.below(size)));
            case 1 -> Optional.of(Calls.move(chance.below(size), chance.below(size)));
            case 2 ->
                Calls.replace(scenario, chance.below(size), made(scenario)).edit();
            default -> Calls.add(scenario, made(scenario)).edit();
        };
    }

    private ScriptedCall made(Scenario scenario) {
        Host host = chance.host(scenario);
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
            case 0 -> Optional.of(Stories.remove(chance.below(size)));
            case 2 -> Optional.of(Stories.move(chance.below(size), chance.below(size)));
            case 1 ->
                Stories.replace(scenario, chance.below(size), told(scenario)).edit();
            default -> Stories.add(scenario, told(scenario)).edit();
        };
    }

    private Story told(Scenario scenario) {
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
                        new Story.Calling(made(scenario), 0),
                        new Story.Changing(change, chance.below(5000)),
                        new Story.Expecting(List.of(fact), 5000 + chance.below(3) - 1)));
    }
}
