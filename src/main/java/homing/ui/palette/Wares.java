package homing.ui.palette;

import homing.edit.Addition;
import homing.model.StackId;
import homing.scenario.Scenario;
import homing.scenario.Spot;
import homing.text.Words;
import homing.ui.canvas.Pencil;
import homing.ui.canvas.Stamp;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javafx.scene.control.MenuItem;

/** What the palette has, as entries of a menu. */
public final class Wares {
    private Wares() {}

    /** Entries that put something at a place of the drawing. */
    public static List<MenuItem> items(Pencil pencil, Spot at) {
        return Stream.of(Ware.values()).map(ware -> item(ware, pencil, at)).toList();
    }

    /** What the palette has, by short names; hosts are Linux hosts. */
    public static Map<String, Stamp> stamps() {
        Map<String, Stamp> all = new LinkedHashMap<>();
        for (Ware ware : Ware.values()) {
            all.put(ware.key(), stamp(ware));
        }
        return all;
    }

    private static Stamp stamp(Ware ware) {
        return new Stamp() {
            @Override
            public String words() {
                return ware.words();
            }

            @Override
            public Addition at(Scenario scenario, Spot spot) {
                return ware.add(scenario, StackId.LINUX, spot);
            }
        };
    }

    private static MenuItem item(Ware ware, Pencil pencil, Spot at) {
        MenuItem item = new MenuItem(Words.english().say("ui.palette.add." + ware.key()));
        item.setId("menu-" + ware.key());
        item.setOnAction(chosen -> pencil.add(ware.add(pencil.scenario(), StackId.LINUX, at)));
        return item;
    }
}
