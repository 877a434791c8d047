package homing.ui.canvas.skin;

import homing.diagram.Item;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javafx.scene.Group;
import javafx.scene.Node;

/** What a picture is made of: what lies below, what can have the keyboard, in reading order, and what lies above. */
final class Layers {
    private final Group below = new Group();
    private final Things things = new Things();
    private final Group above = new Group();

    /** All of them, from below. */
    List<Node> nodes() {
        return List.of(below, things, above);
    }

    /** Puts an item into its layer. */
    void add(ItemSkin skin) {
        home(Kind.of(skin.item())).add(skin);
    }

    private List<Node> home(Kind kind) {
        if (Things.isHome(kind)) {
            return things.getChildren();
        }
        return (kind.compareTo(Kind.BAR) < 0 ? below : above).getChildren();
    }

    void remove(Collection<ItemSkin> gone) {
        Set<Node> nodes = new HashSet<>(gone);
        if (!nodes.isEmpty()) {
            Stream.of(below, things, above).forEach(layer -> layer.getChildren().removeAll(nodes));
        }
    }

    /** An item is about to be another. */
    void note(ItemSkin skin, Item changed) {
        things.note(skin, changed);
    }

    /** Puts what can have the keyboard into reading order. */
    void order(List<Item> items, Map<String, ItemSkin> skins) {
        things.order(items, skins);
    }

    /** All skins: those below, those in reading order, those above. */
    List<ItemSkin> skins() {
        return Stream.of(below, things, above)
                .flatMap(layer -> layer.getChildren().stream())
                .map(ItemSkin.class::cast)
                .toList();
    }
}
