package homing.io.scenario;

import homing.io.yaml.Fields;
import homing.io.yaml.Numerals;
import homing.io.yaml.Report;
import homing.io.yaml.Value;
import homing.model.Change;
import homing.model.Network;
import homing.scenario.Story;
import homing.scenario.Story.Act;
import homing.text.Message;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** A story of a scenario file: calls and changes, each at its time. */
final class StoryFields {
    private static final Message TIME = Message.of("io.expected.time");
    private static final long LATEST = 86_400_000;

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
        List<Act> acts = fields.each("actions", this::act);
        Story story = new Story(fields.text("title", ""), ServerFields.read(fields, report), acts);
        if (story.calls().isEmpty() && report.isEmpty()) {
            report.add(value.place(), "io.scenario.story-silent");
        }
        return story.calls().isEmpty() ? Optional.empty() : Optional.of(story);
    }

    private Optional<Act> act(Value value) {
        Fields act = Fields.of(value, Keys.ACTION, report);
        act.need("at");
        Long at = act.parsed("at", TIME, StoryFields::millis);
        if (at != null && at < latest) {
            report.add(act.placeOf("at"), "io.scenario.story-order", time(at), time(latest));
        }
        latest = at == null ? latest : Math.max(at, latest);
        if (act.has("call") == act.has("change")) {
            report.add(value.place(), "io.scenario.story-action");
            return Optional.empty();
        }
        return act.has("call") ? calling(act) : changing(act);
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

    /** 5s, 1.5s, 200ms. */
    private static Optional<Long> millis(String word) {
        if (word.endsWith("ms")) {
            return Numerals.whole(word.substring(0, word.length() - 2), 0, LATEST);
        }
        if (!word.matches("[0-9]{1,5}(\\.[0-9]{1,3})?s")) {
            return Optional.empty();
        }
        String[] parts = word.substring(0, word.length() - 1).split("\\.");
        String thousandths = ((parts.length > 1 ? parts[1] : "") + "000").substring(0, 3);
        long millis = Long.parseLong(parts[0]) * 1000 + Long.parseLong(thousandths);
        return millis <= LATEST ? Optional.of(millis) : Optional.empty();
    }

    /** A time as {@link #millis} reads it. */
    static String time(long millis) {
        return millis % 1000 == 0 ? millis / 1000 + "s" : millis + "ms";
    }
}
