package homing.ui.canvas;

import homing.edit.Arrange;
import homing.scenario.Part;
import java.util.List;
import java.util.Optional;
import javafx.scene.input.KeyEvent;

/** Arrow keys move what is picked by a grid unit, with Shift by ten. What has the keyboard and is not picked is picked first. */
record Nudge(Easel easel) {
    private static final double FAR = 10;

    boolean handles(KeyEvent event, Optional<Part> focused) {
        if (event.isShortcutDown() || event.isAltDown()) {
            return false;
        }
        double far = event.isShiftDown() ? Snap.GRID * FAR : Snap.GRID;
        return switch (event.getCode()) {
            case LEFT, KP_LEFT -> move(focused, -far, 0);
            case RIGHT, KP_RIGHT -> move(focused, far, 0);
            case UP, KP_UP -> move(focused, 0, -far);
            case DOWN, KP_DOWN -> move(focused, 0, far);
            default -> false;
        };
    }

    private boolean move(Optional<Part> focused, double dx, double dy) {
        focused.filter(part -> part.standsAlone() && !easel.selection().isPicked(part))
                .ifPresent(easel.selection()::pick);
        List<Part> parts =
                easel.selection().parts().stream().filter(Part::standsAlone).toList();
        if (parts.isEmpty()) {
            return false;
        }
        easel.pencil()
                .edit(Arrange.move(easel.scenario(), easel.film().places(), parts, dx, dy, "canvas.nudge:" + parts));
        return true;
    }
}
