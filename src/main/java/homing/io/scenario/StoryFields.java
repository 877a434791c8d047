package homing.io.scenario;

import homing.io.yaml.Fields;
import homing.io.yaml.Report;
import homing.io.yaml.Value;
import homing.model.Change;
import homing.model.Network;
import homing.scenario.Fact;
import homing.scenario.Story;
import homing.scenario.Story.Act;
import homing.text.Message;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/** A story of a scenario file: calls, changes and expectations, each at its time. */
final class StoryFields {
    private static final Message TIME = Message.of("io.expected.time");

    private final Fields fields;
    private final Value value;
    private final Network network;
    private final Report report;
    private final TreeSet<String> dead = new TreeSet<>();
    private long latest;

    StoryFields(Value value, Network network, Report report) {
        this.fields = Fields.of(value, Keys.STORY, report);
        this.value = value;
        this.network = network;
        this.report = report;
    }

    /** Empty, with a problem in the report, if nobody calls in it. */
    Optional<Story> story() {
        fields.need("actions");
        Story story = new Story(fields.text("title", ""), ServerFields.read(fields, report), acts());
        if (story.calls().isEmpty() && report.isEmpty()) {
            report.add(value.place(), "io.scenario.story-silent");
        }
        return story.calls().isEmpty() ? Optional.empty() : Optional.of(story);
    }

    List<Act> acts() {
        return fields.each("actions", this::act);
    }

    private Optional<Act> act(Value value) {
        Fields act = Fields.of(value, Keys.ACTION, report);
        act.need("at");
        Long at = act.parsed("at", TIME, StoryTime::millis);
        if (at != null && at < latest) {
            report.add(act.placeOf("at"), "io.scenario.story-order", StoryTime.of(at), StoryTime.of(latest));
        }
        latest = at == null ? latest : Math.max(at, latest);
        List<String> kinds =
                Stream.of("call", "change", "expect").filter(act::has).toList();
        if (kinds.size() != 1) {
            report.add(value.place(), "io.scenario.story-action");
            return Optional.empty();
        }
        return switch (kinds.get(0)) {
            case "call" -> calling(act);
            case "change" -> changing(act);
            default -> expecting(act);
        };
    }

    private Optional<Act> calling(Fields act) {
        return act.get("call")
                .flatMap(call -> new CallFields(call, Keys.STORY_CALL, network, report)
                        .call()
                        .filter(made -> isAwake(call, made.call().host()))
                        .map(made -> new Story.Calling(made, latest)));
    }

    private Optional<Act> changing(Fields act) {
        return act.get("change")
                .flatMap(line -> ChangeLine.read(line, network, report)
                        .filter(change -> isPossible(line, change))
                        .map(change -> new Story.Changing(change, latest)));
    }

    private Optional<Act> expecting(Fields act) {
        List<Fact> facts = act.each("expect", line -> FactLine.read(line, network, report));
        if (facts.isEmpty() && report.isEmpty()) {
            report.add(act.placeOf("expect"), "io.scenario.story-expect");
        }
        return facts.isEmpty() ? Optional.empty() : Optional.of(new Story.Expecting(facts, latest));
    }

    private boolean isPossible(Value line, Change change) {
        if (change instanceof Change.OfPower power) {
            boolean changes = power.on() ? dead.remove(power.host()) : dead.add(power.host());
            if (!changes) {
                report.add(
                        line.place(), power.on() ? "io.scenario.story-alive" : "io.scenario.story-dead", power.host());
            }
            return changes;
        }
        return isAwake(line, change.host());
    }

    private boolean isAwake(Value where, String host) {
        if (dead.contains(host)) {
            report.add(where.place(), "io.scenario.story-dead", host);
        }
        return !dead.contains(host);
    }
}
