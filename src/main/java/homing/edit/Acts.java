package homing.edit;

import homing.scenario.Scenario;
import homing.scenario.Story;
import homing.text.Message;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Edits of what happens in one story. Acts stay in the order of their times, and those of one time in the order in which they
 * were put there.
 */
public final class Acts {
    private Acts() {}

    /**
     * Puts acts into a story.
     *
     * @param story its place among {@link Scenario#stories}, from 0
     * @param at the place of the first among the acts of the same time
     */
    public static Attempt insert(Scenario scenario, int story, int at, List<Story.Act> acts) {
        return change(
                scenario,
                story,
                Message.of("edit.row.add", what(acts.size()), name(story)),
                all -> Sequence.with(all, at, acts));
    }

    /** Puts another act in the place of one. */
    public static Attempt replace(Scenario scenario, int story, int at, Story.Act act) {
        return change(
                scenario,
                story,
                Message.of("edit.row.change", Message.of("edit.act"), name(story)),
                all -> Sequence.replaced(all, at, act));
    }

    /** Takes acts out; a story in which nobody calls is none, so that the last call stays. */
    public static Attempt remove(Scenario scenario, int story, Collection<Integer> places) {
        return change(
                scenario,
                story,
                Message.of("edit.row.remove", what(places.size()), name(story)),
                all -> Sequence.without(all, places));
    }

    /** Moves an act to the place of another one, whose time it takes. */
    public static Attempt move(Scenario scenario, int story, int from, int to) {
        return change(scenario, story, Message.of("edit.row.move", Message.of("edit.act"), name(story)), all -> {
            Story.Act act = all.get(from).at(all.get(to).atMillis());
            return Sequence.moved(Sequence.replaced(all, from, act), from, to);
        });
    }

    private static Message what(int acts) {
        return acts == 1 ? Message.of("edit.act") : Message.of("edit.row.several", acts, Message.of("edit.acts"));
    }

    private static Message name(int story) {
        return Message.of("edit.act.story", story + 1);
    }

    private static Attempt change(Scenario scenario, int story, Message label, UnaryOperator<List<Story.Act>> change) {
        Story old = scenario.stories().get(story);
        List<Story.Act> acts = change.apply(old.acts()).stream()
                .sorted(Comparator.comparingLong(Story.Act::atMillis))
                .toList();
        return Stories.replace(scenario, story, new Story(old.title(), old.server(), acts), label);
    }
}
