package homing.edit;

import homing.model.Change;
import homing.scenario.Fact;
import homing.scenario.Scenario;
import homing.scenario.Story;
import homing.text.Message;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Edits of stories, each as a whole: the window makes the changed {@link Story} with other acts, title or server. */
public final class Stories {
    private Stories() {}

    /** Appends a story. */
    public static Attempt add(Scenario scenario, Story story) {
        return attempt(scenario, story, Message.of("edit.story.add"), old -> {
            List<Story> all = new ArrayList<>(old);
            all.add(story);
            return all;
        });
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
        return attempt(scenario, story, label, old -> {
            List<Story> all = new ArrayList<>(old);
            if (at >= 0 && at < all.size()) {
                all.set(at, story);
            }
            return all;
        });
    }

    public static Edit remove(int at) {
        return Edit.of(Message.of("edit.story.remove", at + 1), before -> {
            List<Story> rest = new ArrayList<>(before.stories());
            if (at >= 0 && at < rest.size()) {
                rest.remove(at);
            }
            return before.withStories(rest);
        });
    }

    public static Edit move(int from, int to) {
        return Edit.of(Message.of("edit.story.move", from + 1), before -> {
            List<Story> all = new ArrayList<>(before.stories());
            if (Math.min(from, to) >= 0 && Math.max(from, to) < all.size()) {
                all.add(to, all.remove(from));
            }
            return before.withStories(all);
        });
    }

    private static Attempt attempt(Scenario scenario, Story story, Message label, UnaryOperator<List<Story>> change) {
        return refusal(scenario, story)
                .<Attempt>map(Attempt.Refused::new)
                .orElseGet(() -> Attempt.of(Edit.of(
                        label,
                        before -> refusal(before, story).isPresent()
                                ? before
                                : before.withStories(change.apply(before.stories())))));
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
            Optional<Message> wrong = refusal(scenario, act, dead);
            if (wrong.isPresent()) {
                return wrong;
            }
        }
        return Optional.empty();
    }

    private static Optional<Message> refusal(Scenario scenario, Story.Act act, Set<String> dead) {
        if (act instanceof Story.Calling calling) {
            return Calls.refusal(scenario, calling.call())
                    .or(() -> asleep(dead, calling.call().call().host()));
        }
        if (act instanceof Story.Changing changing) {
            return host(scenario, changing.change().host()).or(() -> change(changing.change(), dead));
        }
        return act instanceof Story.Expecting expecting ? facts(scenario, expecting) : Optional.empty();
    }

    private static Optional<Message> facts(Scenario scenario, Story.Expecting expecting) {
        return expecting.facts().isEmpty()
                ? Optional.of(Message.of("edit.refused.silent"))
                : expecting.facts().stream()
                        .map(Fact::host)
                        .map(name -> host(scenario, name))
                        .flatMap(Optional::stream)
                        .findFirst();
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
