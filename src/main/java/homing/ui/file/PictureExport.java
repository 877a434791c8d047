package homing.ui.file;

import homing.diagram.Palette;
import homing.diagram.Picture;
import homing.diagram.layout.Layout;
import homing.export.Exporters;
import homing.export.picture.Exporter;
import homing.export.picture.Sheet;
import homing.io.FileTrouble;
import homing.io.WholeFile;
import homing.scenario.Scenario;
import homing.text.Message;
import homing.ui.session.Place;
import java.io.IOException;
import java.nio.file.Path;

/**
 * The canvas as it stands, for a file.
 *
 * @param scenario what is shown
 * @param place the step of its run; null without a run
 * @param palette the colours
 */
record PictureExport(Scenario scenario, Place place, Palette palette) {
    /** Pixels for a canvas unit: sharp enough for a slide. */
    private static final double SCALE = 2;

    /** Writes the file, all of it or nothing, in the format of its ending; says what came of it. */
    Message write(Path file) {
        String name = String.valueOf(file.getFileName());
        return Exporters.of(name)
                .map(exporter -> write(file, exporter))
                .orElseGet(() -> Message.of("ui.export.ending", name));
    }

    private Message write(Path file, Exporter exporter) {
        try {
            WholeFile.write(file, exporter.export(picture(), new Sheet(palette, SCALE)));
            return Message.of("ui.export.done", file);
        } catch (IOException unwritable) {
            return Message.of("ui.export.failed", file, FileTrouble.message(file, unwritable));
        }
    }

    private Picture picture() {
        return place == null
                ? Layout.of(scenario).start()
                : Layout.of(scenario, place.timeline()).at(place.step());
    }
}
