package homing.ui.inspector;

import homing.model.Host;
import homing.timeline.Step;
import homing.ui.session.Place;
import homing.ui.table.Mark;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a host's decisions looked at, up to a place of the timeline.
 *
 * @param lit the current step's look, null if it is no decision of this host over its tables
 * @param past the last look of each kind before it, the latest first
 */
record Sight(Lit lit, List<Lit> past) {
    /** Nothing was decided. */
    static final Sight NOTHING = new Sight(null, List.of());

    /** Looks back from a place to the beginning of its call, for the last look of each kind. */
    static Sight of(Place place, Host host) {
        Lighting lighting = new Lighting(host);
        Lit now = null;
        List<Lit> past = new ArrayList<>();
        Set<Class<?>> known = new HashSet<>();
        int begin =
                place.step() == 0 ? 1 : place.timeline().callAt(place.step()).step();
        for (int number = place.step(); number >= begin; number--) {
            Step step = place.timeline().moments().get(number - 1).step();
            boolean isCurrent = number == place.step();
            if (!step.host().equals(host.name())
                    || known.contains(step.decision().getClass())) {
                continue;
            }
            Optional<Lit> seen = step.decision().accept(lighting);
            if (isCurrent) {
                now = seen.orElse(null);
            } else if (seen.isPresent()) {
                past.add(seen.get().earlier(number));
                known.add(step.decision().getClass());
            }
        }
        return new Sight(now, past);
    }

    Optional<Lit> now() {
        return Optional.ofNullable(lit);
    }

    /** The marks of a page: those of this step, or else of the last step that looked at it. */
    Map<Object, Mark> marks(Tab tab) {
        if (lit != null && lit.tab() == tab) {
            return lit.marks();
        }
        return past.stream()
                .filter(one -> one.tab() == tab)
                .findFirst()
                .map(Lit::marks)
                .orElse(Map.of());
    }
}
