package homing.ui.canvas.skin;

import homing.diagram.Item;
import homing.diagram.geometry.Box;
import homing.diagram.shape.Sketch;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Group;

/** The node of an item. It stays the same while the item changes; what only moves is moved and not made anew. */
public final class ItemSkin extends Group {
    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");
    private static final PseudoClass SHOWN = PseudoClass.getPseudoClass("shown");
    private static final PseudoClass POINTED = PseudoClass.getPseudoClass("pointed");

    private final Drawing drawing = new Drawing();
    private final Ring ring;
    private Item item;

    ItemSkin(Item item) {
        Kind kind = Kind.of(item);
        getStyleClass().addAll("item", kind.styleClass());
        setId(item.id());
        setViewOrder(kind.viewOrder());
        setFocusTraversable(kind.isFocusable());
        setMouseTransparent(!kind.isFocusable());
        ring = Ring.of(item);
        getChildren().addAll(ring.isBelow() ? List.of(ring.node(), drawing) : List.of(drawing, ring.node()));
        setAccessibleRole(kind == Kind.CARD ? AccessibleRole.BUTTON : AccessibleRole.NODE);
        update(item);
    }

    public Item item() {
        return item;
    }

    /** Whether something that gives the picture its order would stand elsewhere. */
    boolean moves(Item changed) {
        return ReadingOrder.gives(changed) && !changed.bounds().equals(item.bounds());
    }

    void update(Item changed) {
        if (changed.equals(item)) {
            return;
        }
        item = changed;
        Box box = changed.bounds();
        setTranslateX(box.x());
        setTranslateY(box.y());
        drawing.show(Sketch.of(changed).stream()
                .map(shape -> shape.moved(-box.x(), -box.y()))
                .toList());
        ring.surround(changed);
        setAccessibleText(changed.says());
    }

    /** Marks what is picked. */
    public void setSelected(boolean selected) {
        pseudoClassStateChanged(SELECTED, selected);
    }

    /** Marks the host that the side panel shows. */
    public void setShown(boolean shown) {
        pseudoClassStateChanged(SHOWN, shown);
    }

    /** Marks what the pointer is on, here or elsewhere in the window. */
    public void setPointed(boolean pointed) {
        pseudoClassStateChanged(POINTED, pointed);
    }
}
