package homing.ui.network;

import homing.scenario.Part;
import java.util.ArrayList;
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
