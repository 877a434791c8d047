package homing.ui.canvas;

import homing.diagram.Item;
import homing.scenario.Spot;
import java.util.Optional;
import javafx.scene.input.KeyEvent;

/** Keys for what has the keyboard: arrows move it by a grid unit, with Shift by ten; Enter selects. */
record Nudge(NetworkCanvas canvas) {
    private static final double UNIT = 10;
    private static final double FAR = 10;

    boolean handles(KeyEvent event, Item item) {
        if (event.isShortcutDown() || event.isAltDown()) {
            return false;
        }
        double far = event.isShiftDown() ? UNIT * FAR : UNIT;
        return switch (event.getCode()) {
            case LEFT, KP_LEFT -> move(item, -far, 0);
            case RIGHT, KP_RIGHT -> move(item, far, 0);
            case UP, KP_UP -> move(item, 0, -far);
            case DOWN, KP_DOWN -> move(item, 0, far);
            case ENTER -> select(item);
            default -> false;
        };
    }

    private boolean select(Item item) {
        Optional<String> host = Gestures.hostOf(item);
        host.ifPresent(canvas.selectedHostProperty()::set);
        return host.isPresent();
    }

    private boolean move(Item item, double dx, double dy) {
        Optional<String> key = Gestures.keyOf(item);
        key.ifPresent(name -> {
            Spot from = canvas.film().places().get(name);
            Spot to = new Spot(from.x() + dx, from.y() + dy);
            canvas.edit(new Draft(canvas.film().places(), name, to).edit("canvas.nudge:" + name));
        });
        return key.isPresent();
    }
}
