package homing.ui.palette;

import homing.text.Words;
import homing.ui.canvas.Stamp;
import homing.ui.canvas.Stamping;
import javafx.css.PseudoClass;
import javafx.geometry.Point2D;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/**
 * A thing in the palette. Dragged onto the canvas it stands where it is let go; clicked, it stands where the next click goes;
 * pressed by keyboard, it stands where there is room.
 */
final class Tile extends Button {
    private static final PseudoClass HELD = PseudoClass.getPseudoClass("held");

    private final Stamping stamping;
    private final Stamp stamp;
    private boolean drags;

    /** @param place what the keyboard does */
    Tile(Ware ware, Stamp stamp, Stamping stamping, Runnable place) {
        super(ware.words());
        this.stamp = stamp;
        this.stamping = stamping;
        Region icon = new Region();
        icon.getStyleClass().addAll("palette-icon", "palette-" + ware.key());
        StackPane frame = new StackPane(icon);
        frame.getStyleClass().add("palette-frame");
        setGraphic(frame);
        setContentDisplay(ContentDisplay.TOP);
        setId("palette-" + ware.key());
        getStyleClass().setAll("palette-tile");
        setMaxWidth(Double.MAX_VALUE);
        String help = Words.english().say("ui.palette.help", ware.words());
        setAccessibleText(help);
        setTooltip(new Tooltip(help));
        setOnAction(pressed -> place.run());
        addEventFilter(MouseEvent.ANY, this::mouse);
        stamping.heldProperty()
                .addListener((property, before, held) -> pseudoClassStateChanged(HELD, stamp.equals(held)));
    }

    /** The mouse does not press the button. */
    private void mouse(MouseEvent event) {
        if (event.getButton() != MouseButton.PRIMARY) {
            return;
        }
        if (event.getEventType() == MouseEvent.MOUSE_PRESSED) {
            drags = false;
            event.consume();
        } else if (event.getEventType() == MouseEvent.MOUSE_DRAGGED) {
            drags |= !event.isStillSincePress();
            stamping.hover(inScene(event));
            event.consume();
        } else if (event.getEventType() == MouseEvent.MOUSE_RELEASED) {
            release(event);
            event.consume();
        }
    }

    private void release(MouseEvent event) {
        if (drags) {
            stamping.drop(stamp, inScene(event));
        } else {
            stamping.heldProperty().set(stamp.equals(stamping.heldProperty().get()) ? null : stamp);
        }
    }

    private static Point2D inScene(MouseEvent event) {
        return new Point2D(event.getSceneX(), event.getSceneY());
    }
}
