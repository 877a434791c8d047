package homing.diagram.layout;

import homing.diagram.Item;
import java.util.IdentityHashMap;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The items of the last picture, by the plans they were drawn from. What is drawn again from the same plan, with nothing else about
 * it changed, is the same item, so that whoever shows it sees at a glance what is other than before.
 */
final class Ink {
    private Focus focus;
    private Situation situation;
    private IdentityHashMap<Object, Item> last = new IdentityHashMap<>();
    private IdentityHashMap<Object, Item> next = new IdentityHashMap<>();

    /**
     * From now on another picture is drawn; what the last one did not need is forgotten.
     *
     * @param newFocus with the situation what the items show besides their plans; if one is another than before, all are drawn anew
     */
    @SuppressWarnings("ReferenceEquality")
    void dip(Focus newFocus, Situation newSituation) {
        last = newFocus == focus && newSituation == situation ? next : new IdentityHashMap<>();
        next = new IdentityHashMap<>();
        focus = newFocus;
        situation = newSituation;
    }

    /** The item of a plan, if it gives one. */
    Optional<Item> maybe(Object plan, Supplier<Optional<? extends Item>> drawn) {
        Item known = last.get(plan);
        Optional<Item> item = known == null ? drawn.get().map(Item.class::cast) : Optional.of(known);
        item.ifPresent(made -> next.put(plan, made));
        return item;
    }

    /** The item of a plan. */
    Item of(Object plan, Supplier<? extends Item> drawn) {
        Item known = last.get(plan);
        Item item = known == null ? drawn.get() : known;
        next.put(plan, item);
        return item;
    }
}
