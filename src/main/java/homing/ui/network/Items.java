package homing.ui.network;

import homing.scenario.Part;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.control.TreeItem;

/** Looks through the items of the tree. */
final class Items {
    private Items() {}

    static void walk(TreeItem<Entry> item, Consumer<TreeItem<Entry>> told) {
        told.accept(item);
        item.getChildren().forEach(below -> walk(below, told));
    }

    /** The first lines of a tree, up to so many, without the root. */
    static List<TreeItem<Entry>> first(TreeItem<Entry> root, int most) {
        List<TreeItem<Entry>> found = new ArrayList<>();
        Deque<TreeItem<Entry>> waiting = new ArrayDeque<>(root.getChildren());
        while (!waiting.isEmpty() && found.size() < most) {
            TreeItem<Entry> next = waiting.removeFirst();
            found.add(next);
            List<TreeItem<Entry>> below = next.getChildren();
            for (int i = below.size() - 1; i >= 0; i--) {
                waiting.addFirst(below.get(i));
            }
        }
        return found;
    }

    /** The first line of each part, which is its own. */
    static List<TreeItem<Entry>> of(TreeItem<Entry> root, Set<Part> parts) {
        List<TreeItem<Entry>> found = new ArrayList<>();
        Set<Part> seen = new HashSet<>();
        if (!parts.isEmpty()) {
            walk(root, item -> {
                Optional<Part> part = item.getValue().subject().part();
                if (part.filter(parts::contains).filter(seen::add).isPresent()) {
                    found.add(item);
                }
            });
        }
        return found;
    }
}
