package homing.explain;

import homing.scenario.Remark;
import homing.scenario.Scripted;
import homing.scenario.ScriptedCall;
import homing.timeline.Made;
import homing.timeline.Moment;
import homing.timeline.Step;
import homing.timeline.Timeline;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What the author of a scenario says beside the steps of a run. */
public final class Remarks {
    /** For a run that no author has prepared. */
    public static final Remarks NONE = new Remarks(Map.of());

    private final Map<Integer, List<String>> bySteps;

    private Remarks(Map<Integer, List<String>> bySteps) {
        this.bySteps = bySteps;
    }

    /** The remarks of the calls or the story that was played; none of those whose step did not come. */
    public static Remarks of(Timeline timeline, Scripted played) {
        Map<Integer, List<String>> all = new HashMap<>();
        List<ScriptedCall> calls = played.calls();
        for (int i = 0; i < Math.min(calls.size(), timeline.calls().size()); i++) {
            Made made = timeline.calls().get(i);
            for (Remark remark : calls.get(i).remarks()) {
                place(timeline, made, remark, all);
            }
        }
        return new Remarks(all);
    }

    private static void place(Timeline timeline, Made made, Remark remark, Map<Integer, List<String>> all) {
        for (Moment moment : timeline.momentsOf(made)) {
            if (isMeant(remark, moment.step())) {
                all.computeIfAbsent(moment.step().number(), number -> new ArrayList<>())
                        .add(remark.text());
                return;
            }
        }
    }

    private static boolean isMeant(Remark remark, Step step) {
        String phase = step.decision().phase().name().toLowerCase(Locale.ROOT);
        return phase.equals(remark.phase())
                && (remark.host().isEmpty() || remark.host().equals(step.host()));
    }

    /** What is said at a step; empty for nothing. */
    public List<String> at(int step) {
        return bySteps.getOrDefault(step, List.of());
    }
}
