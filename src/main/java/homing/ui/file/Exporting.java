package homing.ui.file;

import homing.text.Words;
import homing.ui.dialog.Notice;
import homing.ui.look.Look;
import homing.ui.session.Document.Origin;
import homing.ui.session.Place;
import homing.ui.session.Session;
import java.nio.file.Path;
import javafx.application.Platform;

/** Asks where a picture of the step shall go, and writes it there in the background. */
public final class Exporting {
    private static final Words WORDS = Words.english();

    private final Session session;
    private final Look look;
    private final Outside outside;
    private final Notice notice;

    public Exporting(Session session, Look look, Outside outside, Notice notice) {
        this.session = session;
        this.look = look;
        this.outside = outside;
        this.notice = notice;
    }

    /** Asks for a file and writes the picture that is shown to it. */
    public void exportPicture() {
        Place place = session.playback().placeProperty().get();
        PictureExport export = new PictureExport(
                session.document().scenario(),
                session.drawn().orElse(null),
                look.themeProperty().get().palette());
        outside.questions()
                .pictureToWrite(suggested(place))
                .ifPresent(file -> outside.background().execute(() -> {
                    String outcome = WORDS.say(export.write(file));
                    Platform.runLater(() -> notice.say(outcome));
                }));
    }

    /** Beside the file that is open. */
    private Path suggested(Place place) {
        Origin origin = session.document().originProperty().get();
        String name =
                WORDS.say("ui.export.name", ScenarioName.without(origin.name()), place == null ? 0 : place.step());
        return origin.file() == null ? Path.of(name) : origin.file().resolveSibling(name);
    }
}
