package homing.ui.inspector;

import homing.model.Host;
import homing.timeline.Step;
import homing.ui.session.Place;
import homing.ui.table.Mark;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a host's decisions looked at, up to a place of the timeline.
 *
 * @param lit the current step's look, null if it is no decision of this host over its tables
 * @param past the looks before it, the latest first, as far as their winners are still marked
 */
record Sight(Lit lit, List<Lit> past) {
    /** Nothing was decided. */
    static final Sight NOTHING = new Sight(null, List.of());

    /** Looks back from a place, to the last look at each page. */
    static Sight of(Place place, Host host) {
        Lighting lighting = new Lighting(host);
        Lit now = null;
        List<Lit> past = new ArrayList<>();
        for (int number = place.step(); number >= 1; number--) {
            Step step = place.timeline().moments().get(number - 1).step();
            Optional<Lit> seen =
                    step.host().equals(host.name()) ? step.decision().accept(lighting) : Optional.empty();
            if (number == place.step()) {
                now = seen.orElse(null);
            } else if (seen.isPresent()) {
                past.add(seen.get().earlier(number));
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
