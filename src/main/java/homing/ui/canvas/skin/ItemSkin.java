package homing.ui.canvas.skin;

import homing.diagram.Item;
import homing.diagram.geometry.Box;
import homing.diagram.shape.Detail;
import homing.diagram.shape.Shape;
import homing.diagram.shape.Sketch;
import java.util.List;
import java.util.function.UnaryOperator;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.CacheHint;
import javafx.scene.Group;

/**
 * The node of an item. It stays the same while the item changes; what only moves is moved and not made anew. It has no id of its own:
 * the toolkit would look through all style sheets for each, instead of once for each kind.
 */
public final class ItemSkin extends Group {
    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");
    private static final PseudoClass SHOWN = PseudoClass.getPseudoClass("shown");
    private static final PseudoClass POINTED = PseudoClass.getPseudoClass("pointed");

    private final ShapeNodes nodes = new ShapeNodes(getChildren());

    private final Kind kind;
    private Item item;
    /** Null until it is needed, which for most items it never is. */
    private Ring ring;
    /** How it is drawn; null if that is out of date. */
    private Detail drawn;

    private boolean isDrawn;
    private boolean cached;

    /** @param words what people call a kind of item, by its style class */
    ItemSkin(Item item, UnaryOperator<String> words) {
        kind = Kind.of(item);
        getStyleClass().addAll("item", kind.styleClass());
        setViewOrder(kind.viewOrder());
        setFocusTraversable(kind.isFocusable());
        setMouseTransparent(!kind.isFocusable());
        focusedProperty().addListener((property, before, after) -> ringed());
        setAccessibleRole(kind == Kind.CARD ? AccessibleRole.BUTTON : AccessibleRole.NODE);
        if (kind.isFocusable()) {
            setAccessibleRoleDescription(words.apply(kind.styleClass()));
        }
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
        drawn = null;
        if (ring != null) {
            ring.surround(changed);
        }
        if (!changed.says().equals(getAccessibleText())) {
            setAccessibleText(changed.says());
            notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
        }
    }

    /** Draws it if it is in view; what is not keeps its place and its words, but no shapes: each frame goes through all that there are. */
    void see(boolean isSeen, Detail detail) {
        if (isSeen != isDrawn || (isSeen && drawn != detail)) {
            drawn = detail;
            isDrawn = isSeen;
            nodes.show(isSeen ? shapes(detail) : List.of(), ring != null && ring.isBelow() ? 1 : 0);
            keep();
        }
    }

    private List<Shape> shapes(Detail detail) {
        Box box = item.bounds();
        return Sketch.of(item, detail).stream()
                .map(shape -> shape.moved(-box.x(), -box.y()))
                .toList();
    }

    /** Keeps an image of what is drawn, which is quicker to paint than words; lines are not. */
    void cache(boolean wanted) {
        cached = wanted && kind.compareTo(Kind.BAR) >= 0 && kind.compareTo(Kind.LABEL) <= 0;
        keep();
    }

    private void keep() {
        setCache(cached && isDrawn && drawn != Detail.BLOCKS);
    }

    /** Puts it in its place; an image on whole pixels, so that words are crisp. */
    void settle(double zoom) {
        setTranslateX(onPixels(item.bounds().x(), zoom));
        setTranslateY(onPixels(item.bounds().y(), zoom));
    }

    private double onPixels(double place, double zoom) {
        return cached ? Math.rint(place * zoom) / zoom : place;
    }

    /** While the size changes quickly, the image is stretched. */
    void setMoving(boolean moving) {
        if (cached) {
            setCacheHint(moving ? CacheHint.SPEED : CacheHint.DEFAULT);
        }
    }

    private void ringed() {
        if (ring == null) {
            ring = Ring.of(item);
            ring.surround(item);
            getChildren().add(ring.isBelow() ? 0 : getChildren().size(), ring.node());
        }
    }

    private void mark(PseudoClass state, boolean on) {
        if (on) {
            ringed();
        }
        pseudoClassStateChanged(state, on);
    }

    /** Marks what is picked. */
    public void setSelected(boolean selected) {
        mark(SELECTED, selected);
    }

    /** Marks the host that the side panel shows. */
    public void setShown(boolean shown) {
        mark(SHOWN, shown);
    }

    /** Marks what the pointer is on, here or elsewhere in the window. */
    public void setPointed(boolean pointed) {
        mark(POINTED, pointed);
    }
}
