package homing.ui.timeline;

import homing.text.Words;
import homing.ui.session.Playback;
import java.util.Locale;
import javafx.scene.control.Slider;

/** Where one is among the steps; dragged, it jumps to another. */
final class StepSlider extends Slider {
    private final Playback playback;

    StepSlider(Playback playback) {
        super(0, 1, 0);
        this.playback = playback;
        setId("scrub");
        setMinWidth(40);
        setBlockIncrement(1);
        setMajorTickUnit(1);
        setMinorTickCount(0);
        setSnapToTicks(true);
        setAccessibleText(Words.english().say("ui.timeline.scrub"));
        valueProperty().addListener((property, before, value) -> jump((int) Math.round(value.doubleValue())));
    }

    private void jump(int step) {
        if (step != playback.step()) {
            playback.jump(step);
        }
    }

    /** Shows where one is. */
    void follow() {
        moveKnob(Math.max(1, playback.length()));
        fillTrack();
    }

    /** The track is shortened last: an end that pulled the knob along would be taken for a jump to that step. */
    private void moveKnob(int end) {
        setMax(Math.max(end, getMax()));
        setValue(playback.step());
        setMax(end);
    }

    /** Colours the track up to the current step. */
    private void fillTrack() {
        double percent = 100 * getValue() / getMax();
        setStyle(String.format(
                Locale.ENGLISH,
                "-homing-track: linear-gradient(to right, -homing-accent %1$.1f%%, -homing-line %1$.1f%%);",
                percent));
    }
}
