package homing.ui.canvas.skin;

import homing.diagram.Item;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.scene.Group;
import javafx.scene.Node;

/** Hosts, their adapters and LANs, in the order in which they are read. */
final class Things extends Group {
    /** When more than this have moved, all are put in order at once. */
    private static final int MANY = 60;

    private final Set<Node> displaced = new HashSet<>();
    private final Set<String> hosts = new HashSet<>();
    /** How many have been put in order. */
    private int known;

    static boolean isHome(Kind kind) {
        return kind == Kind.BAR || kind == Kind.CARD || kind == Kind.PORT;
    }

    /** Notes that something is about to move. */
    void note(ItemSkin skin, Item changed) {
        if (skin.moves(changed)) {
            displaced.add(skin);
            if (changed instanceof Item.HostCard card) {
                hosts.add(card.host());
            }
        }
    }

    /** Puts what has come or moved in its place among the others. */
    void order(List<Item> items, Map<String, ItemSkin> skins) {
        boolean isNew = getChildren().size() != known;
        if (!isNew && displaced.isEmpty()) {
            return;
        }
        List<Item> own = items.stream().filter(item -> isHome(Kind.of(item))).toList();
        List<Node> wanted = new ArrayList<>();
        ReadingOrder.of(own).forEach(item -> wanted.add(skins.get(item.id())));
        if (!wanted.equals(getChildren())) {
            Node focused = getScene() == null ? null : getScene().getFocusOwner();
            put(wanted, own, skins, isNew);
            if (focused != null && wanted.contains(focused)) {
                focused.requestFocus();
            }
        }
        known = wanted.size();
        displaced.clear();
        hosts.clear();
    }

    private void put(List<Node> wanted, List<Item> own, Map<String, ItemSkin> skins, boolean isNew) {
        own.stream()
                .filter(item -> item instanceof Item.Port port && hosts.contains(port.host()))
                .forEach(port -> displaced.add(skins.get(port.id())));
        if (isNew || displaced.size() > MANY) {
            getChildren().setAll(wanted);
            return;
        }
        getChildren().removeAll(displaced);
        for (int i = 0; i < wanted.size(); i++) {
            if (displaced.contains(wanted.get(i))) {
                getChildren().add(i, wanted.get(i));
            }
        }
    }
}
