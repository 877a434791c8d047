package homing.ui.command;

import homing.model.StackId;
import homing.systems.Profiles;
import homing.systems.StackName;
import homing.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.RadioMenuItem;

/** The systems that a host may have, as a person chooses among them. */
public final class Systems {
    private Systems() {}

    /** Every system, and a host's own if it is none of them. */
    public static List<StackId> with(StackId own) {
        List<StackId> all = new ArrayList<>(Profiles.stacks());
        if (!all.contains(own)) {
            all.add(0, own);
        }
        return all;
    }

    /** What people call it. */
    public static String name(StackId system) {
        return Words.english().say(StackName.of(system));
    }

    /**
     * An entry for every system.
     *
     * @param own the one with the mark
     */
    public static List<RadioMenuItem> items(StackId own, Consumer<StackId> choose) {
        return with(own).stream().map(each -> item(each, own, choose)).toList();
    }

    private static RadioMenuItem item(StackId system, StackId own, Consumer<StackId> choose) {
        RadioMenuItem item = new RadioMenuItem(name(system));
        item.setSelected(system.equals(own));
        item.setOnAction(chosen -> choose.accept(system));
        return item;
    }
}
