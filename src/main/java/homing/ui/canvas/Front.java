package homing.ui.canvas;

import homing.scenario.Scenario;
import java.util.List;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.InputEvent;
import javafx.scene.layout.Region;

/** What lies over the picture for a while: the field for a name, the card of a proposal. */
final class Front {
    private final Region canvas;
    private final List<Node> children;
    /** Null while there is none. */
    private ProposalCard card;

    /** @param children all that the canvas shows */
    Front(Region canvas, List<Node> children) {
        this.canvas = canvas;
        this.children = children;
    }

    /** Lays a control over the picture; what it does not use of mouse and keys is kept from the picture. */
    void lay(Region control) {
        control.setManaged(false);
        control.addEventHandler(InputEvent.ANY, InputEvent::consume);
        children.add(control);
        control.applyCss();
    }

    /** Takes a control off the picture, which gets the keyboard if the control had it. */
    void takeOff(Region control) {
        boolean focused = control.isFocusWithin();
        children.remove(control);
        if (focused) {
            canvas.requestFocus();
        }
    }

    /** @param opened null for none */
    void setCard(ProposalCard opened) {
        card = opened;
    }

    void closeCard() {
        if (card != null) {
            card.close();
        }
    }

    /** Whether the card lies over a place of the canvas. */
    boolean covers(Point2D place) {
        return card != null && card.getBoundsInParent().contains(place);
    }

    /** Takes off what belongs to another drawing than this. */
    void leaveBehind(Scenario scenario) {
        if (card != null && !card.isFor(scenario)) {
            card.close();
        }
    }

    /** Takes off every field in which somebody types. */
    void clear() {
        children.removeIf(RenameField.class::isInstance);
    }
}
