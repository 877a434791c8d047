package homing.export.picture;

import static org.assertj.core.api.Assertions.assertThat;

import homing.diagram.Drawn;
import homing.diagram.Palette;
import homing.diagram.Picture;
import homing.diagram.layout.Layout;
import homing.model.Network;
import homing.scenario.Scenario;
import homing.sim.Simulation;
import homing.timeline.Timeline;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What every exporter of pictures keeps to. */
public abstract class ExporterContract {
    protected abstract Exporter exporter();

    /** How wide the exported picture is, in pixels. */
    protected abstract double width(byte[] file) throws Exception;

    private static final int FRAME_LEAVES = 11;

    protected static Picture picture() {
        Scenario scenario = Drawn.twoDoors();
        Timeline run = Simulation.run(scenario.network(), Drawn.bound(Drawn.call("client"), "10.2.0.5"));
        return Layout.of(scenario, run).at(FRAME_LEAVES, 0.5);
    }

    @ParameterizedTest
    @EnumSource(Palette.class)
    void theSamePictureGivesTheSameBytes(Palette palette) {
        Sheet sheet = new Sheet(palette, 1);
        assertThat(exporter().export(picture(), sheet)).isEqualTo(exporter().export(picture(), sheet));
    }

    @Test
    void aPaletteMakesADifference() {
        byte[] light = exporter().export(picture(), new Sheet(Palette.LIGHT, 1));
        assertThat(exporter().export(picture(), new Sheet(Palette.DARK, 1))).isNotEqualTo(light);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.1, 1, 1.5, 3})
    void aScaleMakesItLarger(double scale) throws Exception {
        Picture picture = picture();
        byte[] file = exporter().export(picture, new Sheet(Palette.LIGHT, scale));
        assertThat(width(file))
                .isBetween(
                        picture.bounds().width() * scale - 0.01,
                        picture.bounds().width() * scale + 1);
    }

    @Test
    void aPictureOfNothingIsAFileToo() throws Exception {
        Picture nothing =
                Layout.of(Scenario.of(new Network(List.of(), List.of()))).start();
        assertThat(width(exporter().export(nothing, new Sheet(Palette.LIGHT, 1))))
                .isPositive();
    }
}
