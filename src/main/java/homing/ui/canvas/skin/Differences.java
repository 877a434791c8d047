package homing.ui.canvas.skin;

import homing.diagram.Item;
import java.util.ArrayList;
import java.util.List;

/**
 * What is other in a picture than in the one before. What stays as it was is the very same item, and at most a few come or go at a
 * time: so none of them has to be looked into.
 *
 * @param others items that are new or not as they were; some of the same may be among them
 * @param isOther whether items may have come or gone
 */
record Differences(List<Item> others, boolean isOther) {
    /** So many items may go from one place. */
    private static final int FEW = 8;

    static Differences between(List<Item> before, List<Item> after) {
        List<Item> others = new ArrayList<>();
        boolean isOther = false;
        int next = 0;
        for (Item item : after) {
            int same = place(item, before, next);
            if (same >= 0) {
                isOther |= same > next;
                next = same + 1;
            } else {
                others.add(item);
                boolean isThere = next < before.size() && before.get(next).id().equals(item.id());
                isOther |= !isThere;
                next += isThere ? 1 : 0;
            }
        }
        return new Differences(others, isOther || next < before.size());
    }

    /** Where an item stands; -1 if it is not near. */
    @SuppressWarnings("ReferenceEquality")
    private static int place(Item item, List<Item> items, int from) {
        for (int i = from; i < Math.min(items.size(), from + FEW); i++) {
            if (items.get(i) == item) {
                return i;
            }
        }
        return -1;
    }
}
