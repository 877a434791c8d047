package homing.ui.command;

import homing.text.Words;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.value.ObservableStringValue;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

/** Menus that list commands with their keys. */
public final class Menus {
    private Menus() {}

    /** A menu; its words stand in the bundle under {@code ui.menu.} and its name. Groups are set apart by lines. */
    @SafeVarargs
    public static Menu menu(String name, List<? extends MenuItem>... groups) {
        Menu menu = new Menu(Words.english().say("ui.menu." + name));
        menu.getItems().setAll(grouped(groups));
        return menu;
    }

    /** All entries, with lines between the groups that have any. */
    @SafeVarargs
    public static List<MenuItem> grouped(List<? extends MenuItem>... groups) {
        List<MenuItem> items = new ArrayList<>();
        for (List<? extends MenuItem> group : groups) {
            if (!items.isEmpty() && !group.isEmpty()) {
                items.add(new SeparatorMenuItem());
            }
            items.addAll(group);
        }
        return items;
    }

    /** An entry whose words say more than the name of the command. */
    public static MenuItem item(Command command, ObservableStringValue words) {
        MenuItem item = item(command);
        item.textProperty().bind(words);
        return item;
    }

    /** An entry that runs a command and shows its first key; with a tick while what the command turns on is on. */
    public static MenuItem item(Command command) {
        return dressed(command.ticked().map(on -> ticked(command, on)).orElseGet(() -> plain(command)), command);
    }

    private static MenuItem plain(Command command) {
        MenuItem item = new MenuItem(command.words());
        item.setOnAction(chosen -> command.action().run());
        return item;
    }

    /** Choosing it sets the tick, and the tick is what is on. */
    private static MenuItem ticked(Command command, BooleanProperty on) {
        CheckMenuItem item = new CheckMenuItem(command.words());
        item.selectedProperty().bindBidirectional(on);
        return item;
    }

    private static MenuItem dressed(MenuItem item, Command command) {
        item.setId(command.name());
        item.disableProperty().bind(Bindings.not(command.enabled()));
        command.keys().stream().findFirst().ifPresent(item::setAccelerator);
        return item;
    }
}
