package homing.ui.palette;

import homing.model.StackId;
import homing.scenario.Spot;
import homing.text.Words;
import homing.ui.canvas.Pencil;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.MenuItem;

/** What the palette has, as entries of a menu. */
public final class Wares {
    private Wares() {}

    /** Entries that put something at a place of the drawing. */
    public static List<MenuItem> items(Pencil pencil, Spot at) {
        return Stream.of(Ware.values()).map(ware -> item(ware, pencil, at)).toList();
    }

    private static MenuItem item(Ware ware, Pencil pencil, Spot at) {
        MenuItem item = new MenuItem(Words.english().say("ui.palette.add", ware.words()));
        item.setId("menu-" + ware.key());
        item.setOnAction(chosen -> pencil.add(ware.add(pencil.scenario(), StackId.LINUX, at)));
        return item;
    }
}
