package homing.ui;

import homing.net.IpAddress;
import homing.text.Words;
import homing.ui.command.Command;
import homing.ui.command.Menus;
import homing.ui.drawing.Elsewhere;
import javafx.scene.control.MenuItem;

/**
 * Leads from the canvas to the form and to the call bar.
 *
 * @param form shows the form of what is picked
 */
record Leading(Pages pages, Command form) implements Elsewhere {
    private static final Words WORDS = Words.english();

    @Override
    public MenuItem setUp() {
        MenuItem item = Menus.item(form);
        item.setText(WORDS.say("ui.network.do.set-up"));
        return item;
    }

    @Override
    public void callFrom(String host) {
        pages.atWorkbench(bench -> bench.callFrom(host));
    }

    @Override
    public void call(IpAddress to) {
        pages.atWorkbench(bench -> bench.call(to));
    }
}
