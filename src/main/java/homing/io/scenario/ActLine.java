package homing.io.scenario;

import homing.io.yaml.Report;
import homing.io.yaml.Value;
import homing.model.Network;
import homing.problem.BadInput;
import homing.scenario.Story;
import java.util.List;

/** Something that happens in a story, as one line with its keys as in a scenario file: {@code at: 5s, change: host gate dead}. */
public final class ActLine {
    private ActLine() {}

    /**
     * Reads an act.
     *
     * @param line with or without the braces around it, and the hyphen before them
     */
    public static Story.Act read(Network network, String line) throws BadInput {
        Report report = new Report();
        // what closes stands on a line of its own: the act may end with a comment
        Value story = CallLine.value("{actions: [" + CallLine.braced(line) + "\n]}", report);
        List<Story.Act> acts = new StoryFields(story, network, report).acts();
        if (acts.size() > 1) {
            report.add(story.place(), "io.scenario.story-one", acts.size());
        }
        report.throwIfAny();
        return acts.get(0);
    }

    /** Reads what happens at a time, {@code change: host gate dead}. */
    public static Story.Act read(Network network, long atMillis, String what) throws BadInput {
        return read(network, "at: " + StoryTime.of(atMillis) + ", " + what);
    }

    /** The line that is read as this act. */
    public static String write(Story.Act act) {
        return CallLine.bare(ScenarioWriter.act(act));
    }

    /** The line without its time. */
    public static String what(Story.Act act) {
        return write(act).replaceFirst("^at: [^,]*, ", "");
    }
}
