package homing.ui.palette;

import homing.model.StackId;
import homing.scenario.Spot;
import homing.text.Words;
import homing.ui.canvas.NetworkCanvas;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.MenuItem;

/** What the palette has, as entries of a menu. */
public final class Wares {
    private Wares() {}

    /** Entries that put something at a place of the drawing. */
    public static List<MenuItem> items(NetworkCanvas canvas, Spot at) {
        return Stream.of(Ware.values()).map(ware -> item(ware, canvas, at)).toList();
    }

    private static MenuItem item(Ware ware, NetworkCanvas canvas, Spot at) {
        MenuItem item = new MenuItem(Words.english().say("ui.palette.add", ware.words()));
        item.setId("menu-" + ware.key());
        item.setOnAction(chosen -> canvas.add(ware.add(canvas.scenario(), StackId.LINUX, at)));
        return item;
    }
}
