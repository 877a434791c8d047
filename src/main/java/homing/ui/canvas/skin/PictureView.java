package homing.ui.canvas.skin;

import homing.diagram.Item;
import homing.diagram.Picture;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Group;
import javafx.scene.Node;

/** Shows a picture in its own units. Its children stand in reading order, which is the order of the Tab key. */
public final class PictureView extends Group {
    private final Map<String, ItemSkin> skins = new LinkedHashMap<>();

    public PictureView() {
        getStyleClass().add("network-picture");
    }

    /** Shows another picture; what is in both keeps its node. */
    public void show(Picture picture) {
        boolean isNew = picture.items().size() != skins.size();
        for (Item item : picture.items()) {
            ItemSkin skin = skins.get(item.id());
            isNew |= skin == null || skin.moves(item);
            if (skin == null) {
                skins.put(item.id(), new ItemSkin(item));
            } else {
                skin.update(item);
            }
        }
        if (isNew) {
            arrange(ReadingOrder.of(picture.items()));
        }
    }

    /** Drops the nodes of what is gone, and puts the others in order. */
    private void arrange(List<Item> items) {
        Map<String, ItemSkin> kept = new LinkedHashMap<>();
        items.forEach(item -> kept.put(item.id(), skins.get(item.id())));
        skins.clear();
        skins.putAll(kept);
        order(new ArrayList<>(kept.values()));
    }

    private void order(List<Node> nodes) {
        if (nodes.equals(getChildren())) {
            return;
        }
        Node focused = getScene() == null ? null : getScene().getFocusOwner();
        getChildren().setAll(nodes);
        if (focused != null && nodes.contains(focused)) {
            focused.requestFocus();
        }
    }

    public Optional<ItemSkin> skin(String id) {
        return Optional.ofNullable(skins.get(id));
    }

    /** The item that a node belongs to. */
    public static Optional<ItemSkin> skinOf(Node inside) {
        Node node = inside;
        while (node != null && !(node instanceof ItemSkin)) {
            node = node.getParent();
        }
        return Optional.ofNullable((ItemSkin) node);
    }

    /** All skins, in reading order. */
    public List<ItemSkin> skins() {
        return List.copyOf(skins.values());
    }
}
