package homing.ui.inspector;

import homing.decision.Decision.Phase;
import homing.model.Host;
import homing.timeline.Step;
import homing.ui.session.Place;
import homing.ui.table.Mark;
import java.util.ArrayList;
import java.util.EnumSet;
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

    /** Looks back from a place, to the last look of each kind of decision. */
    static Sight of(Place place, Host host) {
        Lighting lighting = new Lighting(host);
        Lit now = null;
        List<Lit> past = new ArrayList<>();
        Set<Phase> seen = EnumSet.noneOf(Phase.class);
        for (int number = place.step(); number >= 1; number--) {
            Step step = place.timeline().moments().get(number - 1).step();
            if (step.host().equals(host.name())
                    && !seen.contains(step.decision().phase())) {
                Optional<Lit> look = step.decision().accept(lighting);
                if (number == place.step()) {
                    now = look.orElse(null);
                } else if (look.isPresent()) {
                    seen.add(step.decision().phase());
                    past.add(look.get().earlier(number));
                }
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
