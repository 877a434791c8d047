package homing.edit;

import homing.model.Change;
import homing.scenario.Fact;
import homing.scenario.Scenario;
import homing.scenario.Story;
import homing.text.Message;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Edits of stories, each as a whole: the window makes the changed {@link Story} with other acts, title or server. */
public final class Stories {
    private static final ListEdits<Story> STORIES =
            new ListEdits<>(Scenario::stories, Scenario::withStories, Stories::refusal);

    private Stories() {}

    /** Appends a story. */
    public static Attempt add(Scenario scenario, Story story) {
        return insert(scenario, Integer.MAX_VALUE, List.of(story));
    }

    /**
     * Puts stories in.
     *
     * @param at the place of the first among {@link Scenario#stories}, from 0; beyond the end to append
     */
    public static Attempt insert(Scenario scenario, int at, List<Story> stories) {
        return STORIES.insert(scenario, Message.of("edit.story.add"), at, stories);
    }

    /**
     * Puts another story in the place of one.
     *
     * @param at its place among {@link Scenario#stories}, from 0
     */
    public static Attempt replace(Scenario scenario, int at, Story story) {
        return replace(scenario, at, story, Message.of("edit.story.change", at + 1));
    }

    static Attempt replace(Scenario scenario, int at, Story story, Message label) {
        return STORIES.replace(scenario, label, at, story);
    }

    public static Edit remove(Collection<Integer> places) {
        Message label = places.size() == 1
                ? Message.of("edit.story.remove", places.iterator().next() + 1)
                : Message.of("edit.story.remove-several", places.size());
        return STORIES.remove(label, places);
    }

    public static Edit move(int from, int to) {
        return STORIES.move(Message.of("edit.story.move", from + 1), from, to);
    }

    /** Why a story cannot be told: nobody calls, its acts are not in order, or a host acts that is not there or turned off. */
    static Optional<Message> refusal(Scenario scenario, Story story) {
        if (story.calls().isEmpty()) {
            return Optional.of(Message.of("edit.refused.silent"));
        }
        long latest = 0;
        Set<String> dead = new HashSet<>();
        for (Story.Act act : story.acts()) {
            if (act.atMillis() < latest) {
                return Optional.of(Message.of("edit.refused.order"));
            }
            latest = act.atMillis();
            Optional<Message> wrong = act.accept(new Refusal(scenario, dead));
            if (wrong.isPresent()) {
                return wrong;
            }
        }
        return Optional.empty();
    }

    /**
     * Why an act cannot be done.
     *
     * @param dead the hosts that are turned off when it is done; whoever turns one off or on changes them
     */
    private record Refusal(Scenario scenario, Set<String> dead) implements Story.Act.Visitor<Optional<Message>> {
        @Override
        public Optional<Message> calling(Story.Calling act) {
            return Calls.refusal(scenario, act.call())
                    .or(() -> asleep(dead, act.call().call().host()));
        }

        @Override
        public Optional<Message> changing(Story.Changing act) {
            return host(scenario, act.change().host()).or(() -> change(act.change(), dead));
        }

        @Override
        public Optional<Message> expecting(Story.Expecting act) {
            return act.facts().isEmpty()
                    ? Optional.of(Message.of("edit.refused.silent"))
                    : act.facts().stream()
                            .map(Fact::host)
                            .map(name -> host(scenario, name))
                            .flatMap(Optional::stream)
                            .findFirst();
        }
    }

    private static Optional<Message> host(Scenario scenario, String name) {
        return scenario.network().host(name).isPresent()
                ? Optional.empty()
                : Optional.of(Message.of("edit.refused.host", name));
    }

    private static Optional<Message> change(Change change, Set<String> dead) {
        if (change instanceof Change.OfPower power) {
            boolean possible = power.on() ? dead.remove(power.host()) : dead.add(power.host());
            return possible ? Optional.empty() : Optional.of(Message.of("edit.refused.power", power.host()));
        }
        return asleep(dead, change.host());
    }

    private static Optional<Message> asleep(Set<String> dead, String host) {
        return dead.contains(host) ? Optional.of(Message.of("edit.refused.asleep", host)) : Optional.empty();
    }
}
