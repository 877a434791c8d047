package homing.ui.timeline;

import homing.text.Words;
import homing.ui.session.Playback;
import javafx.scene.control.Slider;
import javafx.scene.control.Tooltip;

/** How fast the steps are played: the speed doubles with each equal stretch of the way. */
final class SpeedSlider extends Slider {
    SpeedSlider(Playback playback) {
        super(log(Playback.SLOWEST), log(Playback.FASTEST), 0);
        String help = Words.english().say("ui.timeline.speed.help");
        setId("speed");
        setPrefWidth(100);
        setMinWidth(60);
        setBlockIncrement(0.5);
        setAccessibleText(help);
        setTooltip(new Tooltip(help));
        valueProperty()
                .addListener(
                        (property, before, value) -> playback.speedProperty().set(Math.pow(2, value.doubleValue())));
    }

    private static double log(double speed) {
        return Math.log(speed) / Math.log(2);
    }
}
