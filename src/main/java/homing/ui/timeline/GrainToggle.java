package homing.ui.timeline;

import homing.text.Words;
import homing.ui.session.Grain;
import homing.ui.session.Playback;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;

/** Whether a step goes from packet to packet. */
final class GrainToggle extends ToggleButton {
    private static final Words WORDS = Words.english();

    GrainToggle(Playback playback) {
        super(WORDS.say("ui.timeline.grain"), icon());
        setId("grain");
        setMinWidth(USE_PREF_SIZE);
        setAccessibleText(WORDS.say("ui.timeline.grain.help"));
        setTooltip(new Tooltip(WORDS.say("ui.timeline.grain.help")));
        setOnAction(pressed -> playback.toggleGrain());
        playback.grainProperty().addListener((property, before, grain) -> setSelected(grain == Grain.PACKET));
        setSelected(playback.grainProperty().get() == Grain.PACKET);
    }

    private static Region icon() {
        Region icon = new Region();
        icon.getStyleClass().addAll("icon", "icon-packet");
        return icon;
    }
}
