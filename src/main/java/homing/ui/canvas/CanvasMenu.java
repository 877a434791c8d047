package homing.ui.canvas;

import homing.scenario.Part;
import homing.scenario.Spot;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import javafx.geometry.Point2D;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;

/** The menu of what is pointed at, or that of the empty easel. */
public final class CanvasMenu {
    private final Easel easel;
    private final ContextMenu open = new ContextMenu();
    private BiFunction<Optional<Part>, Spot, List<MenuItem>> maker = (part, spot) -> List.of();

    CanvasMenu(Easel easel) {
        this.easel = easel;
    }

    /** Who makes the entries for a part, or for the empty canvas at a place. */
    public void setMaker(BiFunction<Optional<Part>, Spot, List<MenuItem>> changed) {
        maker = changed;
    }

    /** The entries of the menu that was opened last. */
    public List<MenuItem> items() {
        return List.copyOf(open.getItems());
    }

    void show(Optional<Part> part, Point2D onScreen) {
        open.hide();
        Spot spot = easel.spotAt(easel.pane().localToScene(easel.pane().screenToLocal(onScreen)));
        open.getItems().setAll(maker.apply(part, spot));
        if (!open.getItems().isEmpty()) {
            open.show(easel.pane(), onScreen.getX(), onScreen.getY());
        }
    }
}
