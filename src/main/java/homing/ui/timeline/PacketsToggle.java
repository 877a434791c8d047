package homing.ui.timeline;

import homing.text.Words;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;

/** Shows or hides the list of packets. */
final class PacketsToggle extends ToggleButton {
    private static final Words WORDS = Words.english();

    PacketsToggle() {
        super(WORDS.say("ui.packets.show"), icon());
        setId("show-packets");
        setMinWidth(USE_PREF_SIZE);
        setAccessibleText(WORDS.say("ui.packets.show.help"));
        setTooltip(new Tooltip(WORDS.say("ui.packets.show.help")));
    }

    private static Region icon() {
        Region icon = new Region();
        icon.getStyleClass().addAll("icon", "icon-story");
        return icon;
    }
}
