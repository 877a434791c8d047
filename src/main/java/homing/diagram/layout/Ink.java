package homing.diagram.layout;

import homing.diagram.Item;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The items of the last picture, with the plans they were drawn from. What is drawn again from the same plan, with nothing else about
 * it changed, is the same item, so that whoever shows it sees at a glance what is other than before. Plans come in the same order for
 * each picture, but for a few that have come or gone: so each is found where the one before it was.
 */
final class Ink {
    /** So many plans may have come or gone since the last picture. */
    private static final int FEW = 8;

    private Focus focus;
    private Situation situation;
    private List<Drawn> last = List.of();
    private List<Drawn> next = List.of();
    /** The place in the last picture at which the next plan is looked for. */
    private int place;

    /** @param item null if the plan gives none */
    private record Drawn(Object plan, Item item) {
        @SuppressWarnings("ReferenceEquality")
        boolean isOf(Object other) {
            return plan == other;
        }
    }

    /**
     * From now on another picture is drawn; what the last one did not need is forgotten.
     *
     * @param newFocus with the situation what the items show besides their plans; if one is another than before, all are drawn anew
     */
    @SuppressWarnings("ReferenceEquality")
    void dip(Focus newFocus, Situation newSituation) {
        last = newFocus == focus && newSituation == situation ? next : List.of();
        next = new ArrayList<>(last.size());
        place = 0;
        focus = newFocus;
        situation = newSituation;
    }

    /** The item of a plan, if it gives one. */
    Optional<Item> maybe(Object plan, Supplier<Optional<? extends Item>> drawn) {
        Drawn found = known(plan).orElseGet(() -> new Drawn(plan, drawn.get().orElse(null)));
        next.add(found);
        return Optional.ofNullable(found.item);
    }

    /** The item of a plan. */
    Item of(Object plan, Supplier<? extends Item> drawn) {
        return maybe(plan, () -> Optional.of(drawn.get())).orElseThrow();
    }

    private Optional<Drawn> known(Object plan) {
        int found = place(plan);
        // a plan that is not known has, in most cases, come instead of another
        place = found < 0 ? place + 1 : found + 1;
        return found < 0 ? Optional.empty() : Optional.of(last.get(found));
    }

    /** The place of a plan in the last picture; -1 if it is none of those that are near. */
    private int place(Object plan) {
        if (isAt(place, plan)) {
            return place;
        }
        for (int i = place - FEW; i <= place + FEW; i++) {
            if (isAt(i, plan)) {
                return i;
            }
        }
        return -1;
    }

    private boolean isAt(int at, Object plan) {
        return at >= 0 && at < last.size() && last.get(at).isOf(plan);
    }
}
