package homing.ui.canvas.skin;

import homing.diagram.Item;
import homing.diagram.Picture;
import homing.diagram.geometry.Box;
import homing.diagram.shape.Detail;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import javafx.scene.Group;
import javafx.scene.Node;

/**
 * Shows a picture in its own units. What can have the keyboard stands in reading order, which is the order of the Tab key. Of a large
 * picture only what is in view is drawn.
 */
public final class PictureView extends Group {
    private UnaryOperator<String> words = kind -> kind;
    /** A picture with fewer items is drawn whole, in or out of view. */
    private static final int FEW = 400;
    /** So much of what is seen is drawn beyond its edges, so that not every pixel of a pan asks for more. */
    private static final double AHEAD = 0.5;
    /** What is drawn may be so many times wider than what is seen, before some of it is taken away. */
    private static final double FAR_AHEAD = 6;

    private final Map<String, ItemSkin> skins = new HashMap<>();
    private final Layers layers = new Layers();
    private List<Item> items = List.of();
    private Box region = new Box(0, 0, 0, 0);
    private Detail detail = Detail.FULL;
    private boolean moving;
    private double zoom = 1;
    /** How many nodes have ever been made. */
    private int made;

    public PictureView() {
        getStyleClass().add("network-picture");
        getChildren().addAll(layers.nodes());
    }

    /**
     * Shows another picture; what is in both keeps its node.
     *
     * @param settled whether what moves has come to rest; until then the reading order stays
     * @return whether there may be other nodes than before
     */
    public boolean show(Picture picture, boolean settled) {
        Differences differences = Differences.between(items, picture.items());
        int known = made;
        items = picture.items();
        differences.others().forEach(this::show);
        if (differences.isOther()) {
            dropWhatIsGone();
        }
        if (settled) {
            layers.order(items, skins);
        }
        return made != known;
    }

    private void show(Item item) {
        ItemSkin skin = skins.get(item.id());
        boolean isSeen = isSeen(item);
        if (skin == null) {
            if (isSeen || Kind.of(item).isFocusable()) {
                add(item).see(isSeen, detail);
            }
            return;
        }
        layers.note(skin, item);
        skin.update(item);
        skin.settle(zoom);
        skin.see(isSeen, detail);
    }

    private boolean isSeen(Item item) {
        return items.size() < FEW || region.overlaps(item.bounds());
    }

    /** Who knows what people call a kind of item, by its style class. */
    public void setWords(UnaryOperator<String> known) {
        words = known;
    }

    private ItemSkin add(Item item) {
        ItemSkin skin = new ItemSkin(item, words);
        skin.cache(items.size() >= FEW);
        skin.setMoving(moving);
        skin.settle(zoom);
        made++;
        skins.put(item.id(), skin);
        layers.add(skin);
        return skin;
    }

    private void dropWhatIsGone() {
        Set<String> ids = new HashSet<>();
        items.forEach(item -> ids.add(item.id()));
        drop(skins.values().stream()
                .filter(skin -> !ids.contains(skin.item().id()))
                .toList());
        skins.values().forEach(skin -> skin.cache(items.size() >= FEW));
    }

    private void drop(List<ItemSkin> gone) {
        gone.forEach(skin -> skins.remove(skin.item().id()));
        layers.remove(gone);
    }

    /**
     * Draws what is seen.
     *
     * @param seen the part of the picture, in its units
     * @param wanted how much of it
     * @return whether there may be other nodes than before
     */
    public boolean look(Box seen, Detail wanted) {
        boolean isDrawn = region.contains(seen) && region.width() < seen.width() * FAR_AHEAD;
        if (wanted == detail && (isDrawn || items.size() < FEW)) {
            return false;
        }
        detail = wanted;
        region = seen.grown(seen.width() * AHEAD, seen.height() * AHEAD);
        List<ItemSkin> unseen = new ArrayList<>();
        for (Item item : items) {
            boolean isSeen = isSeen(item);
            ItemSkin skin = skins.get(item.id());
            if (skin == null && isSeen) {
                add(item).see(true, detail);
            } else if (skin != null && !isSeen && !Kind.of(item).isFocusable()) {
                unseen.add(skin);
            } else if (skin != null) {
                skin.see(isSeen, detail);
            }
        }
        drop(unseen);
        return true;
    }

    /** The size changes quickly: until it settles what is drawn is stretched and not drawn anew. */
    public void stretch() {
        if (!moving) {
            moving = true;
            skins.values().forEach(skin -> skin.setMoving(true));
        }
    }

    /**
     * The size has settled.
     *
     * @param pixels for a unit of the picture
     */
    public void settle(double pixels) {
        moving = false;
        zoom = pixels;
        skins.values().forEach(skin -> {
            skin.settle(zoom);
            skin.setMoving(false);
        });
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

    /** All skins: those below, those in reading order, those above. */
    public List<ItemSkin> skins() {
        return layers.skins();
    }
}
