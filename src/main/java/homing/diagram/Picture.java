package homing.diagram;

import homing.diagram.geometry.Box;
import java.util.List;
import java.util.Optional;

/**
 * What stands where at a moment.
 *
 * @param bounds holds all items, at this and at every other step of the same run, with a margin
 * @param items from the lowest to the topmost
 * @param title what the picture shows, in a few words
 */
public record Picture(Box bounds, List<Item> items, String title) {
    public Picture {
        items = List.copyOf(items);
    }

    public Optional<Item> item(String id) {
        return items.stream().filter(item -> item.id().equals(id)).findFirst();
    }

    /** The items of one kind. */
    public <T extends Item> List<T> all(Class<T> kind) {
        return items.stream().filter(kind::isInstance).map(kind::cast).toList();
    }
}
